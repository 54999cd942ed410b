// The people of the demonstration and of the tests that go the whole way.
import {
  applicationFormSchema,
  type ApplicationForm,
} from "#shared/assistance/forms/application.ts";
import type { Iin } from "#shared/law/identifiers.ts";
import { iinsFrom, sampleApplication } from "./samples.ts";

const one = (iins: Generator<Iin>): Iin => {
  const { value } = iins.next();
  if (value === undefined) throw new Error("no number is left");
  return value;
};

/** Men born on 5 April 1864 who act for others; the registers know them as in order. */
const guardiansFrom = (serial: number) => iinsFrom(serial, "6404051");

/**
 * A woman of old under guardianship, with her child: the guardian applies for both, with an address of its own (L114-13.2.2). The
 * child has no number, for whoever is born in this century has none here.
 */
export const guardiansFamily = (
  serial: number,
  address: { readonly guardian: string; readonly person: string },
): ApplicationForm => {
  const sample = sampleApplication("guardian-for-orphans");
  const { representative, people } = sample;
  const [, child] = people;
  return applicationFormSchema.parse({
    ...sample,
    people: [
      {
        name: { surname: "Сынақова", givenName: "Айғаным" },
        iin: one(iinsFrom(serial)),
        birthDate: "1891-03-14",
        status: "citizen",
      },
      child,
    ],
    grounds: ["body-disorder"],
    wanted: ["social-household"],
    situation: "Қамқорлығымдағы әйел өздігінен жүре алмайды, жас баласы бар.",
    contacts: { ...sample.contacts, email: address.person },
    representative: {
      ...representative,
      iin: one(guardiansFrom(serial)),
      email: address.guardian,
    },
  });
};

/** Somebody who applies alone, and whom no register is asked about. */
export const personAlone = (
  serial: number,
  email: string,
  changes: Partial<ApplicationForm> = {},
): ApplicationForm => {
  const sample = sampleApplication("person-at-home");
  return applicationFormSchema.parse({
    ...sample,
    people: [
      {
        name: { surname: "Сынақова", givenName: "Қалампыр" },
        iin: one(iinsFrom(serial)),
        birthDate: "1891-03-14",
        status: "citizen",
      },
    ],
    contacts: { ...sample.contacts, email },
    ...changes,
  });
};
