// Tasks as the relay makes them, for those who list, take and hand them over.
import { caseIdSchema } from "#shared/cases/entry.ts";
import { momentAt, secondsAfter } from "#shared/law/dates.ts";
import { assistanceTaskSchema, type AssistanceTask } from "#shared/assistance/worklist.ts";
import { taskSchema, type Task } from "#shared/registration/worklist.ts";
import { taskIdSchema, type Office } from "#shared/worklist/task.ts";

/** A case of these tests by its number. */
export const caseNumbered = (number: number) =>
  caseIdSchema.parse(`organization-${String(number).padStart(12, "0")}`);

/** The task of such a case. */
export const taskNumbered = (number: number) => taskIdSchema.parse(caseNumbered(number));

/** The representatives of Almaty. */
export const representatives: Office = { role: "representative", of: "75" };

/** What a registration waits for, due in the order of the numbers of their cases. */
export const registrationTask = (number: number, changes: Partial<Task> = {}): Task =>
  taskSchema.parse({
    kind: "registration",
    caseId: caseNumbered(number),
    task: "verify",
    state: "representative-review",
    unit: "75",
    role: "representative",
    supplier: "organization",
    number: `O-${String(number).padStart(12, "0")}`,
    provision: "R377-21",
    due: secondsAfter(momentAt("2026-11-25T05:00:00Z"), number),
    since: "2026-11-23T04:00:00.000Z",
    savedAt: "2026-11-23T04:00:00.000Z",
    ...changes,
  });

/** What an application for services waits for. */
export const assistanceTask = (changes: Partial<AssistanceTask> = {}): AssistanceTask =>
  assistanceTaskSchema.parse({
    kind: "assistance",
    caseId: "assistance-0123456789abcdef",
    task: "assign",
    state: "received",
    unit: "75",
    role: "social-officer",
    subject: "person",
    people: 1,
    minors: 0,
    volume: "budget",
    provision: "L114-14.3",
    due: "2026-12-07T18:59:59.999Z",
    receivedAt: "2026-11-23T04:00:00.000Z",
    ...changes,
  });
