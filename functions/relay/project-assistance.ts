import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { taskSlots, tasksOf } from "#shared/assistance/worklist.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { figuresOfAssistance } from "#shared/reports/countable.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import type { Worklist } from "#shared/store/dynamo-worklist.ts";
import type { Watch } from "#shared/store/watch.ts";
import { watchedCase } from "#shared/store/watched-kinds.ts";
import type { ToCount } from "./relay-records.ts";

interface Needs {
  readonly desk: Pick<Desk, "cases" | "clock">;
  readonly worklist: Pick<Worklist, "keep">;
  readonly watch: Pick<Watch, "keep">;
  readonly calendar: CurrentCalendar;
}

/** The first slot is the case's own, whose item is named by the case alone. */
const slotNamed = (slot: (typeof taskSlots)[number]): string | undefined =>
  slot === "way" ? undefined : slot;

/**
 * Brings the worklists and the days of the watch up to the present state of an application. Nothing of it is public. The version of
 * everything is the length of the history, so an older projection never overwrites a newer one. Answers what reports count of it.
 */
export const projectAssistance =
  ({ desk, worklist, watch, calendar: current }: Needs) =>
  async (caseId: CaseId): Promise<ToCount | undefined> => {
    const loaded = await loadCase(desk.cases, assistanceKind, caseId);
    const { state, entries } = loaded;
    const version = entries.length;
    const calendar = await current(entries.at(-1)?.at);
    const tasks = tasksOf(caseId, state, entries, calendar);
    const watched = watchedCase(caseId, entries, desk.clock.now(), calendar);
    await Promise.all([
      ...taskSlots.map((slot) => worklist.keep(caseId, tasks[slot], version, slotNamed(slot))),
      ...(watched === undefined ? [] : [watch.keep(caseId, watched)]),
    ]);
    const figures = figuresOfAssistance(entries, calendar);
    return figures && { caseId, figures, version };
  };
