import { createHash } from "node:crypto";
import { documentRecordSchema, type DocumentRecord } from "#shared/documents/record.ts";
import { documentIdSchema, type DocumentId } from "#shared/registration/forms/documents.ts";

export const documentId = (serial: number): DocumentId =>
  documentIdSchema.parse(`00000000-0000-4000-8000-${String(serial).padStart(12, "0")}`);

/** What was said of a file before it was uploaded: the price list, of the portal. */
export const documentRecord = (
  bytes: Uint8Array,
  changes: Partial<Record<keyof DocumentRecord, unknown>> = {},
): DocumentRecord =>
  documentRecordSchema.parse({
    id: documentId(1),
    revision: 1,
    owner: "portal",
    type: "prices",
    fileName: "prices_3p.pdf",
    pages: 3,
    mediaType: "application/pdf",
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    requestedAt: "2026-11-23T04:00:00.000Z",
    waitsUntil: "2026-11-29T18:59:59.999Z",
    ...changes,
  });
