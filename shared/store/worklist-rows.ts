// The items of the worklist, as its stores put and read them.
import * as z from "zod";
import { holderSchema, type Holder } from "#shared/worklist/claim.ts";
import {
  officeNameOf,
  slotMark,
  taskIdSchema,
  taskSchema,
  type Office,
  type Task,
  type TaskId,
} from "#shared/worklist/task.ts";

/** What waits for an office, by due instant. */
export const byOffice = "by-office";

/** What somebody of an office holds, by due instant. */
export const byHolder = "by-holder";

/** Whether a key of the table is that of a case itself, and not of a slot beside. */
export const isOwnSlot = (key: string): boolean => !key.includes(slotMark);

/** Somebody who holds tasks of an office; whoever works for two holds those of each by themselves. */
export const holderKey = (office: Office, subject: string): string =>
  `${officeNameOf(office)}#${subject}`;

/** A task as it stands in a list. */
export interface ListedTask {
  readonly id: TaskId;
  readonly task: Task;
  readonly holder: Holder | undefined;
}

const rowSchema = z.object({
  pk: taskIdSchema,
  task: taskSchema,
  claim: holderSchema.optional(),
});

/** A task as its item says; throws at what no store of ours has put there. */
export const listedIn = (item: unknown): ListedTask => {
  const { pk, task, claim } = rowSchema.parse(item);
  return { id: pk, task, holder: claim };
};

/** Where a list goes on: the key of an item in an index. */
export interface Place {
  readonly pk: string;
  /** The office or the holder whose list it is. */
  readonly of: string;
  readonly dueAt: string;
}

const placeSchema = z.strictObject({
  pk: z.string().min(1).max(200),
  of: z.string().min(1).max(400),
  dueAt: z.string().min(1).max(40),
});

/** An opaque text for a place. */
export const cursorOf = (place: Place): string =>
  Buffer.from(JSON.stringify(placeSchema.parse(place))).toString("base64url");

/** The place that a text stands for in the list of an office or a holder: a cursor of another would read on there. */
export const placeOf = (text: string, of: string): Place | undefined => {
  try {
    const place = placeSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return place.of === of ? place : undefined;
  } catch {
    return undefined;
  }
};
