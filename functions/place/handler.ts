import * as z from "zod";
import { placeMessageSchema } from "#shared/assistance/places/place-message.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { errorNameOf } from "#shared/observability/logger.ts";
import { eachMessage, readBody, type Handled } from "#shared/queues/batch.ts";
import { deadLetter, type DeadLetterNeeds } from "#shared/queues/dead-letter.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { CaseStore } from "#shared/store/ports.ts";

const recordSchema = z.object({ messageId: z.string(), body: z.string() });

export interface PlaceDeps extends DeadLetterNeeds {
  readonly cases: Pick<CaseStore, "load">;
  readonly settleCase: (caseId: CaseId) => Promise<void>;
  readonly settleProvider: (caseId: CaseId) => Promise<void>;
}

const handleOne = async (deps: PlaceDeps, body: string): Promise<Handled> => {
  const message = readBody(placeMessageSchema, body);
  if (message === undefined) return deadLetter(deps, body, "malformed", {});
  const { caseId } = message;
  const [first] = await deps.cases.load(caseId);
  switch (first?.kind) {
    case assistanceKind.name:
      await deps.settleCase(caseId);
      break;
    case registrationKind.name:
      await deps.settleProvider(caseId);
      break;
    default:
      return deadLetter(deps, body, "case-unknown", { caseId });
  }
  deps.log.info("places-settled", { caseId });
  return "handled";
};

/** Handles a batch of cases whose wishes or declarations the books of places are to follow, one after the other. */
export const placeHandler = (deps: PlaceDeps) =>
  eachMessage(
    recordSchema,
    ({ body }) => handleOne(deps, body),
    (error) => {
      const errorName = errorNameOf(error);
      deps.log.error("places-failed", { errorName });
      deps.count("places-failed", errorName);
    },
  );
