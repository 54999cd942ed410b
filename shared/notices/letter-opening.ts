import { dayOf } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Block } from "./block.ts";
import { onDay, throughDay } from "./day-in-words.ts";
import { decisionWords, filedWords, removalWords } from "./decision-words.ts";
import { listWords } from "./list-words.ts";
import type { ReasonRecord, ReminderReasons } from "./reason-record.ts";
import { reminderWords } from "./reminder-words.ts";
import { cite, say, type Values } from "./speech.ts";
import { words } from "./words.ts";
import { documentTypes } from "#shared/registration/forms/documents.ts";
import { documentWords } from "#shared/registration/view/claim-words.ts";

/** The forms of the list's name that sentences take in. */
export const placesOf = ({ supplier }: Pick<ReasonRecord, "supplier">, locale: Locale): Values =>
  Object.fromEntries(
    Object.entries(listWords[supplier]).map(([place, text]) => [place, text[locale]]),
  );

/** What a letter about a decision or a fact is made from. */
type Decided = Exclude<ReasonRecord, ReminderReasons>;

/** The provisions that a decision itself rests on. */
const decidedBy = (record: Decided): readonly ProvisionId[] => {
  switch (record.kind) {
    case "inclusion":
      return ["R377-27a"];
    case "refusal":
      return ["R377-27b"];
    case "change-accepted":
      return ["R377-27a", "R377-31"];
    case "change-refused":
      return ["R377-27b", "R377-31"];
    case "signature-rejected":
      if (record.filed === "removal") return ["R377-32.1b"];
      return record.supplier === "organization" ? ["R377-7b"] : ["R377-15b"];
    case "non-compliance":
      return ["R377-32.4", "R377-33"];
    case "kept":
      return ["R377-33"];
    case "removal":
      return record.ground === "R377-32.4" ? ["R377-32.4", "R377-33"] : [record.ground];
    case "listed-specialist":
      return [record.ground];
  }
};

/** Which document it is, where the act asks for it, and how long it is in force. */
const reminderIn = (record: ReminderReasons, locale: Locale): string => {
  const { document, validUntil, hasLapsed } = record;
  return say(hasLapsed ? reminderWords.lapsed : reminderWords.lapses, locale, {
    ...placesOf(record, locale),
    document: documentWords[document][locale],
    asked: cite(locale, documentTypes[document].provision),
    through: throughDay(validUntil, locale),
  });
};

const decisionIn = (record: Decided, locale: Locale): string => {
  const values = {
    ...placesOf(record, locale),
    day: onDay(dayOf(record.at), locale),
    citation: cite(locale, ...decidedBy(record)),
  };
  switch (record.kind) {
    case "removal":
      return say(removalWords[record.ground], locale, values);
    case "listed-specialist": {
      const { specialist, ground } = record;
      const change = cite(locale, "R377-30.1");
      return say(removalWords[ground], locale, { ...values, specialist, change });
    }
    case "change-accepted":
      return say(decisionWords[record.kind], locale, {
        ...values,
        version: String(record.version),
      });
    case "signature-rejected": {
      const filed = say(filedWords[record.filed], locale, values);
      return say(decisionWords[record.kind], locale, { ...values, filed });
    }
    case "inclusion":
    case "refusal":
    case "change-refused":
    case "non-compliance":
    case "kept":
      return say(decisionWords[record.kind], locale, values);
  }
};

/** To whom a letter is, and what was decided or is to be remembered. */
export const openingOf = (record: ReasonRecord, locale: Locale): readonly Block[] => {
  const { bin } = record;
  const name = record.name[locale];
  const to =
    bin === undefined
      ? say(words.to, locale, { name })
      : say(words.toLegalEntity, locale, { name, bin });
  return [
    { kind: "paragraph", text: to },
    {
      kind: "paragraph",
      text: record.kind === "reminder" ? reminderIn(record, locale) : decisionIn(record, locale),
    },
  ];
};
