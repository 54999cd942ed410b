import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentTypes, documentTypeSchema } from "#shared/registration/forms/document-types.ts";
import {
  checkDocuments,
  documentsNeeded,
  listedDocumentSchema,
  type DocumentAnswers,
  type DocumentType,
  type ListedDocument,
} from "#shared/registration/forms/documents.ts";

const organization: DocumentAnswers = {
  supplier: "organization",
  hasConstituentDocuments: false,
  hasStaffDocument: false,
  stateOwned: true,
  sellsDevices: false,
  allDomestic: false,
  hasPosition: false,
};
const specialist: DocumentAnswers = { ...organization, supplier: "specialist" };

const neededTypes = (answers: DocumentAnswers) => documentsNeeded(answers).map(({ type }) => type);

const listed = (type: DocumentType, changes: Record<string, unknown> = {}): ListedDocument => {
  const place = documentTypeSchema.options.indexOf(type);
  return listedDocumentSchema.parse({
    id: `00000000-0000-4000-8000-00000000000${place}`,
    type,
    fileName: `${type}_2p.pdf`,
    pages: 2,
    sha256: String(place).repeat(64),
    ...changes,
  });
};

const answers = fc.record<DocumentAnswers>({
  supplier: fc.constantFrom("organization", "specialist"),
  hasConstituentDocuments: fc.boolean(),
  hasStaffDocument: fc.boolean(),
  stateOwned: fc.boolean(),
  sellsDevices: fc.boolean(),
  allDomestic: fc.boolean(),
  hasPosition: fc.boolean(),
});

const flawsOf = (given: DocumentAnswers, documents: readonly ListedDocument[]) =>
  checkDocuments(documentsNeeded(given), documents);

describe("the documents that an application needs", () => {
  it("R377-7.2, R377-7.4: an organisation always brings its material resources and its prices", () => {
    expect(documentsNeeded(organization)).toEqual([
      { type: "material-resources", provision: "R377-7.2" },
      { type: "prices", provision: "R377-7.4" },
    ]);
  });

  it("R377-7.1: constituent documents are asked for where there are any", () => {
    const needed = documentsNeeded({ ...organization, hasConstituentDocuments: true });
    expect(needed[0]).toEqual({ type: "constituent", provision: "R377-7.1" });
  });

  it("R377-7.3: the document on the number of employees is asked for where there is one", () => {
    const needed = documentsNeeded({ ...organization, hasStaffDocument: true });
    expect(needed).toContainEqual({ type: "staff-number", provision: "R377-7.3" });
  });

  it.each([
    [true, false, true],
    [true, true, false],
    [false, false, false],
    [false, true, false],
  ])(
    "R377-7.5a: EXW prices, where devices are sold (%s) that are not all domestic (%s): %s",
    (sellsDevices, allDomestic, asked) => {
      const needed = neededTypes({ ...organization, sellsDevices, allDomestic });
      expect(needed.includes("exw-prices")).toBe(asked);
      expect(documentTypes["exw-prices"].provision).toBe("R377-7.5a");
    },
  );

  it("R377-7.6: the right to the premises is shown by those who are not state-owned", () => {
    const needed = documentsNeeded({ ...organization, stateOwned: false });
    expect(needed.at(-1)).toEqual({ type: "premises-right", provision: "R377-7.6" });
    expect(neededTypes(organization)).not.toContain("premises-right");
  });

  it("R377-15.1, R377-15.3: a specialist always brings the qualification and the medical certificate", () => {
    expect(documentsNeeded(specialist)).toEqual([
      { type: "qualification", provision: "R377-15.1" },
      { type: "medical-086u", provision: "R377-15.3" },
    ]);
  });

  it("R377-15.2: a position is confirmed by a document where there is one", () => {
    const needed = documentsNeeded({ ...specialist, hasPosition: true });
    expect(needed[1]).toEqual({ type: "position", provision: "R377-15.2" });
  });

  it("G13: what one supplier states asks nothing of the other", () => {
    const everything = {
      hasConstituentDocuments: true,
      hasStaffDocument: true,
      stateOwned: false,
      sellsDevices: true,
      hasPosition: true,
    };
    expect(neededTypes({ ...organization, ...everything })).toHaveLength(6);
    expect(neededTypes({ ...specialist, ...everything })).toHaveLength(3);
  });
});

