import { blocksOf, titleOf } from "#shared/assistance/letters/letter.ts";
import type { LetterRecord } from "#shared/assistance/letters/record.ts";
import type { Locale } from "#shared/law/languages.ts";
import { partsOf } from "./letter.ts";
import type { Paper } from "./paper.ts";

/** A letter about an application in print: the same parts as the mail to the same addressee (L114-15.3a, L114-12.1.2). */
export const applicationLetterPaper = (record: LetterRecord, locale: Locale): Paper => {
  const title = titleOf(record, locale);
  return {
    title,
    locale,
    at: record.at,
    about: `${title} · ${record.caseId}`,
    parts: blocksOf(record, locale).flatMap(partsOf),
  };
};
