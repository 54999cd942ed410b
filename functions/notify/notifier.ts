import type { CaseId } from "#shared/cases/entry.ts";

/** What every command of this function has in common: it is the system's own, and follows from an entry. */
export const ordered = ({
  caseId,
  correlationId,
}: {
  readonly caseId: CaseId;
  readonly correlationId: string;
}) => ({
  caseId,
  correlationId,
  actor: { id: "notify", role: "system" as const },
  factsFor: async () => ({}),
});
