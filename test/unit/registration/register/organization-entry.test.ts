import { describe, expect, it } from "vitest";
import { instantSchema } from "#shared/law/dates.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import { registerEntrySchema, withFree } from "#shared/registration/register/entry.ts";
import {
  organizationEntryOf,
  organizationEntrySchema,
} from "#shared/registration/register/organization-entry.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { accountOf, organizationEntry, specialistEntry } from "#test/samples/register-entry.ts";
import { iinOf } from "#test/samples/specialist.ts";
import { domestic, imported } from "#test/unit/registration/pricing/sample-devices.ts";

const asWritten = organizationForm();

describe("the entry of an organisation in the Register", () => {
  it("R377-4.1, R377-4.2a, R377-4.2b, R377-4.3a, R377-4.3b, R377-4.3c, R377-4.4, R377-4.5a, R377-4.5b, R377-4.11a: holds the data of paragraph 4", () => {
    const entry = organizationEntry(1);
    expect(entry).toEqual({
      supplier: "organization",
      number: `O-${binOf(1)}`,
      name: asWritten.name,
      head: asWritten.head,
      bin: asWritten.bin,
      registeredAddress: asWritten.registeredAddress,
      facilities: asWritten.facilities,
      contacts: asWritten.contacts,
      services: asWritten.services,
      devices: [],
      places: asWritten.places,
      specialists: [],
      accessibility: { found: "accessible", at: "2026-11-20T04:00:00.000Z" },
      version: 1,
      since: "2026-11-23T04:00:00.000Z",
      acceptedAt: "2026-11-23T04:00:00.000Z",
      edition: "R377/2018",
    });
    expect(registerEntrySchema.parse(entry)).toEqual(entry);
  });

  it("R377-4.5c, R377-4.5d: shows telephones and e-mail, and no fax, which paragraph 4 does not name", () => {
    const contacts = { email: "a@b.example", phones: ["+77010000001"], fax: "+77010000002" };
    const entry = organizationEntry(1, { contacts });
    expect(entry.contacts).toEqual({ email: "a@b.example", phones: ["+77010000001"] });
  });

  it("R377-4.6a, R377-4.6b, R377-4.6c, R377-4.6d, R377-4.6e, R377-4.11d: shows every service with its Standard, form and price", () => {
    const services = (["order-165", "order-138", "order-1079"] as const).map((standard) => ({
      type: "social-legal" as const,
      standard,
      form: "inpatient" as const,
      priceTiyn: 7,
    }));
    expect(organizationEntry(1, { services }).services).toEqual(services);
  });

  it("R377-4.7a, R377-4.7b, R377-4.7c, R377-4.8, R377-4.10c: shows a device with features, standard and price; a domestic one has no EXW price", () => {
    const [device] = organizationEntry(1, { devices: [domestic] }).devices;
    expect(device).toEqual({ ...domestic, pricing: { basis: "domestic" } });
  });

  it("R377-4.10a, R377-4.10b: shows the EXW prices with their sources, and the average they were compared by", () => {
    const [device] = organizationEntry(1, { devices: [domestic, imported] }).devices.slice(1);
    expect(device).toEqual({
      ...imported,
      pricing: { basis: "reference", averageTiyn: "30000" },
    });
    expect(device?.referencePrices?.[0]?.source).toBe("Price list for DE");
  });

  it("R377-4.10d: shows the prices of alternative countries where there are no others", () => {
    const { referencePrices = [], ...rest } = imported;
    const alternativePrices = ["BR", "CN", "IN", "ID", "ZA"].flatMap((country, at) => {
      const price = referencePrices[at];
      return price === undefined ? [] : [{ ...price, country }];
    });
    const [device] = organizationEntry(1, { devices: [{ ...rest, alternativePrices }] }).devices;
    expect(device?.pricing.basis).toBe("alternative");
    expect(device?.alternativePrices).toEqual(alternativePrices);
  });

  it("R377-2.5: cannot be made without the comparison of its prices", () => {
    const form = organizationForm({ devices: [domestic] });
    expect(() => organizationEntryOf(accountOf(`O-${binOf(1)}`), [], form)).toThrow("compared");
  });

  it("R377-4.11b: lists the specialists, linked by their numbers in the Registry", () => {
    const name = { surname: "Сейфуллина", givenName: "Гүлшара" };
    const specialists = [
      { name, position: "Психолог", registryNumber: "S-0123456789AB" },
      { name: { ...name, patronymic: "Сәкенқызы" }, position: "Заңгер" },
    ];
    expect(organizationEntry(1, { specialists }).specialists).toEqual(specialists);
  });

  it.each<[CheckValue, string]>([
    ["clear", "accessible"],
    ["hit", "not-fully-accessible"],
    ["not-found", "unknown"],
    ["unavailable", "unknown"],
    ["indeterminate", "unknown"],
  ])("R377-4.9: tells of the premises what the state system answered: %s", (value, found) => {
    const at = instantSchema.parse("2026-11-19T04:00:00.000Z");
    const accessibility = { value, at, messageId: "1" };
    expect(organizationEntry(1, {}, { accessibility }).accessibility).toEqual({ found, at });
  });

  it("R377-4.9: tells nothing of premises that no state system was asked about", () => {
    expect(organizationEntry(1, {}, { accessibility: undefined })).not.toHaveProperty(
      "accessibility",
    );
  });

  it("R377-4.11c: shows the free places last told over those of the application (G28)", () => {
    const entry = organizationEntry(1);
    expect(withFree(entry, 0)).toEqual({ ...entry, places: { total: 20, free: 0 } });
    expect(withFree(entry, undefined)).toBe(entry);
    expect(withFree(specialistEntry(1), 3)).toEqual(specialistEntry(1));
  });
});

