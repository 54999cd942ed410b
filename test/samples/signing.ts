// Signatures for tests and the simulation: one test authority a process, made when first needed.
import { instantSchema } from "#shared/law/dates.ts";
import { checkDigitOf, iinSchema, type Iin } from "#shared/law/identifiers.ts";
import type { NameOfPerson, SigningApplicant } from "#shared/signature/acts-for.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import { readTrustAnchors, type TrustAnchor } from "#shared/signature/certificate.ts";
import { createAuthority, type Authority } from "#shared/state-systems/authority/authority.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** In force from the end of 2019 to the end of 2039: at any time a test is likely to play in. */
export const testAuthority: () => Authority = once(() =>
  createAuthority(instantSchema.parse("2020-01-01T00:00:00.000Z")),
);

/** What has to be pinned for its signatures to be valid. */
export const testTrust: () => readonly TrustAnchor[] = once(() =>
  readTrustAnchors(testAuthority().trust),
);

/** The IIN of a person born on 14 May 1885, by a serial number from 0; throws for one never issued. */
export const iinOf = (serial: number): Iin => {
  const elevenDigits = `8505141${String(serial).padStart(4, "0")}`;
  return iinSchema.parse(`${elevenDigits}${checkDigitOf(elevenDigits)}`);
};

const someone: NameOfPerson = { surname: "Оспанова", givenName: "Зейнеп", patronymic: "Бекқызы" };

const made = new Map<string, Identity>();

/**
 * Who signs for an applicant: with a BIN its head, otherwise the person of the IIN, called as
 * given. The same applicant gets the same identity each time.
 */
export const identityFor = ({ bin, iin, name = someone }: SigningApplicant): Identity => {
  const key = JSON.stringify([bin, iin, name]);
  const known = made.get(key);
  if (known !== undefined) return known;
  const person = { iin: iin ?? iinOf(1), ...name };
  const identity =
    bin === undefined
      ? testAuthority().issuePerson(person)
      : testAuthority().issueOrganization({ ...person, bin, role: "head" });
  made.set(key, identity);
  return identity;
};

/** The body of a submission: the application with its signature as PEM. */
export const signedBy = <Application>(identity: Identity, application: Application) => ({
  application,
  signature: sign(identity, signedBytesOf(application)).pem,
});
