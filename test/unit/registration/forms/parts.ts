// What the three forms have in common, as tables of fields.
import { someWords, words, type Field } from "./fields.ts";

const indexFaults = [
  ["05000", "malformed"],
  ["0500000", "malformed"],
  ["A05F5A55", "malformed"],
  ["AA5F5A5", "malformed"],
] as const;

/** An address under a pointer, each part with its provisions. */
export const addressFields = (ids: string, pointer: string): readonly Field[] => [
  {
    ids,
    pointer: `${pointer}/kato`,
    kept: "710000000",
    absent: "required",
    wrong: [
      ["75111", "not-nine-digits"],
      ["990000000", "unknown-region"],
      [751110000, "wrong-type"],
    ],
  },
  someWords(ids, `${pointer}/city`, 200),
  someWords(ids, `${pointer}/district`, 200),
  words(ids, `${pointer}/settlement`, 200),
  words(ids, `${pointer}/street`, 200),
  words(ids, `${pointer}/building`, 50),
];

/** The postal index of an address. */
export const indexField = (ids: string, pointer: string, absent: string | undefined): Field => ({
  ids,
  pointer: `${pointer}/postalIndex`,
  kept: "A05F5A5",
  absent,
  wrong: indexFaults,
});

/** E-mail, telephones and fax of a form. */
export const contactFields = (email: string, phones: string, fax: string): readonly Field[] => [
  {
    ids: email,
    pointer: "/contacts/email",
    kept: `${"a".repeat(64)}@shanyraq.example`,
    absent: "required",
    wrong: [
      ["office", "malformed"],
      ["", "malformed"],
      [
        `a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(12)}`,
        "too-long",
      ],
    ],
  },
  {
    ids: phones,
    pointer: "/contacts/phones",
    kept: ["+77010000001", "+375170000000"],
    absent: "required",
    wrong: [
      [[], "too-few"],
      [Array.from({ length: 11 }, () => "+77010000001"), "too-many"],
      [["+77010000001", "87010000001"], "/1 malformed"],
      [["+7 701 000 00 01"], "/0 malformed"],
      [["+07010000001"], "/0 malformed"],
      [["+7701000"], "/0 malformed"],
      [["+7701000000000123"], "/0 malformed"],
      [77010000001, "wrong-type"],
    ],
  },
  {
    ids: fax,
    pointer: "/contacts/fax",
    kept: "+77272000000",
    absent: undefined,
    wrong: [
      ["none", "malformed"],
      ["", "malformed"],
    ],
  },
];

/** A confirmation: it is given, and to the wording that is asked for now. */
export const consentField = (ids: string, name: string, version: string): Field => ({
  ids,
  pointer: `/consents/${name}`,
  kept: { given: true, version },
  absent: "required",
  wrong: [
    [{ given: false, version }, "/given consent-missing"],
    [{ given: "true", version }, "/given consent-missing"],
    [{ version }, "/given consent-missing"],
    [{ given: true, version: "of-old" }, "/version not-one-of"],
    [{ given: true }, "/version required"],
  ],
});
