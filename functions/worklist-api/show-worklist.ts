import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { getWorklist, ShownTask } from "#shared/http/routes/worklist.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { TaskQuestion, WorklistReader } from "#shared/store/dynamo-worklist-read.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { ListedTask } from "#shared/store/worklist-rows.ts";
import { countdownOf } from "#shared/worklist/countdown.ts";
import { ownOffice, shownOffice } from "./own-office.ts";

interface Needs {
  readonly worklist: Pick<WorklistReader, "page">;
  readonly calendar: CurrentCalendar;
  readonly clock: Clock;
}

const heldBy = (held: "me" | "nobody" | undefined, subject: string): TaskQuestion["held"] => {
  if (held === "me") return { by: subject };
  return held === "nobody" ? "by-nobody" : "by-anybody-or-nobody";
};

const shownOf = (
  { id, task, holder }: ListedTask,
  now: Instant,
  calendar: WorkCalendar,
): ShownTask => {
  const more = { id, ...(holder !== undefined && { holder }) };
  return { ...task, ...more, term: countdownOf(task, now, calendar) };
};

/** The tasks of the caller's office, the own ones or those that nobody holds, what lapses first on top. */
export const showWorklist =
  ({ worklist, calendar, clock }: Needs): Handle<typeof getWorklist.request> =>
  async ({ query: { role, held, cursor, limit, ...filter } }, { caller, locale }) => {
    const office = ownOffice(caller, role);
    if (office === undefined) return { problem: "role-not-allowed" };
    const question = { office, held: heldBy(held, caller.id), filter };
    const page = await worklist.page(question, limit, cursor);
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const { next } = page;
    const [now, inUse] = [clock.now(), await calendar()];
    const tasks = page.tasks.map((one) => shownOf(one, now, inUse));
    const shown = { office: shownOffice(caller, office), tasks };
    return { status: 200, body: { ...shown, ...(next !== undefined && { next }) } };
  };
