import type { CaseId } from "#shared/cases/entry.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { registerEntryOf } from "#shared/registration/register-entry.ts";
import { taskOf } from "#shared/registration/worklist.ts";
import { openApplication } from "#shared/store/application.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { Worklist } from "#shared/store/dynamo-worklist.ts";

interface Needs {
  readonly desk: Pick<Desk, "cases" | "seal">;
  readonly worklist: Pick<Worklist, "keep">;
  readonly register: Pick<Register, "keep">;
  readonly calendar: WorkCalendar;
}

/**
 * Brings the worklist and the Register up to the present state of a case. The version of every
 * row is the length of the history, so an older projection never overwrites a newer one.
 */
export const projectCase =
  ({ desk, worklist, register, calendar }: Needs) =>
  async (caseId: CaseId): Promise<void> => {
    const loaded = await loadCase(desk.cases, registrationKind, caseId);
    const version = loaded.entries.length;
    const application = await openApplication(desk.seal, loaded);
    const task = taskOf(caseId, loaded.state, application, calendar);
    const entry = registerEntryOf(loaded.state, application);
    await Promise.all([
      worklist.keep(caseId, task, version),
      entry === undefined ? undefined : register.keep(entry, version),
    ]);
  };
