// Worklists and the watch say of applications for services what their cases say (docs/adr/0043, L114-14.3, L114-15.2).
import { isDeepStrictEqual } from "node:util";
import { nextLookAt, openTermsOf } from "#shared/assistance/watch.ts";
import { taskSlots, tasksOf } from "#shared/assistance/worklist.ts";
import { officeOf, taskSchema } from "#shared/worklist/task.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { inUseNow } from "../calendars.ts";
import { plainItem, type Evidence } from "../evidence.ts";
import { asStored } from "../read-models.ts";

/** Each slot of each case shows the task that the case makes, with its day by the calendar in use, in the office that is to do it. */
export const everyTaskOfServicesIsShown = (evidence: Evidence): string[] => {
  const table = evidence.town.world.tableNamed(tableNames.worklist);
  const items = new Map(table.all().map((item) => [item["pk"]?.S, plainItem(item)] as const));
  return evidence.applications.flatMap(({ caseId, state, entries }) => {
    const tasks = tasksOf(caseId, state, entries, inUseNow(evidence));
    return taskSlots.flatMap((slot) => {
      const item = items.get(slot === "way" ? caseId : `${caseId}#${slot}`);
      const wanted = tasks[slot];
      const shown = item?.["task"];
      const office = wanted && officeOf(wanted);
      const where = office && `${office.of}#${office.role}`;
      const isRight =
        item?.["office"] === where &&
        isDeepStrictEqual(asStored(shown ?? null), asStored(wanted ?? null));
      const name = taskSchema.safeParse(shown).data?.task;
      return isRight
        ? []
        : [`${caseId} shows ${name} in ${slot}, and it is ${wanted?.task} in ${state.state}`];
    });
  });
};

/** What runs or comes due in a case has a day in the watch, not later than it is due (L114-14.3, L114-15.2, L114-15.5). */
export const everyDayOfServicesIsWatched = (evidence: Evidence): string[] => {
  const { world } = evidence.town;
  const table = world.tableNamed(tableNames.watch);
  const rows = table.all().map((item) => ({ pk: item["pk"]?.S ?? "", sk: item["sk"]?.S ?? "" }));
  return evidence.applications.flatMap(({ caseId, state }) => {
    const own = rows.filter(({ sk }) => sk === caseId).map(({ pk }) => pk);
    const next = nextLookAt(state, world.scheduler.now(), inUseNow(evidence));
    const isOpen = openTermsOf(state).length > 0;
    const isLooked = own.some((pk) => pk.startsWith("day#") && pk <= `day#${next}`);
    return [
      ...(next === undefined || isLooked ? [] : [`${caseId} is to be looked at on ${next}`]),
      ...(isOpen === own.includes("open") ? [] : [`${caseId}: its terms are not as in the watch`]),
    ];
  });
};
