import * as z from "zod";
import { documentStates, mostBytes, refusalCodes } from "#shared/documents/record.ts";
import { parseUploadName, uploadTypeSchema } from "#shared/documents/types.ts";
import { defineRoute } from "#shared/http/route.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { documentIdSchema, fileDigestSchema } from "#shared/registration/forms/documents.ts";
import { mediaTypeSchema, mostPages } from "#shared/registration/forms/file-name.ts";
import { withBody } from "./with-body.ts";

/** What the uploader says of a file. The name is to be one that the system can read (R377-8d, R377-16d, G14). */
const announcementSchema = z
  .strictObject({
    type: uploadTypeSchema,
    fileName: z
      .string()
      .max(100)
      .meta({ description: "<type>_<pages>p.<pdf|jpg|jpeg|png>, such as prices_3p.pdf" }),
    size: z
      .int()
      .min(1, { error: () => "document-empty" })
      .max(mostBytes, { error: () => "document-too-large" })
      .meta({ description: "In bytes" }),
    sha256: fileDigestSchema,
    mediaType: mediaTypeSchema,
  })
  .superRefine(({ fileName, type, mediaType }, context) => {
    const named = parseUploadName(fileName);
    const flaw = (field: string, code: string) =>
      context.addIssue({ code: "custom", path: [field], params: { code } });
    if (named === undefined) {
      flaw("fileName", "file-name-malformed");
      return;
    }
    if (named.type !== type) flaw("fileName", "file-name-type-differs");
    if (named.mediaType !== mediaType) flaw("mediaType", "media-type-differs");
  });

const uploadSchema = z.strictObject({
  id: documentIdSchema,
  upload: z.strictObject({
    url: z.url(),
    method: z.literal("PUT"),
    headers: z.record(z.string(), z.string()).meta({ description: "To be sent as they are" }),
    expiresAt: instantSchema,
  }),
});

/** A document as its uploader sees it. */
export const documentViewSchema = z.strictObject({
  id: documentIdSchema,
  state: z.enum(documentStates),
  type: uploadTypeSchema,
  fileName: z.string(),
  pages: z.int().min(1).max(mostPages),
  mediaType: mediaTypeSchema,
  size: z.int().min(1).max(mostBytes),
  sha256: fileDigestSchema,
  requestedAt: instantSchema,
  waitsUntil: instantSchema
    .optional()
    .meta({ description: "When it goes, unless an application has it by then" }),
  inspectedAt: instantSchema.optional(),
  refused: z
    .strictObject({ at: instantSchema, code: z.enum(refusalCodes) })
    .optional()
    .meta({ description: "The last inspection that the file did not pass" }),
});

const idPath = z.strictObject({ id: z.string() });

/** How an inspection can end badly. */
const inspectionProblems = [
  "not-found",
  "role-not-allowed",
  "document-not-uploaded",
  "document-not-scanned",
  "document-infected",
  "document-unscannable",
  "scan-failed",
  "document-empty",
  "document-too-large",
  "checksum-differs",
  "type-unsupported",
  "type-differs",
  "pages-differ",
  "document-unreadable",
] as const;

export const createDocument = defineRoute({
  id: "createDocument",
  method: "POST",
  path: "/v1/documents",
  function: "documents-api",
  auth: { kind: "client", scope: "registrations.write" },
  summary: {
    en: "Announce one document of an application and get an address to upload its file to",
    ru: "Заявить документ к заявлению и получить адрес для загрузки его файла",
    kk: "Өтінішке қоса берілетін құжатты мәлімдеп, файлын жүктейтін мекенжай алу",
  },
  request: { body: announcementSchema },
  replies: { 201: { description: "An address for this very file", body: uploadSchema } },
  problems: [...withBody, "role-not-allowed", "too-many-waiting"],
});

export const inspectDocument = defineRoute({
  id: "inspectDocument",
  method: "POST",
  path: "/v1/documents/{id}/inspection",
  function: "documents-api",
  auth: { kind: "client", scope: "registrations.write" },
  summary: {
    en: "Have an uploaded file inspected: malware, checksum, type by its content, number of pages",
    ru: "Проверить загруженный файл: вредоносные программы, контрольная сумма, тип по содержанию, число страниц",
    kk: "Жүктелген файлды тексеру: зиянды бағдарламалар, бақылау сомасы, мазмұны бойынша түрі, беттер саны",
  },
  request: { path: idPath },
  replies: { 200: { description: "The file is what it says", body: documentViewSchema } },
  problems: inspectionProblems,
});

export const getDocument = defineRoute({
  id: "getDocument",
  method: "GET",
  path: "/v1/documents/{id}",
  function: "documents-api",
  auth: { kind: "client", scope: "registrations.read" },
  summary: {
    en: "What is known of an uploaded document",
    ru: "Сведения о загруженном документе",
    kk: "Жүктелген құжат туралы мәлімет",
  },
  request: { path: idPath },
  replies: { 200: { description: "The document", body: documentViewSchema } },
  problems: ["not-found", "role-not-allowed"],
});

/** Whoever takes applications for services in at a desk. */
const atDesk = { kind: "official", roles: ["social-officer", "provider"] } as const;

export const bringDocument = defineRoute({
  id: "bringDocument",
  method: "POST",
  path: "/v1/assistance/documents",
  function: "documents-api",
  auth: atDesk,
  summary: {
    en: "Announce one paper that somebody brought to the desk and get an address to upload its scan to",
    ru: "Заявить документ, принесённый на приём, и получить адрес для загрузки его скана",
    kk: "Қабылдауға әкелінген құжатты мәлімдеп, сканын жүктейтін мекенжай алу",
  },
  request: { body: announcementSchema },
  replies: { 201: { description: "An address for this very file", body: uploadSchema } },
  problems: [...withBody, "role-not-allowed", "too-many-waiting"],
});

export const inspectBrought = defineRoute({
  id: "inspectBrought",
  method: "POST",
  path: "/v1/assistance/documents/{id}/inspection",
  function: "documents-api",
  auth: atDesk,
  summary: {
    en: "Have the scan of a paper brought to the desk inspected, as uploads of the portal are",
    ru: "Проверить скан документа, принесённого на приём, так же как загрузки портала",
    kk: "Қабылдауға әкелінген құжаттың сканын портал жүктемелері сияқты тексеру",
  },
  request: { path: idPath },
  replies: { 200: { description: "The file is what it says", body: documentViewSchema } },
  problems: inspectionProblems,
});

export const documentRoutes = [
  createDocument,
  inspectDocument,
  getDocument,
  bringDocument,
  inspectBrought,
] as const;
