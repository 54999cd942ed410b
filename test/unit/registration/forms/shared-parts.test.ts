import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { consentNames, consentTextOf } from "#shared/registration/forms/consents.ts";
import {
  addressSchema,
  contactsSchema,
  postalIndexSchema,
} from "#shared/registration/forms/parts.ts";
import { phoneSchema } from "#shared/registration/forms/phone.ts";
import {
  routingPlaceOf,
  sellsDevices,
  supplierFormSchema,
  supplierKinds,
} from "#shared/registration/forms/supplier.ts";
import {
  addressInAlmaty,
  addressInAstana,
  organizationForm,
  writtenForm,
} from "#test/samples/organization.ts";
import { specialistForm, writtenSpecialist } from "#test/samples/specialist.ts";
import { domestic } from "#test/unit/registration/pricing/sample-devices.ts";
import { faultsOf, withField } from "./fields.ts";

describe("a postal index", () => {
  it.each([
    ["050000", "050000"],
    [" A05F5A5 ", "A05F5A5"],
    ["a05f5a5", "A05F5A5"],
    // Cyrillic letters typed in the place of the Latin ones that they look like.
    ["А05В5С5", "A05B5C5"],
    ["Е05Н5К5", "E05H5K5"],
    ["М05О5Р5", "M05O5P5"],
    ["Т05Х5У5", "T05X5Y5"],
    ["м05т5а5", "M05T5A5"],
  ])("R377-A1.6, R377-A1.10: %s is %s", (typed, index) => {
    expect(postalIndexSchema.parse(typed)).toBe(index);
  });

  it.each(["Б05F5A5", "Ю05Ю5Ю5", "05000", "A05F5A", "A05F5A55", "1050000", "0500001"])(
    "R377-A1.10: %s is none",
    (typed) => {
      expect(postalIndexSchema.safeParse(typed).success).toBe(false);
    },
  );
});

describe("addresses and contacts", () => {
  it("R377-A1.6: have no other parts, and words are kept trimmed", () => {
    const address = { ...addressInAlmaty, street: "  Абай даңғылы " };
    expect(addressSchema.parse(address)).toEqual(addressInAlmaty);
    expect(faultsOf(addressSchema, { ...address, flat: "1" })).toEqual(["/flat unknown-field"]);
  });

  it("R377-A1.8: a telephone is kept in the international form, trimmed", () => {
    expect(phoneSchema.parse(" +77010000001 ")).toBe("+77010000001");
    expect(phoneSchema.parse(`+${"1".repeat(8)}`)).toBe(`+${"1".repeat(8)}`);
    expect(phoneSchema.parse(`+${"1".repeat(15)}`)).toBe(`+${"1".repeat(15)}`);
    expect(phoneSchema.safeParse("tel:+77010000001").success).toBe(false);
    expect(phoneSchema.safeParse("+77010000001;ext=1").success).toBe(false);
  });

  it("R377-A1.8: ten telephones are enough", () => {
    const phones = Array.from({ length: 10 }, () => "+77010000001");
    const contacts = { email: "office@shanyraq.example", phones };
    expect(contactsSchema.parse(contacts)).toEqual(contacts);
    expect(faultsOf(contactsSchema, { ...contacts, telex: "1" })).toEqual(["/telex unknown-field"]);
  });
});

describe("what an applicant confirms", () => {
  it.each(consentNames)("R377-A1.11 to A1.13: %s has one wording in every language", (name) => {
    const { text, version } = consentTextOf(name);
    expect(new Set(locales.map((locale) => text[locale])).size).toBe(locales.length);
    for (const locale of locales) expect(text[locale].length).toBeGreaterThan(20);
    expect(version).toMatch(/^[a-z-]+-\d$/);
  });

  it("R377-A1.13, R377-A2.10: the consent to the use of personal data names both lists by now", () => {
    const { version, text } = consentTextOf("personalData");
    expect(version).toBe("personal-data-2");
    expect(text.en).toContain("the Register of organisations or the Registry of specialists");
    const old = withField(writtenForm(), "/consents/personalData/version", "personal-data-1");
    expect(faultsOf(supplierFormSchema, old)).toEqual([
      "/consents/personalData/version not-one-of",
    ]);
  });

  it("R377-A1.11: no other confirmation is taken", () => {
    const more = withField(writtenForm(), "/consents/marketing", { given: true, version: "1" });
    expect(faultsOf(supplierFormSchema, more)).toEqual(["/consents/marketing unknown-field"]);
  });
});

describe("the two suppliers", () => {
  it("R377-1, R377-2.2: are organisations and specialists, each with a form of its own", () => {
    expect(supplierKinds).toEqual(["organization", "specialist"]);
    expect(supplierFormSchema.parse(writtenForm()).supplier).toBe("organization");
    expect(supplierFormSchema.parse(writtenSpecialist()).supplier).toBe("specialist");
    expect(faultsOf(supplierFormSchema, { ...writtenForm(), supplier: "branch" })).toEqual([
      "/supplier not-one-of",
    ]);
    expect(faultsOf(supplierFormSchema, { ...writtenForm(), supplier: "specialist" })).toContain(
      "/iin required",
    );
  });

  it("R377-4.5b, R377-20: an organisation's case goes where it gives services first (G21)", () => {
    const form = organizationForm({
      registeredAddress: addressInAlmaty,
      facilities: [addressInAstana, addressInAlmaty],
    });
    expect(routingPlaceOf(form)).toBe(addressInAstana.kato);
  });

  it("R377-12.5a, R377-20: a specialist's case goes where it is registered (G21)", () => {
    const form = specialistForm({ registeredAddress: addressInAstana });
    expect(routingPlaceOf(form)).toBe(katoSchema.parse(addressInAstana.kato));
  });

  it("R377-2.2: an organisation may sell devices, a specialist does not", () => {
    expect(sellsDevices(organizationForm({ devices: [domestic] }))).toBe(true);
    expect(sellsDevices(organizationForm())).toBe(false);
    expect(sellsDevices(specialistForm())).toBe(false);
  });
});
