import { describe, expect, it } from "vitest";
import { organizationFormSchema } from "#shared/registration/forms/organization.ts";
import {
  addressInAlmaty,
  addressInAstana,
  binOf,
  writtenForm,
} from "#test/samples/organization.ts";
import { iinOf } from "#test/samples/specialist.ts";
import { testFields, faultsOf, someWords, withField, words } from "./fields.ts";
import { addressFields, consentField, contactFields, indexField } from "./parts.ts";

const form = writtenForm({
  contacts: { email: "office@shanyraq.example", phones: ["+77010000001"] },
});
const faults = (changed: unknown) => faultsOf(organizationFormSchema, changed);

describe("the name and the numbers of an organisation", () => {
  testFields(organizationFormSchema, form, [
    words("R377-4.2a, R377-A1.1", "/name/full/kk", 500),
    words("R377-4.2a, R377-A1.1", "/name/full/ru", 500),
    {
      ids: "R377-4.2b, R377-A1.1",
      pointer: "/name/short",
      kept: { kk: "Ш".repeat(200), ru: "ОФ" },
      absent: undefined,
      wrong: [
        [{ kk: "ҚҚ" }, "/ru required"],
        [{ kk: "ҚҚ", ru: "x".repeat(201) }, "/ru too-long"],
        [{ kk: "x".repeat(201), ru: "ОФ" }, "/kk too-long"],
        [{ kk: " ", ru: "ОФ" }, "/kk too-short"],
        [{ kk: "ҚҚ", ru: "ОФ", en: "PF" }, "/en unknown-field"],
      ],
    },
    words("R377-4.3a", "/head/surname", 100),
    words("R377-4.3b", "/head/givenName", 100),
    someWords("R377-4.3c", "/head/patronymic", 100),
    {
      ids: "R377-4.4, R377-A1.2",
      pointer: "/bin",
      kept: binOf(2),
      absent: "identifier-missing",
      wrong: [
        ["24014000000", "not-twelve-digits"],
        ["240140000002", "bad-checksum"],
        [iinOf(10), "is-an-iin"],
        ["24014000000x", "not-twelve-digits"],
      ],
    },
    someWords("R377-A1.4", "/stateRegistration", 50),
  ]);
});

describe("where an organisation is and how it is reached", () => {
  testFields(organizationFormSchema, form, [
    {
      ids: "R377-4.5a, R377-A1.6",
      pointer: "/registeredAddress",
      kept: addressInAstana,
      absent: "required",
      wrong: [["Алматы", "wrong-type"]],
    },
    ...addressFields("R377-A1.6", "/registeredAddress"),
    indexField("R377-A1.6", "/registeredAddress", undefined),
    {
      ids: "R377-4.5b, R377-A1.10",
      pointer: "/facilities",
      kept: [addressInAlmaty, addressInAstana],
      absent: "required",
      wrong: [
        [[], "too-few"],
        [Array.from({ length: 51 }, () => addressInAlmaty), "too-many"],
      ],
    },
    ...addressFields("R377-A1.10", "/facilities/0"),
    indexField("R377-A1.10", "/facilities/0", "required"),
    ...contactFields("R377-4.5d, R377-A1.7", "R377-4.5c, R377-A1.8", "R377-A1.9"),
  ]);
});

describe("what an organisation confirms", () => {
  testFields(organizationFormSchema, form, [
    consentField("R377-A1.11", "officialContacts", "official-contacts-1"),
    consentField("R377-A1.12", "trueDocuments", "true-documents-1"),
    consentField("R377-A1.13", "personalData", "personal-data-2"),
  ]);
});

describe("the application of an organisation", () => {
  const person = { bin: undefined, iin: iinOf(10) };

  it("R377-A1.3: a sole proprietor states an IIN and no BIN (G24)", () => {
    expect(faults(writtenForm(person))).toEqual([]);
    expect(organizationFormSchema.parse(writtenForm(person))).toMatchObject({ iin: iinOf(10) });
  });

  it.each([
    ["240140000001", "is-a-bin"],
    ["91031420010", "not-twelve-digits"],
    ["910314200109", "bad-checksum"],
    ["910314000106", "ambiguous-century"],
    ["910314700106", "bad-century"],
    ["910231200106", "bad-date"],
  ])("R377-A1.3: an IIN %s is refused: %s", (iin, code) => {
    expect(faults(withField(writtenForm(person), "/iin", iin))).toEqual([`/iin ${code}`]);
  });

  it("R377-4.4, R377-A1.2: a BIN and an IIN at once are refused (G24)", () => {
    expect(faults({ ...form, iin: iinOf(10) })).toEqual(["/bin two-identifiers"]);
  });

  it("R377-4.9: accessibility is not asked for", () => {
    expect(faults({ ...form, accessibility: "accessible" })).toEqual([
      "/accessibility unknown-field",
    ]);
  });

  it("R377-A1.15: its date is none of its fields", () => {
    expect(faults({ ...form, date: "2026-11-23" })).toEqual(["/date unknown-field"]);
  });

  it("L114-1.2: says of which sector the organisation is, the state's or another one", () => {
    const { ownership: _, ...unsaid } = form;
    expect(faults(unsaid)).toEqual(["/ownership required"]);
    expect(faults({ ...form, ownership: "non-state" })).toEqual([]);
  });

  it("R377-10a: lists every missing and every malformed field at once", () => {
    const broken = {
      ...form,
      head: { surname: " " },
      contacts: { ...form.contacts, email: "office" },
      places: undefined,
      ownership: "private",
    };
    expect(faults(broken)).toEqual([
      "/ownership not-one-of",
      "/head/surname too-short",
      "/head/givenName required",
      "/contacts/email malformed",
      "/places required",
    ]);
  });

  it("R377-7a, R377-A1: anything but the form is refused", () => {
    expect(faults("I apply for inclusion")).toEqual([" wrong-type"]);
    expect(faults({ ...form, scan: "application.pdf" })).toEqual(["/scan unknown-field"]);
  });
});
