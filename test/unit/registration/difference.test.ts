import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, fieldChangeSchema } from "#shared/registration/difference.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import {
  addressInAlmaty,
  addressInAstana,
  organizationForm,
  writtenForm,
} from "#test/samples/organization.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { imported } from "#test/unit/registration/pricing/sample-devices.ts";

const form = organizationForm();
const changed = (changes: Parameters<typeof organizationForm>[0]) =>
  differenceOf(form, organizationForm(changes));

const specialist = (givenName: string, position: string) => ({
  name: { surname: "Аманова", givenName },
  position,
});

describe("what a change would change", () => {
  it("R377-30.1: is nothing where nothing differs", () => {
    expect(differenceOf(form, organizationForm())).toEqual([]);
    expect(differenceOf(specialistForm(), specialistForm())).toEqual([]);
  });

  it("R377-30.1: is told field by field, with the value before and after, in the order of the form", () => {
    const changes = changed({
      head: { surname: "Серікова", givenName: "Зейнеп", patronymic: "Бекқызы" },
      places: { total: 30, free: 5 },
    });
    expect(changes).toEqual([
      { pointer: "/head/surname", before: "Оспанова", after: "Серікова" },
      { pointer: "/places/total", before: 20, after: 30 },
    ]);
    expect(changes.map((one) => fieldChangeSchema.parse(one))).toEqual(changes);
  });

  it("R377-31: of a field that comes or goes has one side only", () => {
    const { stateRegistration: _, ...without } = writtenForm();
    const bare = organizationForm({ ...without, stateRegistration: undefined });
    const field = "/stateRegistration";
    expect(differenceOf(form, bare)).toEqual([{ pointer: field, before: "1234-1910-АО" }]);
    expect(differenceOf(bare, form)).toEqual([{ pointer: field, after: "1234-1910-АО" }]);
  });

  it("R377-30.1: matches the elements of a list by what they are, not by their place", () => {
    const [household, legal] = form.services;
    if (household === undefined || legal === undefined) throw new Error("no services");
    const added = { ...household, form: "inpatient" as const };
    expect(changed({ services: [added, { ...legal, priceTiyn: 100 }, household] })).toEqual([
      {
        pointer: "/services/social-legal order-1079 semi-inpatient/priceTiyn",
        before: 0,
        after: 100,
      },
      { pointer: "/services/social-household order-165 inpatient", after: added },
    ]);
    expect(changed({ services: [legal, household] })).toEqual([]);
    expect(changed({ services: [household] })).toEqual([
      { pointer: "/services/social-legal order-1079 semi-inpatient", before: legal },
    ]);
  });

  it("R377-30.1: names texts in lists by themselves, and escapes what a pointer cannot hold", () => {
    const contacts = { ...form.contacts, phones: ["+77010000007"] };
    expect(changed({ contacts })).toEqual([
      { pointer: "/contacts/phones/+77010000001", before: "+77010000001" },
      { pointer: "/contacts/phones/+77010000007", after: "+77010000007" },
    ]);
    const moved = { ...addressInAlmaty, building: "10/2~a" };
    expect(changed({ facilities: [moved] }).map(({ pointer }) => pointer)).toEqual([
      "/facilities/751110000 Абай даңғылы 10",
      "/facilities/751110000 Абай даңғылы 10~12~0a",
    ]);
  });

  it("R377-31: of a place that moves is one gone and one come, of one that is renamed a field", () => {
    expect(changed({ facilities: [addressInAstana] })).toEqual([
      { pointer: "/facilities/751110000 Абай даңғылы 10", before: addressInAlmaty },
      { pointer: "/facilities/711110000 Сарыарқа даңғылы 1", after: addressInAstana },
    ]);
    expect(changed({ facilities: [{ ...addressInAlmaty, settlement: "Алма-Ата" }] })).toEqual([
      {
        pointer: "/facilities/751110000 Абай даңғылы 10/settlement",
        before: "Алматы",
        after: "Алма-Ата",
      },
    ]);
  });

  it("R377-31: two of one name are two: neither hides the other", () => {
    const both = [specialist("Ақбота", "Психолог"), specialist("Ақбота", "Заңгер")];
    const before = organizationForm({ specialists: both });
    const named = "/specialists/{surname:Аманова,givenName:Ақбота} ";
    const after = organizationForm({ specialists: both.slice(1) });
    expect(differenceOf(before, after)).toEqual([
      { pointer: `${named}/position`, before: "Психолог", after: "Заңгер" },
      { pointer: `${named} (2)`, before: both[1] },
    ]);
    expect(differenceOf(after, before)).toHaveLength(2);
  });

  it("R377-31: tells apart what a specialist learnt and where it worked", () => {
    const [education] = specialistForm().education;
    if (education === undefined) throw new Error("no education");
    const second = { ...education, level: "postgraduate" as const };
    const after = specialistForm({ education: [education, second], experience: [] });
    expect(differenceOf(specialistForm(), after).map(({ pointer }) => pointer)).toEqual([
      "/education/Медресе Галия Педагогика (2)",
      "/experience/Общество попечения 1912-09-01",
    ]);
  });

  it("R377-31: of a device's prices is told country by country", () => {
    const before = organizationForm({ devices: [imported] });
    const [first, ...others] = imported.referencePrices ?? [];
    if (first === undefined) throw new Error("no prices");
    const referencePrices = [{ ...first, source: "Another list" }, ...others];
    const after = organizationForm({ devices: [{ ...imported, referencePrices }] });
    expect(differenceOf(before, after)).toEqual([
      {
        pointer: "/devices/special-vehicles Wheelchair R-2/referencePrices/DE/source",
        before: "Price list for DE",
        after: "Another list",
      },
    ]);
  });

  it("R377-31: of a document is told under its type", () => {
    const [first, ...others] = form.documents;
    if (first === undefined) throw new Error("no document");
    const sha256 = "f".repeat(64);
    const documents = [{ ...first, sha256 }, ...others];
    expect(changed({ documents })).toEqual([
      { pointer: `/documents/${first.type}/sha256`, before: first.sha256, after: sha256 },
    ]);
  });

  it("R377-30.1: is nothing exactly where the same is there, in whatever order", () => {
    const anyList = fc.uniqueArray(
      fc.tuple(fc.constantFrom("А", "Ә", "Б"), fc.constantFrom("Психолог", "Заңгер")),
      { maxLength: 5, selector: (pair) => pair.join() },
    );
    const formOf = (list: readonly (readonly [string, string])[]): SupplierForm =>
      organizationForm({ specialists: list.map(([name, position]) => specialist(name, position)) });
    const sorted = (list: readonly (readonly [string, string])[]) =>
      JSON.stringify(list.map((pair) => pair.join()).toSorted());
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        const differs = differenceOf(formOf(one), formOf(other)).length > 0;
        // Namesakes are told apart by their place among themselves, so that their order may count.
        expect(differs || sorted(one) === sorted(other)).toBe(true);
        expect(differenceOf(formOf(one), formOf(one))).toEqual([]);
      }),
    );
  });
});
