import { dayOf } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { provisionOf, type ProvisionId } from "#shared/law/provisions.ts";
import { conditionWordsOf } from "#shared/registration/view/condition-words.ts";
import { systemWords } from "#shared/registration/view/words.ts";
import { blocksToHtml, blocksToText, type Block } from "./block.ts";
import { onDay } from "./day-in-words.ts";
import type { ReasonRecord } from "./reason-record.ts";
import { evidenceWords, words } from "./words.ts";

/** A notice in one language; `html` is a part of a page. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type Values = Readonly<Record<string, string>>;

/** Fills a text in one pass, so that a filled-in value is never read as a place to fill. */
const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a notice has nothing to say for ${name}`);
    return value;
  });

/** The provision of the decision itself. */
const decisionProvisions = { included: "R377-27a", refused: "R377-27b" } as const;

const blocksOf = (record: ReasonRecord, locale: Locale): Block[] => {
  const say = (text: Trilingual, values: Values = {}) => fill(text[locale], values);
  const citationOf = (id: ProvisionId) => provisionOf(id).citation[locale];
  const item = (id: ProvisionId, statement: Trilingual) =>
    say(words.item, { statement: statement[locale], citation: citationOf(id) });
  const list = (title: Trilingual, items: readonly string[]): Block[] =>
    items.length === 0 ? [] : [{ kind: "list", title: title[locale], items }];
  const paragraph = (text: Trilingual, values: Values): Block => ({
    kind: "paragraph",
    text: say(text, values),
  });
  const conditions = (ids: readonly ProvisionId[]) =>
    ids.map((id) => item(id, conditionWordsOf(id)));

  const { outcome, organization, decidedAt, edition, caseId, justification } = record;
  const name = locale === "ru" ? organization.name.ru : organization.name.kk;
  const day = onDay(dayOf(decidedAt), locale);
  const citation = citationOf(decisionProvisions[outcome]);
  const evidence = record.evidence.map(({ system, value, reference }) =>
    say(words.evidenceItem, {
      system: systemWords[system][locale],
      value: evidenceWords[value][locale],
      reference,
    }),
  );
  return [
    { kind: "title", text: say(words.title[outcome]) },
    paragraph(words.to, { name, bin: organization.bin }),
    paragraph(words.decision[outcome], { day, citation }),
    ...(outcome === "included"
      ? [paragraph(words.number, { number: record.number })]
      : list(
          words.grounds,
          record.grounds.map((id) => item(id, provisionOf(id).statement)),
        )),
    ...quotation(words.justification[locale], justification),
    ...list(words.unmet, conditions(record.unmet)),
    ...list(words.met, conditions(record.met)),
    ...list(words.evidence, evidence),
    ...(outcome === "refused"
      ? [paragraph(words.appeal, { citation: citationOf(record.appeal) })]
      : []),
    paragraph(words.law, { title: edition.title[locale], caseId }),
  ];
};

const quotation = (title: string, said: string | undefined): Block[] =>
  said === undefined ? [] : [{ kind: "quotation", title, words: said }];

/**
 * The notice of a decision in one language: the outcome with its number or its grounds, the
 * reasons, the conditions met and unmet, the evidence, and after a refusal the way to court
 * (R377-28, R377-28c, R377-29).
 */
export const letterOf = (record: ReasonRecord, locale: Locale): Letter => {
  const blocks = blocksOf(record, locale);
  const { outcome, organization } = record;
  const title = words.title[outcome][locale];
  return {
    // Nothing that anybody typed stands in the subject.
    subject: `${title}: ${outcome === "included" ? record.number : organization.bin}`,
    text: blocksToText(blocks),
    html: blocksToHtml(blocks),
  };
};
