// How the way to a decision changes a case.
import type { Happening } from "#shared/cases/kind.ts";
import type { EventOf } from "./events.ts";
import { noAssistance, type Assistance } from "./state.ts";
import type { AssistanceState } from "./states.ts";

type ReviewEvent = EventOf<
  | "received"
  | "handed-over"
  | "hand-over-acknowledged"
  | "interim-stay-registered"
  | "assessor-assigned"
  | "information-requested"
  | "information-given"
  | "specialist-invited"
  | "more-requested"
  | "supplemented"
  | "assessment-completed"
  | "provision-decided"
  | "provision-refused"
  | "second-look-recorded"
  | "signature-confirmed"
  | "signature-rejected"
>;

/** Where an application goes: to the confidential track, to a provider for money, or to an assessment. */
const firstState = ({ cruelty, volume }: EventOf<"received">): AssistanceState => {
  if (cruelty.includes("trafficking")) return "handed-over";
  return volume === "paid" ? "paid-requested" : "received";
};

const begin = (received: EventOf<"received">, { at, edition, sequence }: Happening): Assistance => {
  const { unit, documents, representation, signed, provider, volume } = received;
  return {
    ...noAssistance,
    state: firstState(received),
    edition,
    unit,
    received,
    receivedAt: at,
    documents,
    openSignature:
      signed?.doubts === undefined ? undefined : { of: sequence, doubts: signed.doubts },
    representation: representation && {
      ...representation,
      ended: undefined,
      reported: false,
      doubted: false,
    },
    provider: volume === "paid" ? provider : undefined,
  };
};

const decide = (
  assistance: Assistance,
  event: EventOf<"provision-decided" | "provision-refused">,
  { at, actor, sequence }: Happening,
): Assistance => {
  const provides = event.type === "provision-decided";
  const isAnew = assistance.state === "reconcluded";
  const state: AssistanceState = isAnew ? "in-service" : "approved";
  return {
    ...assistance,
    state: provides ? state : "refused",
    endedAt: provides ? undefined : at,
    decision: {
      outcome: provides ? "provide" : "refuse",
      by: actor.id,
      at,
      sequence,
      drawn: event.drawn,
      recognised: event.receipt.recognised,
      services: provides ? event.services : [],
      until: provides ? event.until : undefined,
    },
  };
};

/** The next state after a step on the way to a decision. */
export const reviewed = (
  assistance: Assistance,
  event: ReviewEvent,
  happening: Happening,
): Assistance => {
  const { requests } = assistance;
  switch (event.type) {
    case "received":
      return begin(event, happening);
    case "handed-over":
      return { ...assistance, state: "handed-over" };
    case "hand-over-acknowledged":
      return { ...assistance, acknowledged: true };
    case "interim-stay-registered":
      return { ...assistance, interim: { provider: event.provider, from: event.from } };
    case "assessor-assigned":
      return {
        ...assistance,
        assessor: event.assessor,
        state: assistance.state === "received" ? "in-assessment" : assistance.state,
      };
    case "information-requested":
      return {
        ...assistance,
        requests: { asked: event.request, open: [...requests.open, event.request] },
      };
    case "information-given":
      return {
        ...assistance,
        requests: { ...requests, open: requests.open.filter((one) => one !== event.request) },
      };
    case "specialist-invited":
      return {
        ...assistance,
        specialists: [
          ...assistance.specialists.filter(({ specialist }) => specialist !== event.specialist),
          { specialist: event.specialist, until: event.until },
        ],
      };
    case "more-requested":
      return assistance;
    case "supplemented":
      return { ...assistance, documents: [...assistance.documents, ...event.documents] };
    case "assessment-completed":
      return {
        ...assistance,
        state: assistance.state === "reassessment" ? "reconcluded" : "concluded",
        assessment: {
          by: happening.actor.id,
          at: happening.at,
          sequence: happening.sequence,
          found: event.found,
          services: event.services,
          until: event.until,
        },
      };
    case "provision-decided":
    case "provision-refused":
      return decide(assistance, event, happening);
    case "second-look-recorded":
      return {
        ...assistance,
        decision: assistance.decision && { ...assistance.decision, drawn: false },
      };
    case "signature-confirmed":
      return { ...assistance, openSignature: undefined };
    case "signature-rejected":
      return {
        ...assistance,
        openSignature: undefined,
        state: "withdrawn",
        endedAt: happening.at,
      };
  }
};