describe("what the entry of an organisation cannot hold", () => {
  const soleProprietor = {
    bin: undefined,
    iin: iinOf(10),
    name: { full: { kk: `«Қамқор» ЖК, ЖСН ${iinOf(10)}`, ru: `ИП «Камкор» (ИИН${iinOf(10)})` } },
  };

  it("R377-4.4: shows no number of a sole proprietor but that of the account (G24)", () => {
    const form = organizationForm(soleProprietor);
    const entry = organizationEntryOf(accountOf("P-0123456789AB"), [], form);
    expect(entry).not.toHaveProperty("bin");
    expect(entry).not.toHaveProperty("iin");
    expect(JSON.stringify(entry)).not.toContain(iinOf(10));
  });

  it("R377-6: takes an IIN out of people's own words, and leaves a BIN there", () => {
    const { name } = organizationEntryOf(
      accountOf("P-0123456789AB"),
      [],
      organizationForm(soleProprietor),
    );
    expect(name.full).toEqual({ kk: "«Қамқор» ЖК, ЖСН …", ru: "ИП «Камкор» (ИИН…)" });
    const branch = { full: { kk: `${binOf(2)} филиалы`, ru: `Филиал ${binOf(2)}` } };
    expect(organizationEntry(1, { name: branch }).name).toEqual(branch);
  });

  it.each([
    { iin: iinOf(10) },
    { stateRegistration: "1234" },
    { documents: [] },
    { consents: {} },
    { ownership: "state" },
  ])("R377-6: refuses what paragraph 4 does not name: %o", (more) => {
    expect(organizationEntrySchema.safeParse({ ...organizationEntry(1), ...more }).success).toBe(
      false,
    );
  });

  it("R377-6: refuses an IIN in words, and a number of the other list", () => {
    const entry = organizationEntry(1);
    const head = { ...entry.head, surname: `Оспанова ${iinOf(10)}` };
    expect(organizationEntrySchema.safeParse({ ...entry, head }).success).toBe(false);
    const number = "S-0123456789AB";
    expect(organizationEntrySchema.safeParse({ ...entry, number }).success).toBe(false);
  });
});
