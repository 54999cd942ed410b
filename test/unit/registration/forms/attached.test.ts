// Which documents an organisation attaches, by what it says of itself.
import { describe, expect, it } from "vitest";
import { organizationFormSchema } from "#shared/registration/forms/organization.ts";
import { writtenForm } from "#test/samples/organization.ts";
import { domestic, imported } from "#test/unit/registration/pricing/sample-devices.ts";
import { faultsOf } from "./fields.ts";

const form = writtenForm();
const seller = writtenForm({ devices: [imported] });
const faults = (changed: unknown) => faultsOf(organizationFormSchema, changed);

describe("the documents of an organisation", () => {
  const typesOf = (changes: Parameters<typeof writtenForm>[0]) =>
    writtenForm(changes).documents.map(({ type }) => type);
  const without = (type: string, whole = form) => ({
    ...whole,
    documents: whole.documents.filter((one) => one.type !== type),
  });

  it.each([
    ["R377-7.1", "constituent"],
    ["R377-7.2", "material-resources"],
    ["R377-7.3", "staff-number"],
    ["R377-7.4", "prices"],
    ["R377-7.6", "premises-right"],
  ] as const)("%s: the application lacks the document %s", (_, type) => {
    expect(faults(without(type))).toEqual(["/documents document-missing"]);
  });

  it("R377-7.5a: who sells imported devices attaches their EXW prices, with domestic ones alone not", () => {
    expect(faults(seller)).toEqual([]);
    expect(faults(without("exw-prices", seller))).toEqual(["/documents document-missing"]);
    expect(typesOf({ devices: [domestic] })).not.toContain("exw-prices");
    expect(faults(writtenForm({ devices: [domestic, imported] }))).toEqual([]);
    expect(faults(without("exw-prices", writtenForm({ devices: [domestic, imported] })))).toEqual([
      "/documents document-missing",
    ]);
  });

  it.each([
    ["R377-7.1", { constituentDocuments: false, staffDocument: true }, "constituent"],
    ["R377-7.3", { constituentDocuments: true, staffDocument: false }, "staff-number"],
  ] as const)("%s: a document that is said not to be there is not attached", (_, stated, type) => {
    expect(faults(without(type, writtenForm({ stated })))).toEqual([]);
    expect(faults({ ...form, stated })).toContainEqual(
      expect.stringMatching(/\/documents\/\d document-not-asked$/),
    );
  });

  it("R377-7.6: a state-owned organisation shows no right to its premises", () => {
    expect(faults(without("premises-right", writtenForm({ ownership: "state" })))).toEqual([]);
    expect(faults({ ...form, ownership: "state" })).toEqual([
      "/documents documents-too-many",
      "/documents/4 document-not-asked",
    ]);
    expect(faults({ ...form, ownership: "private" })).toEqual(["/ownership not-one-of"]);
  });

  it("R377-8c: has no more than twenty files listed at all", () => {
    const [document] = form.documents;
    const documents = Array.from({ length: 21 }, () => document);
    expect(faults({ ...form, documents })).toContain("/documents too-many");
  });
});
