import type { getRecount, putCalendar } from "#shared/http/routes/calendar.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Reply } from "#shared/http/reply.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { readCalendarInUse, type CalendarInUse } from "#shared/store/calendar-in-use.ts";
import type { RecountMessage } from "#shared/store/recount-message.ts";
import type { PutReference } from "#shared/store/reference.ts";
import { viewInUse } from "./in-use.ts";
import type { CalendarNeeds } from "./needs.ts";
import { readFile } from "./read-file.ts";

const words = {
  "in-use": {
    en: "The calendar is in use. The terms of all open cases are being counted anew; in each case that this moves it is put on record.",
    ru: "Календарь введён. Сроки всех открытых дел пересчитываются; в каждом деле, где они сдвигаются, это записывается.",
    kk: "Күнтізбе енгізілді. Барлық ашық істердің мерзімдері қайта есептелуде; мерзім жылжыған әр іске бұл жазылады.",
  },
  unchanged: {
    en: "There is nothing to do: this very calendar is in use already.",
    ru: "Делать нечего: именно этот календарь уже действует.",
    kk: "Істейтін ештеңе жоқ: дәл осы күнтізбе қолданыста.",
  },
  done: {
    en: "The terms of all open cases are on record by the calendar in use.",
    ru: "Сроки всех открытых дел записаны по действующему календарю.",
    kk: "Барлық ашық істердің мерзімдері қолданыстағы күнтізбе бойынша жазылған.",
  },
  underWay: {
    en: "The terms of open cases are still being counted anew.",
    ru: "Сроки открытых дел ещё пересчитываются.",
    kk: "Ашық істердің мерзімдері әлі қайта есептелуде.",
  },
} as const satisfies Record<string, Trilingual>;

/** An entity tag without its quotation marks, weak or not. */
const bare = (tag: string): string => tag.trim().replace(/^W\//, "").replaceAll('"', "");

/** Seconds that the watcher needs to wake and write down where it is. */
const wakesWithin = 60;

/** Wakes whoever counts terms anew; should the message be lost, it wakes by itself within the hour. */
const wake = async (
  { queues, recountQueue }: Pick<CalendarNeeds, "queues" | "recountQueue">,
  { id }: CalendarInUse,
): Promise<void> => {
  const message: RecountMessage = { calendar: id };
  await queues.send({ queueUrl: recountQueue, body: JSON.stringify(message) });
};

const inUseNow = async (needs: CalendarNeeds, locale: Locale): Promise<Reply> => {
  const inUse = await readCalendarInUse(needs.reference);
  await wake(needs, inUse);
  const body = { ...viewInUse(inUse), result: "in-use", text: words["in-use"][locale] };
  return { status: 202, body };
};

const answered = async (
  needs: CalendarNeeds,
  put: PutReference,
  locale: Locale,
): Promise<Reply> => {
  switch (put) {
    case "in-use":
      return inUseNow(needs, locale);
    case "unchanged": {
      const inUse = viewInUse(await readCalendarInUse(needs.reference));
      const text = words.unchanged[locale];
      return { status: 200, body: { ...inUse, result: "unchanged", text } };
    }
    case "taken":
      return { problem: "calendar-version-taken" };
    case "overtaken":
      return { problem: "calendar-overtaken" };
  }
};

/**
 * Puts a calendar into use in the place of the one that the caller has seen, as `arnau calendar import` does. watch-terms counts the open
 * terms anew from the one that they are on record by; before it has once written down which one that is, no other comes into use.
 */
export const takeOver =
  (needs: CalendarNeeds): Handle<typeof putCalendar.request> =>
  async ({ headers, body: file }, { caller, locale }) => {
    const read = readFile(file, locale);
    if ("problem" in read) return read;
    const { reference, watch, clock } = needs;
    const inUse = await readCalendarInUse(reference);
    if (bare(headers["if-match"]) !== inUse.id) return { problem: "calendar-overtaken" };
    if ((await watch.counted()) === undefined) {
      await wake(needs, inUse);
      return { problem: "calendar-not-counted", retryAfter: wakesWithin };
    }
    const replacing = inUse.since === undefined ? undefined : inUse.calendar.version;
    const { version } = read.calendar;
    const brought = { version, importedAt: clock.now(), importedBy: caller.id, content: file };
    return answered(needs, await reference.put("calendar", brought, replacing), locale);
  };

/** Whether everything is counted by the calendar in use. */
export const showRecount =
  ({
    reference,
    watch,
  }: Pick<CalendarNeeds, "reference" | "watch">): Handle<typeof getRecount.request> =>
  async (_, { locale }) => {
    const inUse = await readCalendarInUse(reference);
    const counted = await watch.counted();
    const isDone = counted === undefined || counted.id === inUse.id;
    const text = words[isDone ? "done" : "underWay"][locale];
    return { status: 200, body: { ...viewInUse(inUse), isDone, text } };
  };
