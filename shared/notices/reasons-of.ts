// From a history that has come to a decision to the record of its reasons.
import type { CaseId } from "#shared/cases/entry.ts";
import type { Day, Instant } from "#shared/law/dates.ts";
import { lastDayKept } from "#shared/law/keeping.ts";
import { editionById, type Edition } from "#shared/law/editions.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { EventOf } from "#shared/registration/events.ts";
import { fullNameOf } from "#shared/registration/forms/parts.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import type { Receipt } from "#shared/registration/receipt.ts";
import type { EvidencingRecord } from "#shared/registration/removal-grounds.ts";
import type { Telling } from "./notice-of.ts";
import type {
  Addressed,
  Considered,
  ReasonRecord,
  RefusalReasons,
  Reproached,
  SignedFiling,
  Votes,
} from "./reason-record.ts";

/** What is needed for the reasons: the event, when and by which edition it fell, and what was opened. */
export interface Reasoning {
  readonly caseId: CaseId;
  readonly event: Telling;
  readonly at: Instant;
  /** The edition by which the entry was written. */
  readonly edition: string;
  readonly number: string | undefined;
  readonly form: SupplierForm;
  /** Of a decision of the Commission, in its own words. */
  readonly justification: string | undefined;
  /** Of a reproach, in the words of the representative. */
  readonly facts: string | undefined;
  /** What was filed last. */
  readonly filed: SignedFiling;
  /** What shows the end of an activity. */
  readonly record: EvidencingRecord | undefined;
}

/** What a reason record cannot be made without. */
export const lackings = [
  "number",
  "grounds",
  "justification",
  "facts",
  "record",
  "reproach",
] as const;
export type Lacking = (typeof lackings)[number];

export type Reasoned =
  | { readonly reasoned: true; readonly record: ReasonRecord }
  | { readonly reasoned: false; readonly lacks: Lacking };

const lacking = (lacks: Lacking): Reasoned => ({ reasoned: false, lacks });
const told = (record: ReasonRecord): Reasoned => ({ reasoned: true, record });

/** The edition that a letter names; throws for one that does not exist. */
export const editionNamed = (id: string): Edition => {
  const found = editionById(id);
  if (found === undefined) throw new Error(`an unknown edition of the law: ${id}`);
  return found;
};

/** How a supplier is called: an organisation by its full name, a specialist as a person (R377-A1.1, R377-A2.1). */
const nameOf = (form: SupplierForm): Trilingual => {
  if (form.supplier === "organization") {
    const { kk, ru } = form.name.full;
    return { kk, ru, en: kk };
  }
  const name = fullNameOf(form.name);
  return { kk: name, ru: name, en: name };
};

/** The part of a letter that does not depend on what it tells. */
export const addressedTo = (
  form: SupplierForm,
  about: Pick<Reasoning, "caseId" | "at" | "edition" | "number">,
): Addressed => {
  const { id, title, legalBasis } = editionNamed(about.edition);
  return {
    caseId: about.caseId,
    supplier: form.supplier,
    number: about.number,
    name: nameOf(form),
    bin: form.supplier === "organization" ? form.bin : undefined,
    at: about.at,
    edition: { id, title, legalBasis },
  };
};

const isBlank = (words: string | undefined): words is undefined | "" =>
  words === undefined || words.trim() === "";

const votesOf = ({ present, for: inFavour, against }: Votes): Votes => ({
  present,
  for: inFavour,
  against,
});

const considered = (
  addressed: Addressed,
  { receipt, tally }: { readonly receipt: Receipt; readonly tally: Votes },
): Considered => ({
  ...addressed,
  question: receipt.question,
  votes: votesOf(tally),
  met: receipt.met,
  unmet: receipt.unmet,
  evidence: receipt.evidence,
});

const refusal = (
  addressed: Addressed,
  event: EventOf<"refused" | "change-refused">,
  justification: string | undefined,
): Reasoned => {
  const [first, ...others]: readonly GroundClaim[] = event.claims;
  if (first === undefined) return lacking("grounds");
  if (isBlank(justification)) return lacking("justification");
  const kind: RefusalReasons["kind"] = event.type === "refused" ? "refusal" : "change-refused";
  const claims = [first, ...others] as const;
  return told({
    ...considered(addressed, event),
    kind,
    claims,
    justification,
    appeal: "R377-29",
  });
};

/** Until when the data of a removed supplier are kept, by the edition of the removal (R377-35). */
const keptUntil = ({ at, edition }: Pick<Reasoning, "at" | "edition">): Day =>
  lastDayKept(editionNamed(edition), at);

const removalByVote = (
  addressed: Addressed,
  { tally, receipt }: EventOf<"removed">,
  { justification, ...reasoning }: Reasoning,
): Reasoned => {
  const reproach: Reproached | undefined = receipt?.reproach;
  if (reproach === undefined || tally === undefined) return lacking("reproach");
  if (isBlank(justification)) return lacking("justification");
  return told({
    ...addressed,
    kind: "removal",
    ground: "R377-32.4",
    keptUntil: keptUntil(reasoning),
    reproach,
    votes: votesOf(tally),
    justification,
    appeal: "R377-29",
  });
};

const removal = (
  addressed: Addressed,
  event: EventOf<"removed">,
  reasoning: Reasoning,
): Reasoned => {
  const { ground } = event;
  const common = { ...addressed, kind: "removal" as const, keptUntil: keptUntil(reasoning) };
  switch (ground) {
    case "R377-32.1a":
      return told({ ...common, ground });
    case "R377-32.2":
    case "R377-32.3a": {
      const { record } = reasoning;
      return record === undefined
        ? lacking("record")
        : told({ ...common, ground, record, appeal: "R377-29" });
    }
    case "R377-32.3b":
      throw new Error("a letter to the deceased");
    case "R377-32.4":
      return removalByVote(addressed, event, reasoning);
  }
};

/**
 * The reasons of what a supplier is told, from the event, the application it is about, and what
 * was sealed with the decision. A refusal or a removal by vote that does not say why is none
 * (R377-28c, R377-33). Throws for a death: nobody writes to the deceased (G26).
 */
export const reasonsOf = (reasoning: Reasoning): Reasoned => {
  const { event, form, number, justification } = reasoning;
  const addressed = addressedTo(form, reasoning);
  switch (event.type) {
    case "included":
      return told({
        ...considered(addressed, event),
        kind: "inclusion",
        number: event.number,
        justification,
      });
    case "refused":
    case "change-refused":
      return refusal(addressed, event, justification);
    case "change-accepted":
      return number === undefined
        ? lacking("number")
        : told({
            ...considered(addressed, event),
            kind: "change-accepted",
            version: event.version,
            justification,
          });
    case "non-compliance-opened": {
      const { standard, item, failure, answerBy } = event;
      const { facts } = reasoning;
      if (isBlank(facts)) return lacking("facts");
      const reproach = { standard, item, failure };
      return told({ ...addressed, kind: "non-compliance", reproach, facts, answerBy });
    }
    case "kept": {
      const { reproach } = event.receipt;
      if (reproach === undefined) return lacking("reproach");
      return told({
        ...addressed,
        kind: "kept",
        reproach,
        votes: votesOf(event.tally),
        justification,
      });
    }
    case "signature-rejected":
      return told({
        ...addressed,
        kind: "signature-rejected",
        filed: reasoning.filed,
        reasons: event.reasons,
      });
    case "removed":
      return removal(addressed, event, reasoning);
  }
};
