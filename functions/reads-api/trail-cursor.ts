import { dayOf, endOfDay, instantSchema, type Day } from "#shared/law/dates.ts";

/** Where a page begins: before a place in the order of time, which is one of that day. */
interface Start {
  readonly place: string;
  readonly day: Day;
}

/** Before everything of a day. */
export const startAt = (day: Day): Start => ({ place: `${endOfDay(day)}~`, day });

/** A place in the order of time as a cursor. */
export const encodePlace = (place: string): string => Buffer.from(place).toString("base64url");

/** Where a cursor begins; nothing for one that is none. Every place begins with an instant. */
export const decodePlace = (cursor: string): Start | undefined => {
  const place = Buffer.from(cursor, "base64url").toString("utf8");
  const [text = "", ...rest] = place.split("#");
  const { data: at } = instantSchema.safeParse(text);
  return at === undefined || rest.length === 0 ? undefined : { place, day: dayOf(at) };
};
