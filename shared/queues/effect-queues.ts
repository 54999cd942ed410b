import type { Queues } from "#shared/adapters/queues.ts";
import type { NoticeMessage } from "#shared/notices/notice-message.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { Effect } from "#shared/cases/effect.ts";
import type { SignatureMessage } from "#shared/evidence/signature-message.ts";
import type { PlaceMessage } from "#shared/assistance/places/place-message.ts";
import type { CheckMessage } from "#shared/verification/check-message.ts";

/** Sends each effect to its queue; the message names the case and carries nothing of it. */
export const effectQueues =
  (
    queues: Pick<Queues, "send">,
    {
      checks,
      notices,
      signatures,
      places,
    }: {
      readonly checks: Readonly<Record<StateSystem, string>>;
      readonly notices: string;
      readonly signatures: string;
      readonly places: string;
    },
  ) =>
  (effect: Effect): Promise<void> => {
    switch (effect.to) {
      case "check": {
        const { system, caseId } = effect;
        const message: CheckMessage = { caseId, system };
        return queues.send({ queueUrl: checks[system], body: JSON.stringify(message) });
      }
      case "signatures": {
        const { caseId, sequence } = effect;
        const message: SignatureMessage = { caseId, sequence };
        return queues.send({ queueUrl: signatures, body: JSON.stringify(message) });
      }
      case "notices": {
        const { caseId, sequence } = effect;
        const message: NoticeMessage = { caseId, sequence };
        return queues.send({ queueUrl: notices, body: JSON.stringify(message) });
      }
      case "places": {
        const { caseId } = effect;
        const message: PlaceMessage = { caseId };
        return queues.send({ queueUrl: places, body: JSON.stringify(message) });
      }
    }
  };
