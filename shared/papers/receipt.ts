import type { Entry } from "#shared/cases/entry.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { itemOf, say } from "#shared/notices/speech.ts";
import { editionNamed } from "#shared/notices/reasons-of.ts";
import { evidenceWords } from "#shared/notices/words.ts";
import { deviceNameOf } from "#shared/registration/forms/device-list.ts";
import type { RegistrationDecision } from "#shared/registration/state.ts";
import {
  claimWords,
  documentWords,
  reproachWords,
  requirementWords,
} from "#shared/registration/view/claim-words.ts";
import { conditionWordsOf } from "#shared/registration/view/condition-words.ts";
import { systemWords } from "#shared/checks/words.ts";
import type { Paper, Part } from "./paper.ts";
import { protocolWords } from "./protocol-words.ts";
import { outcomeWords, receiptWords } from "./receipt-words.ts";
import { momentIn, priceIn } from "./values.ts";
import { commonWords, yesNo } from "./words.ts";

/** A decision with the entry of the history that holds it. */
export interface DecisionToPrint {
  readonly decision: RegistrationDecision;
  readonly entry: Pick<Entry, "caseId" | "sequence" | "hash">;
  readonly number: string | undefined;
}

const w = receiptWords;

const listUnder = (heading: string, items: readonly string[]): readonly Part[] =>
  items.length === 0
    ? []
    : [
        { kind: "heading", text: heading },
        { kind: "list", items },
      ];

const headOf = ({ decision, entry, number }: DecisionToPrint, locale: Locale): Part => {
  const { outcome, at, receipt, tally } = decision;
  const { title, legalBasis } = editionNamed(receipt.edition);
  const counted = {
    present: String(tally.present),
    for: String(tally.for),
    against: String(tally.against),
  };
  return {
    kind: "pairs",
    rows: [
      [commonWords.case[locale], entry.caseId],
      [commonWords.number[locale], number ?? commonWords.none[locale]],
      [w.outcome[locale], outcomeWords[outcome][locale]],
      [w.at[locale], momentIn(at)],
      [w.sitting[locale], tally.sitting],
      [w.votes[locale], say(protocolWords.tallyOf, locale, counted)],
      [commonWords.basis[locale], legalBasis[locale]],
      [commonWords.edition[locale], `${title[locale]} (${receipt.edition})`],
      [w.entry[locale], String(entry.sequence)],
      [w.entryHash[locale], entry.hash],
      [w.formDigest[locale], receipt.formDigest],
    ],
  };
};

const evidenceOf = ({ receipt }: RegistrationDecision, locale: Locale): readonly Part[] =>
  receipt.evidence.length === 0
    ? []
    : [
        { kind: "heading", text: w.evidence[locale] },
        {
          kind: "table",
          widths: [120, 90, "*", 60],
          header: [w.system, w.answer, w.reference, w.ground].map((label) => label[locale]),
          rows: receipt.evidence.map(({ system, value, reference, ground }) => [
            systemWords[system][locale],
            evidenceWords[value][locale],
            reference,
            ground,
          ]),
        },
      ];

const pricesOf = ({ receipt }: RegistrationDecision, locale: Locale): readonly Part[] =>
  receipt.prices.length === 0
    ? []
    : [
        { kind: "heading", text: w.prices[locale] },
        {
          kind: "table",
          widths: ["*", 100, 100, 80],
          header: [w.device, w.declared, w.average, w.exceeds].map((label) => label[locale]),
          rows: receipt.prices.map(({ code, declaredTiyn, averageTiyn, exceeds }) => [
            deviceNameOf(code)?.[locale] ?? code,
            priceIn(declaredTiyn, locale),
            averageTiyn === undefined ? commonWords.none[locale] : priceIn(averageTiyn, locale),
            yesNo[exceeds ? "yes" : "no"][locale],
          ]),
        },
      ];

const documentsOf = ({ receipt }: RegistrationDecision, locale: Locale): readonly Part[] =>
  receipt.documents.length === 0
    ? []
    : [
        { kind: "heading", text: w.documents[locale] },
        {
          kind: "table",
          widths: [150, "*"],
          header: [w.document[locale], "SHA-256"],
          rows: receipt.documents.map(({ type, sha256 }) => [documentWords[type][locale], sha256]),
        },
      ];

/**
 * The receipt of a decision of the Commission: the edition, the application by its hash, the
 * evidence, the prices, what was met and what not, and the entry that holds it all. It shows what
 * systems answered: it is for those who decide.
 */
export const receiptPaper = (paper: DecisionToPrint, locale: Locale): Paper => {
  const { decision, entry } = paper;
  const { receipt, claims } = decision;
  const title = w.title[locale];
  const conditions = (ids: readonly ProvisionId[]) =>
    ids.map((id) => itemOf(conditionWordsOf(id), locale, id));
  return {
    title,
    locale,
    at: decision.at,
    about: `${title} · ${entry.caseId} · ${entry.sequence}`,
    parts: [
      { kind: "title", text: title },
      headOf(paper, locale),
      { kind: "paragraph", small: true, text: commonWords.zone[locale] },
      ...listUnder(
        w.claims[locale],
        claims.map((claim) => itemOf(claimWords(claim), locale, claim.ground)),
      ),
      ...listUnder(
        w.reproach[locale],
        receipt.reproach === undefined ? [] : [reproachWords(receipt.reproach)[locale]],
      ),
      ...listUnder(w.unmet[locale], conditions(receipt.unmet)),
      ...listUnder(w.met[locale], conditions(receipt.met)),
      ...listUnder(
        w.overruled[locale],
        receipt.overruled.map((name) => requirementWords[name][locale]),
      ),
      ...evidenceOf(decision, locale),
      ...pricesOf(decision, locale),
      ...documentsOf(decision, locale),
      ...listUnder(
        w.provisions[locale],
        receipt.provisions.map((id) => `${id}: ${provisionOf(id).citation[locale]}`),
      ),
    ],
  };
};