describe("the files of an application", () => {
  it("R377-8a, R377-8c, R377-16a, R377-16c: as many files as documents, each the right one, have no flaw", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const files = neededTypes(given).map((type) => listed(type));
        expect(flawsOf(given, files)).toEqual([]);
        expect(files).toHaveLength(documentsNeeded(given).length);
      }),
    );
  });

  it("R377-8c, R377-16c: whatever is listed, no flaw means one file for each document", () => {
    const some = fc.array(fc.constantFrom(...documentTypeSchema.options), { maxLength: 8 });
    fc.assert(
      fc.property(answers, some, (given, types) => {
        const files = types.map((type) => listed(type));
        const asNeeded = types.toSorted().join() === neededTypes(given).toSorted().join();
        expect(flawsOf(given, files).length === 0).toBe(asNeeded);
      }),
    );
  });

  it("R377-8c, R377-16c: each missing document is named", () => {
    expect(flawsOf(organization, [listed("prices")])).toEqual([
      { code: "document-missing", type: "material-resources" },
    ]);
    expect(flawsOf(specialist, []).map(({ code, type }) => [code, type])).toEqual([
      ["document-missing", "qualification"],
      ["document-missing", "medical-086u"],
    ]);
  });

  it("R377-8c: a document that is not asked for is one file too many", () => {
    const files = [listed("material-resources"), listed("prices"), listed("qualification")];
    expect(flawsOf(organization, files)).toEqual([
      { code: "documents-too-many" },
      { code: "document-not-asked", index: 2, type: "qualification" },
    ]);
  });

  it("R377-8b, R377-16b: a document comes in one file, not in two", () => {
    const again = { id: "00000000-0000-4000-8000-0000000000ff", sha256: "f".repeat(64) };
    const files = [listed("material-resources"), listed("prices"), listed("prices", again)];
    expect(flawsOf(organization, files)).toEqual([
      { code: "documents-too-many" },
      { code: "document-twice", index: 2, type: "prices" },
    ]);
  });

  it.each(["id", "sha256"] as const)(
    "R377-8b, R377-16b: two documents are not in one file, by its %s",
    (same) => {
      const first = listed("material-resources");
      const second = listed("prices", { [same]: first[same] });
      expect(flawsOf(organization, [first, second])).toEqual([
        { code: "document-file-shared", index: 1, type: "prices" },
      ]);
    },
  );

  it("R377-8d, R377-16d: the name of a file names its document", () => {
    const files = [
      listed("material-resources", { fileName: "prices_2p.pdf" }),
      listed("prices", { fileName: "price list.pdf" }),
    ];
    expect(flawsOf(organization, files)).toEqual([
      { code: "file-name-type-differs", index: 0, type: "material-resources" },
      { code: "file-name-malformed", index: 1, type: "prices" },
    ]);
  });

  it("R377-8e, R377-16e: the name of a file gives its number of pages", () => {
    const files = [listed("qualification", { pages: 3 }), listed("medical-086u")];
    expect(flawsOf(specialist, files)).toEqual([
      { code: "file-name-pages-differ", index: 0, type: "qualification" },
    ]);
  });

  it("all flaws of all files are told at once", () => {
    const first = listed("prices", { fileName: "position_9p.pdf" });
    expect(flawsOf(organization, [first, first]).map(({ code }) => code)).toEqual([
      "document-missing",
      "file-name-type-differs",
      "file-name-pages-differ",
      "document-twice",
      "document-file-shared",
      "file-name-type-differs",
      "file-name-pages-differ",
    ]);
  });
});

describe("a listed document", () => {
  it("may be in force until a day (R377-9b, R377-17)", () => {
    expect(listed("prices", { validUntil: "2027-01-31" }).validUntil).toBe("2027-01-31");
  });

  it.each([
    { id: "00000000-0000-4000-8000-00000000000A" },
    { id: "../cases/organization-1" },
    { type: "letter" },
    { fileName: "" },
    { pages: 0 },
    { pages: 10_000 },
    { pages: 1.5 },
    { sha256: "A".repeat(64) },
    { sha256: "a".repeat(63) },
    { validUntil: "2026-02-30" },
    { size: 5 },
  ])("is refused with %o", (changes) => {
    const written = { ...listed("prices"), ...changes };
    expect(listedDocumentSchema.safeParse(written).success).toBe(false);
  });
});
