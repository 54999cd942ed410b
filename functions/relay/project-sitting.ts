import type { CaseId } from "#shared/cases/entry.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { listSitting } from "#shared/commission/view/sitting-listed.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import type { Sittings } from "#shared/store/dynamo-sittings.ts";

interface Needs {
  readonly desk: Pick<Desk, "cases">;
  readonly sittings: Pick<Sittings, "keep">;
}

/**
 * Brings the list of a unit's sittings up to the present state of one of them; its version is the
 * length of the history. Reports count nothing of it.
 */
export const projectSitting =
  ({ desk, sittings }: Needs) =>
  async (caseId: CaseId): Promise<undefined> => {
    const { state, entries } = await loadCase(desk.cases, sittingKind, caseId);
    if (state.state === "none") throw new Error(`${caseId} is no sitting`);
    await sittings.keep(listSitting(caseId, state), entries.length);
  };
