// What an application for services has somebody do: one task on its way, and beside it what a person asks or reports.
import * as z from "zod";
import { roleSchema } from "#shared/cases/actor.ts";
import { dueOf } from "#shared/cases/due.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { dayOf, endOfDay, instantSchema, type Instant } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { asideOf } from "./worklist-aside.ts";
import { assistanceTasks, moveOf, type Move } from "./worklist-moves.ts";
import type { Dated } from "./worklist-since.ts";
import type { Assistance } from "./state.ts";
import { assistanceStateSchema } from "./states.ts";

/** One task. It names nobody: whose case it is, those see who open it (L114-0.PRE). */
export const assistanceTaskSchema = z.strictObject({
  kind: z.literal("assistance"),
  caseId: caseIdSchema,
  task: z.enum(assistanceTasks),
  state: assistanceStateSchema,
  unit: unitSchema,
  role: roleSchema,
  /** The provider whose staff it waits for. */
  provider: registerNumberSchema.optional(),
  /** The assessor who was instructed. */
  assessor: z.string().optional(),
  subject: z.enum(["person", "family"]),
  people: z.int().min(1),
  minors: z.int().min(0),
  volume: z.enum(["budget", "paid"]),
  provision: provisionIdSchema,
  due: instantSchema,
  /** Since when it waits: when its term began, or when that came which waits for an answer; absent where neither is known. */
  since: instantSchema.optional(),
  receivedAt: instantSchema,
});
export type AssistanceTask = z.infer<typeof assistanceTaskSchema>;

/** Tasks of one case that may wait side by side: on its way, beside it, and for another pair of eyes. */
export const taskSlots = ["way", "aside", "second-look"] as const;
export type TaskSlot = (typeof taskSlots)[number];

/** Since when something waits that no act sets a term for: it is done on the day it came (G32). */
const byTheDayOf = (since: Instant): Instant => endOfDay(dayOf(since));

interface Deadline {
  readonly due: Instant;
  readonly since?: Instant | undefined;
}

/** The instant by which a move is due: the end of its term, an instant that is set already, or of the day it came. */
const deadlineOf = (
  { terms, edition, receivedAt }: Assistance,
  { provision, until, since }: Pick<Move, "provision" | "until" | "since">,
  calendar: WorkCalendar,
): Deadline | undefined => {
  const term = terms.find((one) => one.provision === provision && one.stoppedAt === undefined);
  if (term !== undefined && edition !== undefined && receivedAt !== undefined) {
    return { due: dueOf(term, edition, receivedAt, calendar), since: term.startedAt };
  }
  if (until !== undefined) return { due: until, since };
  return since === undefined ? undefined : { due: byTheDayOf(since), since };
};

const taskFrom = (
  caseId: CaseId,
  assistance: Assistance,
  move: Move | undefined,
  calendar: WorkCalendar,
): AssistanceTask | undefined => {
  const { received, receivedAt, unit, state } = assistance;
  if (move === undefined || received === undefined) return undefined;
  if (receivedAt === undefined || unit === undefined) return undefined;
  const deadline = deadlineOf(assistance, move, calendar);
  if (deadline === undefined) return undefined;
  const { due, since } = deadline;
  const { task, role, provision, provider, assessor } = move;
  const { subject, people, minors, volume } = received;
  return {
    kind: "assistance",
    caseId,
    task,
    state,
    unit,
    role,
    ...(provider !== undefined && { provider }),
    ...(assessor !== undefined && { assessor }),
    subject,
    people,
    minors,
    volume,
    provision,
    due,
    ...(since !== undefined && { since }),
    receivedAt,
  };
};

const secondLook = ({ decision, state }: Assistance): Move | undefined =>
  decision?.drawn === true && state !== "erased" && state !== "handed-over"
    ? {
        task: "second-look",
        role: "decision-maker",
        provision: "L114-4.1.3",
        since: decision.at,
      }
    : undefined;

/**
 * The tasks that a case makes, by their slots: whoever is next on its way, with the term that runs (L114-14.3, L114-15.2, L114-15.5);
 * what the office has to answer beside it; a decision that was drawn for a second look. Of a case on the confidential track nobody
 * but that track has a task (G47).
 */
export const tasksOf = (
  caseId: CaseId,
  assistance: Assistance,
  entries: readonly Dated[],
  calendar: WorkCalendar,
): Readonly<Record<TaskSlot, AssistanceTask | undefined>> => {
  const task = (move: Move | undefined) => taskFrom(caseId, assistance, move, calendar);
  return {
    way: task(moveOf(assistance, entries)),
    aside: task(asideOf(assistance, entries)),
    "second-look": task(secondLook(assistance)),
  };
};
