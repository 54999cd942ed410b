import type { Locale } from "#shared/law/languages.ts";
import type { Block } from "#shared/notices/block.ts";
import { blocksOf, titleOf } from "#shared/notices/letter-blocks.ts";
import type { ReasonRecord } from "#shared/notices/reason-record.ts";
import type { Paper, Part } from "./paper.ts";

/** A part of a letter as it is printed. */
export const partsOf = (block: Block): readonly Part[] => {
  switch (block.kind) {
    case "title":
    case "paragraph":
      return [block];
    case "list":
      return [
        { kind: "heading", text: block.title },
        { kind: "list", items: block.items },
      ];
    case "quotation":
      return [
        { kind: "heading", text: block.title },
        { kind: "quotation", words: block.words },
      ];
  }
};

/** A letter in print: the same parts as the mail that was sent (R377-28c). */
export const letterPaper = (record: ReasonRecord, locale: Locale): Paper => {
  const title = titleOf(record, locale);
  return {
    title,
    locale,
    at: record.at,
    about: `${title} · ${record.number ?? record.caseId}`,
    parts: blocksOf(record, locale).flatMap(partsOf),
  };
};
