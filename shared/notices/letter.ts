import type { Locale } from "#shared/law/languages.ts";
import { blocksToHtml, blocksToText, type Block } from "./block.ts";
import { blocksOf, titleOf } from "./letter-blocks.ts";
import type { ReasonRecord } from "./reason-record.ts";

/** A notice in one language; `html` is a part of a page. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A letter in one language with the parts it was made of. */
export interface ComposedLetter extends Letter {
  readonly blocks: readonly Block[];
}

/** A letter of these parts: its text and its HTML always say the same. */
export const letterFrom = (subject: string, blocks: readonly Block[]): ComposedLetter => ({
  subject,
  blocks,
  text: blocksToText(blocks),
  html: blocksToHtml(blocks),
});

/**
 * The letter of a record in one language: what was decided, on which grounds and with which
 * reasons, what was met and what not, what was taken into account, the way to court, the law
 * (R377-28, R377-28c, R377-29, R377-34, R377-O.P).
 */
export const letterOf = (record: ReasonRecord, locale: Locale): ComposedLetter =>
  letterFrom(
    // Nothing that anybody typed stands in the subject, and nobody's name.
    `${titleOf(record, locale)}: ${record.number ?? record.caseId}`,
    blocksOf(record, locale),
  );
