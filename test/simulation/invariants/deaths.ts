// Of a death the organisations are told that list the specialist, and nobody else (R377-32.3b, G26).
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { listedStates } from "#shared/registration/states.ts";
import { formBehind, replay, type Evidence, type RegistrationFile } from "./evidence.ts";

/** A letter to an organisation about a specialist that it lists. */
interface LetterOfDeath {
  readonly to: CaseId;
  readonly email: string;
  /** Whether it must go out; otherwise it may, as the organisation came, went or changed just then. */
  readonly isSure: boolean;
}

/** Whatever stands still in a run, an entry is in the read models after so long. */
const longestRelay = 100 * 3_600_000;

const standing = new Set(["included", "change-accepted", "removed", "restored-by-court"]);

const changesWhoStands = ({ events }: Entry): boolean =>
  events.some((raw) => standing.has(registrationEventSchema.parse(raw).type));

/** Where an organisation can be reached that lists a specialist after so many of its entries. */
const emailListing = (
  { town }: Evidence,
  { entries }: RegistrationFile,
  count: number,
  specialist: string,
): string | undefined => {
  const { state, account } = replay(entries.slice(0, count));
  if (account === undefined || !listedStates.includes(state)) return undefined;
  const form = formBehind(town, entries[account.application - 1]);
  if (form?.supplier !== "organization") return undefined;
  const lists = form.specialists.some(({ registryNumber }) => registryNumber === specialist);
  return lists ? form.contacts.email : undefined;
};

/** Whether it was known in time that the organisation lists the specialist, or should have been. */
const isKnownBefore = (
  { town }: Evidence,
  { caseId, entries }: RegistrationFile,
  specialist: string,
  time: number,
): boolean => {
  const noted = town.world.listedSince.get(`listed-by#${specialist} ${caseId}`);
  const changed = entries.findLast(
    (entry) => epochMilliseconds(entry.at) <= time && changesWhoStands(entry),
  );
  const isOld = changed !== undefined && epochMilliseconds(changed.at) < time - longestRelay;
  return (noted !== undefined && noted < time) || isOld;
};

/** To whom letters about a death go, or may go. */
export const lettersOfDeath = (
  evidence: Evidence,
  { caseId }: Pick<RegistrationFile, "caseId">,
  { at }: Pick<Entry, "at">,
): readonly LetterOfDeath[] => {
  const specialist = registerNumberOf(caseId);
  return evidence.registrations.flatMap((organization): LetterOfDeath[] => {
    const { entries } = organization;
    const before = entries.filter((entry) => entry.at < at).length;
    const later = entries.slice(before).filter(changesWhoStands);
    const stood = emailListing(evidence, organization, before, specialist);
    const to = organization.caseId;
    const isSure =
      stood !== undefined &&
      later.length === 0 &&
      isKnownBefore(evidence, organization, specialist, epochMilliseconds(at));
    const emails = [
      stood,
      ...later.map(({ sequence }) => emailListing(evidence, organization, sequence, specialist)),
    ].filter((email) => email !== undefined);
    return [...new Set(emails)].map((email) => ({ to, email, isSure }));
  });
};
