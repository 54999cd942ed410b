import type { AssistanceEvent, EventOf } from "#shared/assistance/events.ts";
import { groundPlaces } from "#shared/assistance/grounds.ts";
import { editionNamed } from "#shared/assistance/letters/context.ts";
import { servicesIn } from "#shared/assistance/letters/parts.ts";
import type { Entry } from "#shared/cases/entry.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { inFigures } from "#shared/notices/day-in-words.ts";
import { itemOf, listOf } from "#shared/notices/speech.ts";
import { partsOf } from "./letter.ts";
import type { Paper, Part } from "./paper.ts";
import { provisionReceiptWords as w } from "./provision-receipt-words.ts";
import { receiptWords } from "./receipt-words.ts";
import { momentIn } from "./values.ts";
import { commonWords } from "./words.ts";

/** A decision on an application for services. */
type Decided = EventOf<"provision-decided" | "provision-refused">;

export const isDecided = (event: AssistanceEvent): event is Decided =>
  event.type === "provision-decided" || event.type === "provision-refused";

/** A decision with the entry of the history that holds it. */
interface DecisionToPrint {
  readonly decided: Decided;
  readonly entry: Pick<Entry, "caseId" | "sequence" | "hash" | "at">;
}

const headOf = ({ decided, entry }: DecisionToPrint, locale: Locale): Part => {
  const { receipt } = decided;
  const { title, legalBasis } = editionNamed(receipt.edition);
  const provides = decided.type === "provision-decided";
  return {
    kind: "pairs",
    rows: [
      [commonWords.case[locale], entry.caseId],
      [receiptWords.outcome[locale], w.outcome[provides ? "provide" : "refuse"][locale]],
      [receiptWords.at[locale], momentIn(entry.at)],
      ...(provides ? [[w.until[locale], inFigures(decided.until)] as const] : []),
      [commonWords.basis[locale], legalBasis[locale]],
      [commonWords.edition[locale], `${title[locale]} (${receipt.edition})`],
      [receiptWords.entry[locale], String(entry.sequence)],
      [receiptWords.entryHash[locale], entry.hash],
      [receiptWords.formDigest[locale], receipt.formDigest],
      [w.conclusion[locale], String(receipt.conclusion)],
    ],
  };
};

/**
 * The receipt of a decision on an application (L114-15.1, L114-15.3a): the edition, the application by its hash, the conclusion it rests
 * on, the grounds that were recognised, what was met and what not, and the entry that holds it all. It names grounds in words: it
 * is for those who decide, and for no mail.
 */
export const provisionReceiptPaper = (paper: DecisionToPrint, locale: Locale): Paper => {
  const { decided, entry } = paper;
  const { receipt } = decided;
  const title = receiptWords.title[locale];
  const listed = (heading: string, ids: readonly ProvisionId[]) =>
    listOf(
      heading,
      ids.map((id) => itemOf(provisionOf(id).statement, locale, id)),
    );
  const blocks = [
    ...(decided.type === "provision-refused"
      ? listed(receiptWords.claims[locale], decided.grounds)
      : servicesIn(w.services, decided.services, locale)),
    ...listed(
      w.recognised[locale],
      receipt.recognised.map((ground) => groundPlaces[ground].provision),
    ),
    ...listed(receiptWords.unmet[locale], receipt.unmet),
    ...listed(receiptWords.met[locale], receipt.met),
  ];
  return {
    title,
    locale,
    at: entry.at,
    about: `${title} · ${entry.caseId} · ${entry.sequence}`,
    parts: [
      { kind: "title", text: title },
      headOf(paper, locale),
      { kind: "paragraph", small: true, text: commonWords.zone[locale] },
      ...blocks.flatMap(partsOf),
    ],
  };
};
