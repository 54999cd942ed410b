// The letters of the two decisions (L114-15.1 to L114-15.5).
import type { Locale } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Block } from "#shared/notices/block.ts";
import { fromDay, throughDay } from "#shared/notices/day-in-words.ts";
import { cite, itemOf, listOf, paragraph, quotationOf } from "#shared/notices/speech.ts";
import { words } from "#shared/notices/words.ts";
import { commonWords } from "./common-words.ts";
import { decisionWords } from "./decision-words.ts";
import { fieldIn } from "./field-words.ts";
import { choiceIn, groundsIn, happened, papersIn, servicesIn } from "./parts.ts";
import type { LetterRecord, ProvideTold, RefusalReasons, RefusalTold } from "./record.ts";

/** That grounds are named by their numbers, and where the numbers are explained. */
const byNumber = (locale: Locale): Block =>
  paragraph(decisionWords.byNumber, locale, { citation: cite(locale, "L114-12.1.2") });

export const provideIn = (
  { recognised, services, from, until, withheld, reasons, choice }: ProvideTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(decisionWords.provided, record, locale, ["L114-15.1", "L114-15.2"]),
  ...servicesIn(decisionWords.services, services, locale),
  paragraph(decisionWords.term, locale, {
    from: fromDay(from, locale),
    through: throughDay(until, locale),
    start: cite(locale, "L114-15.5"),
    end: cite(locale, "L114-14.4d"),
    budget: cite(locale, "L114-19.1"),
  }),
  ...groundsIn(decisionWords.recognised, recognised, locale),
  byNumber(locale),
  ...servicesIn(decisionWords.withheld, withheld, locale),
  ...quotationOf(decisionWords.reasons[locale], reasons),
  ...choiceIn(choice, locale),
];

/** Provisions in the project's own words, each with its place. */
const provisionsIn = (
  title: string,
  ids: readonly ProvisionId[],
  locale: Locale,
): readonly Block[] =>
  listOf(
    title,
    ids.map((id) => itemOf(provisionOf(id).statement, locale, id)),
  );

const reasonsIn = (reasons: RefusalReasons, locale: Locale): readonly Block[] => {
  const { recognised, notRecognised, fields, unreliable, evidence } = reasons;
  const details = new Set(fields.map((field) => fieldIn(field, locale)));
  return [
    ...listOf(decisionWords.unreliableDetails[locale], [...details]),
    ...papersIn(decisionWords.unreliablePapers, unreliable, locale),
    ...evidence.flatMap((said) => quotationOf(decisionWords.evidence[locale], said)),
    ...quotationOf(decisionWords.reasons[locale], reasons.words),
    ...groundsIn(decisionWords.recognised, recognised, locale),
    ...groundsIn(decisionWords.notRecognised, notRecognised, locale),
    ...(recognised.length + notRecognised.length > 0 ? [byNumber(locale)] : []),
  ];
};

const elsewhere = (locale: Locale): Block =>
  paragraph(decisionWords.reasonsElsewhere, locale, { citation: cite(locale, "L114-15.3a") });

/** Papers that were filed go back, and how (L114-15.3b, G46). */
const papersBack = (returned: RefusalTold["returned"], locale: Locale): readonly Block[] =>
  returned.length === 0
    ? []
    : [
        ...papersIn(decisionWords.papersBack, returned, locale),
        paragraph(decisionWords.howBack, locale, { citation: cite(locale, "L114-15.3b") }),
      ];

export const refusalIn = (
  { grounds, unmet, reasons, returned, endsServices, keptUntil }: RefusalTold,
  record: LetterRecord,
  locale: Locale,
): readonly Block[] => [
  happened(decisionWords.refused, record, locale, ["L114-15.2", "L114-15.3a"]),
  ...(endsServices ? [paragraph(decisionWords.endsServices, locale)] : []),
  ...provisionsIn(words.grounds[locale], grounds, locale),
  ...provisionsIn(words.unmet[locale], unmet, locale),
  ...(reasons === undefined ? [elsewhere(locale)] : reasonsIn(reasons, locale)),
  ...papersBack(returned, locale),
  keptIn(keptUntil, locale),
];

/** Until when the data of a case are kept that has come to its end (L114-4.1.2). */
export const keptIn = (keptUntil: RefusalTold["keptUntil"], locale: Locale): Block =>
  paragraph(commonWords.kept, locale, {
    through: throughDay(keptUntil, locale),
    citation: cite(locale, "L114-4.1.2"),
  });
