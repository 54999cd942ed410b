import type { CaseId } from "#shared/cases/entry.ts";
import type { Prepared } from "#shared/notices/prepare.ts";
import type { ListedReasons } from "#shared/notices/reason-record.ts";
import type { Recipient } from "#shared/notices/recipient.ts";
import { addressedTo } from "#shared/notices/reasons-of.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { submittedSchema } from "#shared/registration/opened.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import type { Listing } from "./listing.ts";

type Death = Extract<Prepared, { prepared: "death" }>;

interface Told {
  readonly record: ListedReasons;
  readonly to: Recipient;
  /** The organisation, by its case. */
  readonly organization: CaseId;
}

/** The letter to one organisation; none if its entry does not stand, or does not name the specialist. */
const letterTo = async (
  { cases, seal }: Pick<Desk, "cases" | "seal">,
  caseId: CaseId,
  { number: specialist, event }: Death,
): Promise<Told | undefined> => {
  const { state, entries } = await loadCase(cases, registrationKind, caseId);
  const { account, removal } = state;
  const sealed = account === undefined ? undefined : entries[account.application - 1]?.sealed;
  if (account === undefined || sealed === undefined || removal !== undefined) return undefined;
  const opened = await seal.open({ caseId, sequence: account.application }, sealed);
  if (opened === undefined) return undefined;
  const { form } = submittedSchema.parse(opened);
  if (form.supplier !== "organization") return undefined;
  if (!form.specialists.some(({ registryNumber }) => registryNumber === specialist)) {
    return undefined;
  }
  const addressed = addressedTo(form, { caseId, ...event, number: account.number });
  return {
    record: {
      ...addressed,
      supplier: "organization",
      kind: "listed-specialist",
      specialist,
      ground: "R377-32.3b",
    },
    to: { email: form.contacts.email, language: form.language },
    organization: caseId,
  };
};

/**
 * Letters to the organisations whose standing entry lists a specialist that died (R377-32.3b, G26).
 * Each goes to the e-mail of the organisation's own accepted application, and names the specialist
 * by number only.
 */
export const lettersOfDeath = async (
  desk: Pick<Desk, "cases" | "seal">,
  listing: Listing,
  death: Death,
): Promise<readonly Told[]> => {
  const lists = await listing(death.number);
  const letters = await Promise.all(lists.map(({ caseId }) => letterTo(desk, caseId, death)));
  return letters.filter((letter) => letter !== undefined);
};
