// Questions to state systems without a case around them.
import { caseIdSchema } from "#shared/cases/entry.ts";
import type { Circumstances } from "#shared/cases/kind.ts";
import type { CheckCommand } from "#shared/checks/commands.ts";
import type { CheckEvent } from "#shared/checks/events.ts";
import { questionsAfter } from "#shared/checks/evolve.ts";
import type { Questions } from "#shared/checks/question.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import type { Instant } from "#shared/law/dates.ts";
import { digestOf } from "#shared/store/digest.ts";
import { instant } from "#test/fakes/clock.ts";
import { editionNow } from "./registration-file.ts";

export const asking = ["tax-debt", "legal-entity"] as const;
export type Asked = (typeof asking)[number];

const caseId = caseIdSchema.parse("toys-240140000011");
export const askedAt = instant("2026-11-23T04:00:00.000Z");

export const reference = (system: Asked, times = 1) => referenceOf(caseId, system, 1, times);

const asked: CheckEvent<Asked> = {
  type: "asked",
  questions: asking.map((system) => ({ system, reference: reference(system) })),
};

/** The questions to both systems, after what happened to them since. */
export const questionsWith = (...events: readonly CheckEvent<Asked>[]): Questions =>
  [asked, ...events].reduce((before, event) => questionsAfter(before, event, askedAt), {});

export const evidence = (system: Asked, validUntil: Instant) => ({
  digest: digestOf(`evidence of ${system}`),
  validUntil,
});

export const answer = (
  system: Asked,
  changes: Partial<CheckCommand<"recordAnswer", Asked>> = {},
): CheckCommand<"recordAnswer", Asked> => ({
  name: "recordAnswer",
  system,
  reference: reference(system),
  value: "clear",
  messageId: `message-${system}`,
  ...changes,
});

export const circumstances = (at: Instant = askedAt): Circumstances => ({
  caseId,
  actor: { id: "verify", role: "system" },
  at,
  edition: editionNow(),
  commandDigest: digestOf("a command"),
});
