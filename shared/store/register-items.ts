import * as z from "zod";
import { registerEntrySchema } from "#shared/registration/register-entry.ts";
import { registerRowSchema, type PlacedRow } from "#shared/registration/register-rows.ts";

/** Where a row stands: in which lists, and at which place by name. */
export type Placing = Pick<PlacedRow, "place" | "lists">;

/** An entry as it is stored, with the lists in which it left its rows. */
export const entryItemSchema = z.object({
  version: z.int(),
  entry: registerEntrySchema,
  place: z.string(),
  lists: z.array(z.string()),
});
export type EntryItem = z.infer<typeof entryItemSchema>;

export const rowItemSchema = z.object({ sk: z.string(), row: registerRowSchema });

export const entryKey = (number: string) => ({ pk: `entry#${number}`, sk: "current" });

/** The partition of one list; its rows stand in the order of their places. */
export const listKey = (list: string) => `find#${list}`;

export const rowKeys = ({ place, lists }: Placing) =>
  lists.map((list) => ({ pk: listKey(list), sk: place }));

const cursorSchema = z.strictObject({ list: z.string(), after: z.string().min(1).max(1000) });

/** An opaque text for the place in a list after which the next page begins. */
export const cursorOf = (list: string, after: string): string =>
  Buffer.from(JSON.stringify({ list, after })).toString("base64url");

/** The place that a cursor of this list stands for; undefined for anything else. */
export const placeBehind = (cursor: string, list: string): string | undefined => {
  try {
    const text = Buffer.from(cursor, "base64url").toString("utf8");
    const parsed = cursorSchema.parse(JSON.parse(text));
    return parsed.list === list ? parsed.after : undefined;
  } catch {
    return undefined;
  }
};
