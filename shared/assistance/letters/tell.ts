import type { AssistanceTelling } from "#shared/assistance/notice-of.ts";
import type { Context } from "./context.ts";
import type { Told } from "./record.ts";
import * as review from "./tell-review.ts";
import * as services from "./tell-services.ts";

/** What a letter tells of an event; of a refusal with its reasons or without them. */
export const tell = async (
  event: AssistanceTelling,
  context: Context,
  inFull: boolean,
): Promise<Told> => {
  switch (event.type) {
    case "received":
      return review.tellReceipt(event, context);
    case "assessor-assigned":
      return review.tellParticipation(event, context);
    case "more-requested":
      return review.tellMore(event, context);
    case "provision-decided":
      return review.tellProvide(event, context);
    case "provision-refused":
      return review.tellRefusal(event, context, inFull);
    case "complaint-answered":
      return review.tellComplaint(event, context);
    case "place-held":
      return services.tellHeld(event, context);
    case "place-queued":
      return services.tellWaiting(event, context);
    case "place-denied":
    case "place-declined":
    case "place-lapsed":
      return services.tellLost(event, context);
    case "place-accepted":
    case "admitted":
      return services.tellPlaced(event, context);
    case "plan-made":
      return services.tellPlan(event, context);
    case "services-completed":
      return services.tellCompleted(event, context);
    case "signature-rejected":
      return { told: "signature-rejected", reasons: event.reasons };
    case "handed-over":
    case "representation-ended":
      return { told: event.type };
  }
};
