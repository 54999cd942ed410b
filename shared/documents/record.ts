import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { addDays, dayOf, endOfDay, instantSchema, type Instant } from "#shared/law/dates.ts";
import { documentIdSchema, fileDigestSchema } from "#shared/registration/forms/documents.ts";
import { mediaTypeSchema, mostPages } from "#shared/registration/forms/file-name.ts";
import { uploadTypeSchema, type UploadType } from "./types.ts";

/** The largest file, in bytes: 20 MiB. */
export const mostBytes = 20 * 1024 * 1024;

/** How long a file waits for an application that lists it. */
export const waitingDays = 7;

/** How many of the files that one client announced on one day may wait for an application. */
export const mostWaiting = 5000;

/** Why a file did not pass its inspection, once there was one to look at. */
export const refusalCodes = [
  "document-empty",
  "document-too-large",
  "checksum-differs",
  "document-infected",
  "document-unscannable",
  "scan-failed",
  "type-unsupported",
  "document-unreadable",
  "type-differs",
  "pages-differ",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/**
 * What is known of one uploaded file. Size, hash, type and pages are what the uploader said; once
 * it is inspected they are what was found, as a file that differs does not pass.
 */
export const documentRecordSchema = z.strictObject({
  id: documentIdSchema,
  /** Counts the changes, so that of two at once only one is written. */
  revision: z.int().min(1),
  /** The client that asked for the upload; for every other one the file does not exist. */
  owner: z.string(),
  type: uploadTypeSchema,
  fileName: z.string(),
  pages: z.int().min(1).max(mostPages),
  mediaType: mediaTypeSchema,
  size: z.int().min(1),
  sha256: fileDigestSchema,
  requestedAt: instantSchema,
  /** When the file goes unless an application has it by then. */
  waitsUntil: instantSchema.optional(),
  inspectedAt: instantSchema.optional(),
  /** The last inspection that it did not pass; none once it has passed one. */
  refused: z.strictObject({ at: instantSchema, code: z.enum(refusalCodes) }).optional(),
  /** The case that has it; a file serves one case. */
  caseId: caseIdSchema.optional(),
});
export type DocumentRecord = z.infer<typeof documentRecordSchema>;

export const documentStates = ["requested", "refused", "inspected"] as const;

export const stateOf = ({
  inspectedAt,
  refused,
}: DocumentRecord): (typeof documentStates)[number] => {
  if (inspectedAt !== undefined) return "inspected";
  return refused === undefined ? "requested" : "refused";
};

/** The record of a file that passed its inspection. */
export const passedAt = (record: DocumentRecord, at: Instant): DocumentRecord => {
  const { refused: _, ...rest } = record;
  return { ...rest, inspectedAt: at };
};

type Asked = Pick<
  DocumentRecord,
  "id" | "owner" | "fileName" | "pages" | "mediaType" | "size" | "sha256"
> & { readonly type: UploadType };

const waitOf = (requestedAt: Instant): Instant =>
  endOfDay(addDays(dayOf(requestedAt), waitingDays - 1));

/** The record of a file that is about to be uploaded. */
export const recordOf = (asked: Asked, now: Instant): DocumentRecord => ({
  ...asked,
  revision: 1,
  requestedAt: now,
  waitsUntil: waitOf(now),
});

/** Whether a file is past its wait, even if its record is still there. */
export const isGone = ({ waitsUntil }: DocumentRecord, now: Instant): boolean =>
  waitsUntil !== undefined && waitsUntil < now;

/**
 * Whether the time is over in which an application may list the file for the first time, even if one
 * has taken it up before and came to nothing.
 */
export const comesTooLateFor = (
  { requestedAt }: Pick<DocumentRecord, "requestedAt">,
  now: Instant,
): boolean => waitOf(requestedAt) < now;

/** The record of a file that belongs to a case from now on, and stays as long as it. */
export const ofCase = (record: DocumentRecord, caseId: CaseId): DocumentRecord => {
  const { waitsUntil: _, ...rest } = record;
  return { ...rest, caseId };
};
