import { describe, expect, it } from "vitest";
import { specialistFormSchema } from "#shared/registration/forms/specialist.ts";
import { addressInAstana } from "#test/samples/organization.ts";
import { iinOf, writtenSpecialist } from "#test/samples/specialist.ts";
import { testFields, faultsOf, someWords, withField, words } from "./fields.ts";
import { addressFields, consentField, contactFields, indexField } from "./parts.ts";

const form = writtenSpecialist();
const faults = (changed: unknown) => faultsOf(specialistFormSchema, changed);
const [education] = form.education;
const [experience] = form.experience;
const [service] = form.services;

describe("who a specialist is", () => {
  testFields(specialistFormSchema, form, [
    words("R377-12.3a, R377-A2.1", "/name/surname", 100),
    words("R377-12.3a, R377-A2.1", "/name/givenName", 100),
    someWords("R377-12.3b, R377-A2.1", "/name/patronymic", 100),
    {
      ids: "R377-12.2, R377-A2.2",
      pointer: "/iin",
      kept: iinOf(12),
      absent: "required",
      wrong: [
        ["240140000001", "is-a-bin"],
        ["91031420010", "not-twelve-digits"],
        [`${iinOf(10).slice(0, 11)}${(Number(iinOf(10).slice(11)) + 1) % 10}`, "bad-checksum"],
        [`${iinOf(10).slice(0, 6)}0${iinOf(10).slice(7)}`, "ambiguous-century"],
        [`${iinOf(10).slice(0, 6)}7${iinOf(10).slice(7)}`, "bad-century"],
        [`9102302${iinOf(10).slice(7)}`, "bad-date"],
      ],
    },
    words("R377-12.3c", "/position/title", 300),
    words("R377-12.3c", "/position/organization", 500),
    words("R377-12.3e", "/qualification", 500),
  ]);
});

describe("what a specialist has learnt and done", () => {
  testFields(specialistFormSchema, form, [
    {
      ids: "R377-12.3d",
      pointer: "/education",
      kept: Array.from({ length: 20 }, () => education),
      absent: "required",
      wrong: [
        [[], "too-few"],
        [Array.from({ length: 21 }, () => education), "too-many"],
      ],
    },
    {
      ids: "R377-12.3d",
      pointer: "/education/0/level",
      kept: "vocational",
      absent: "required",
      wrong: [["school", "not-one-of"]],
    },
    words("R377-12.3d", "/education/0/institution", 500),
    words("R377-12.3d", "/education/0/speciality", 300),
    ...[1800, 2100].map((kept) => ({
      ids: "R377-12.3d",
      pointer: "/education/0/year",
      kept,
      absent: "required",
      wrong: [
        [1799, "too-small"],
        [2101, "too-big"],
        [1911.5, "wrong-type"],
      ] as const,
    })),
    {
      ids: "R377-12.4",
      pointer: "/experience",
      kept: [],
      absent: "required",
      wrong: [[Array.from({ length: 101 }, () => experience), "too-many"]],
    },
    {
      ids: "R377-12.4",
      pointer: "/experience/0/from",
      kept: "1917-05-31",
      absent: "required",
      wrong: [["1912-02-30", "malformed"]],
    },
    {
      ids: "R377-12.4",
      pointer: "/experience/0/until",
      kept: "1912-09-01",
      absent: undefined,
      wrong: [
        ["1912-08-31", "ends-before-it-begins"],
        ["today", "malformed"],
      ],
    },
    words("R377-12.4", "/experience/0/employer", 500),
    words("R377-12.4", "/experience/0/position", 300),
    {
      ids: "R377-A2.3",
      pointer: "/services",
      kept: [
        { type: "social-legal", standard: "order-165" },
        { type: "social-legal", standard: "order-138" },
      ],
      absent: "required",
      wrong: [
        [[], "too-few"],
        [[service, service], "service-twice"],
        [[{ ...service, type: "help" }], "/0/type not-one-of"],
        [[{ ...service, standard: "order-1" }], "/0/standard not-one-of"],
        [[{ ...service, priceTiyn: 1 }], "/0/priceTiyn unknown-field"],
        [[{ ...service, form: "inpatient" }], "/0/form unknown-field"],
      ],
    },
  ]);
});

describe("where a specialist lives and is reached", () => {
  testFields(specialistFormSchema, form, [
    {
      ids: "R377-12.5a, R377-A2.4",
      pointer: "/registeredAddress",
      kept: addressInAstana,
      absent: "required",
      wrong: [["Алматы", "wrong-type"]],
    },
    ...addressFields("R377-A2.4", "/registeredAddress"),
    indexField("R377-A2.4", "/registeredAddress", undefined),
    ...contactFields("R377-12.5c, R377-A2.5", "R377-12.5b, R377-A2.6", "R377-A2.7"),
  ]);
});

describe("what a specialist confirms", () => {
  testFields(specialistFormSchema, form, [
    consentField("R377-A2.8", "officialContacts", "official-contacts-1"),
    consentField("R377-A2.9", "trueDocuments", "true-documents-1"),
    consentField("R377-A2.10", "personalData", "personal-data-2"),
  ]);
});

describe("the application of a specialist", () => {
  const without = (type: string, whole = form) => ({
    ...whole,
    documents: whole.documents.filter((one) => one.type !== type),
  });

  it.each([
    ["R377-15.1", "qualification"],
    ["R377-15.2", "position"],
    ["R377-15.3", "medical-086u"],
  ] as const)("%s: the application lacks the document %s", (_, type) => {
    expect(faults(without(type))).toEqual(["/documents document-missing"]);
  });

  it("R377-15.2, R377-12.3c: without a position no document confirms it", () => {
    const between = writtenSpecialist({ position: undefined });
    expect(faults(between)).toEqual([]);
    expect(between.documents.map(({ type }) => type)).toEqual(["qualification", "medical-086u"]);
    expect(faults({ ...form, position: undefined })).toEqual([
      "/documents documents-too-many",
      "/documents/1 document-not-asked",
    ]);
  });

  it("R377-A2.3: at most each type by each Standard is rendered", () => {
    const services = Array.from({ length: 25 }, () => service);
    expect(faults({ ...form, services })).toContain("/services too-many");
  });

  it("R377-18a: lists every missing and every malformed field at once", () => {
    const broken = { ...form, education: [], qualification: " ", contacts: { phones: [] } };
    expect(faults(broken)).toEqual([
      "/education too-few",
      "/qualification too-short",
      "/contacts/email required",
      "/contacts/phones too-few",
    ]);
  });

  it("G17: contacts at work are apart from the private ones, and may be left out", () => {
    expect(faults({ ...form, workContacts: undefined })).toEqual([]);
    expect(faults({ ...form, workContacts: {} })).toEqual([]);
    expect(faults(withField(form, "/workContacts", { email: "work", phone: "1" }))).toEqual([
      "/workContacts/email malformed",
      "/workContacts/phone malformed",
    ]);
  });

  it("R377-A2.12: its date is none of its fields", () => {
    expect(faults({ ...form, date: "2026-11-23" })).toEqual(["/date unknown-field"]);
  });

  it("R377-15a, R377-A2: anything but the form is refused, such as an organisation's data", () => {
    expect(faults("I apply for inclusion")).toEqual([" wrong-type"]);
    expect(faults({ ...form, bin: "240140000001", places: { total: 1, free: 1 } })).toEqual([
      "/bin unknown-field",
      "/places unknown-field",
    ]);
  });
});
