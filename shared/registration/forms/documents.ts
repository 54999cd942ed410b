import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { documentTypes, documentTypeSchema, type DocumentType } from "./document-types.ts";
import { mostPages, parseFileName } from "./file-name.ts";

export { documentTypes, documentTypeSchema, type DocumentType } from "./document-types.ts";

/** The name of an uploaded file, given when its upload was asked for: a UUID in lower case. */
export const documentIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .brand("DocumentId");
export type DocumentId = z.infer<typeof documentIdSchema>;

/** SHA-256 of a file in lower-case hexadecimal. */
export const fileDigestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** One file of an application; the applicant's signature covers it through its hash (R377-7b, R377-15b). */
export const listedDocumentSchema = z.strictObject({
  id: documentIdSchema,
  type: documentTypeSchema,
  /** `<type>_<pages>p.<pdf|jpg|jpeg|png>`. */
  fileName: z.string().min(1).max(100),
  pages: z.int().min(1).max(mostPages),
  sha256: fileDigestSchema,
  /** The last day on which the document is in force, where it has one (R377-9b, R377-17). */
  validUntil: daySchema.optional(),
});
export type ListedDocument = z.infer<typeof listedDocumentSchema>;

/** What a form says that decides which documents go with it (G13). */
export interface DocumentAnswers {
  readonly supplier: "organization" | "specialist";
  readonly hasConstituentDocuments: boolean;
  readonly hasStaffDocument: boolean;
  readonly stateOwned: boolean;
  readonly sellsDevices: boolean;
  /** Every device comes from a domestic producer. */
  readonly allDomestic: boolean;
  readonly hasPosition: boolean;
}

export interface NeededDocument {
  readonly type: DocumentType;
  readonly provision: ProvisionId;
}

/** On what a document depends; one that is not here is always asked for (R377-7.2, R377-7.4, R377-15.1, R377-15.3). */
const conditions: Partial<Record<DocumentType, (answers: DocumentAnswers) => boolean>> = {
  /** R377-7.1 */
  constituent: ({ hasConstituentDocuments }) => hasConstituentDocuments,
  /** R377-7.3 */
  "staff-number": ({ hasStaffDocument }) => hasStaffDocument,
  /** R377-7.5a: who sells devices, unless all of them come from domestic producers. */
  "exw-prices": ({ sellsDevices, allDomestic }) => sellsDevices && !allDomestic,
  /** R377-7.6 */
  "premises-right": ({ stateOwned }) => !stateOwned,
  /** R377-15.2 */
  position: ({ hasPosition }) => hasPosition,
};

/**
 * The documents that an application has to bring, in the order of the act: those of paragraph 7 or
 * 15 that its answers make applicable, and not always six or three (G13).
 */
export const documentsNeeded = (answers: DocumentAnswers): readonly NeededDocument[] =>
  documentTypeSchema.options.flatMap((type) => {
    const { supplier, provision } = documentTypes[type];
    const applies = supplier === answers.supplier && (conditions[type]?.(answers) ?? true);
    return applies ? [{ type, provision }] : [];
  });

/** What is wrong with the files of an application, and with which one. */
export interface DocumentFlaw {
  readonly code:
    | "document-missing"
    | "document-not-asked"
    | "document-twice"
    | "document-file-shared"
    | "documents-too-many"
    | "file-name-malformed"
    | "file-name-type-differs"
    | "file-name-pages-differ";
  /** Place in the list, where one file is at fault. */
  readonly index?: number;
  readonly type?: DocumentType;
}

/** The name of a file says which document is in it and on how many pages (R377-8d, R377-8e, R377-16d, R377-16e). */
const checkName = (
  { type, fileName, pages }: ListedDocument,
  index: number,
): readonly DocumentFlaw[] => {
  const named = parseFileName(fileName);
  const flaw = (code: DocumentFlaw["code"]) => ({ code, index, type });
  if (named === undefined) return [flaw("file-name-malformed")];
  return [
    ...(named.type === type ? [] : [flaw("file-name-type-differs")]),
    ...(named.pages === pages ? [] : [flaw("file-name-pages-differ")]),
  ];
};

/**
 * Holds the files of an application against the documents it needs: all of them are files (R377-8a,
 * R377-16a), one for each document (R377-8b, R377-16b) and none besides, so that their number is that
 * of the documents (R377-8c, R377-16c, G13), each with its right name (G14). All flaws at once.
 */
export const checkDocuments = (
  needed: readonly NeededDocument[],
  listed: readonly ListedDocument[],
): readonly DocumentFlaw[] => {
  const missing = needed.filter(({ type }) => !listed.some((one) => one.type === type));
  const flawsOfOne = (one: ListedDocument, index: number): readonly DocumentFlaw[] => {
    const before = listed.slice(0, index);
    const flaw = (code: DocumentFlaw["code"]) => ({ code, index, type: one.type });
    const isAsked = needed.some(({ type }) => type === one.type);
    const isRepeated = before.some(({ type }) => type === one.type);
    // Two documents in one file are not "each in a file of its own" (R377-8b, R377-16b).
    const isShared = before.some(({ id, sha256 }) => id === one.id || sha256 === one.sha256);
    return [
      ...(isAsked ? [] : [flaw("document-not-asked")]),
      ...(isRepeated ? [flaw("document-twice")] : []),
      ...(isShared ? [flaw("document-file-shared")] : []),
      ...checkName(one, index),
    ];
  };
  return [
    ...missing.map(({ type }) => ({ code: "document-missing" as const, type })),
    ...(listed.length > needed.length ? [{ code: "documents-too-many" as const }] : []),
    ...listed.flatMap(flawsOfOne),
  ];
};
