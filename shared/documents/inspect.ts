import { createHash } from "node:crypto";
import type { MediaType } from "#shared/registration/forms/file-name.ts";
import { Contended } from "#shared/store/contended.ts";
import type { Clock } from "#shared/store/ports.ts";
import { incomingKeyOf } from "./places.ts";
import type { DocumentStore, UploadStore, ReadFile } from "./ports.ts";
import { mostBytes, type DocumentRecord } from "./record.ts";

interface Needs {
  readonly documents: Pick<DocumentStore, "find" | "replace">;
  readonly uploads: Pick<UploadStore, "sizeOf" | "read">;
  readonly readFile: ReadFile;
  readonly clock: Clock;
}

/** Why a file does not pass. The applicant puts it right; nothing is refused by it (G14). */
export type InspectionFlaw =
  | { readonly code: "document-not-uploaded" }
  | { readonly code: "document-empty" }
  | { readonly code: "document-too-large"; readonly size: number; readonly most: number }
  | { readonly code: "checksum-differs" }
  | { readonly code: "type-unsupported" }
  | { readonly code: "document-unreadable" }
  | { readonly code: "type-differs"; readonly found: MediaType; readonly named: MediaType }
  | { readonly code: "pages-differ"; readonly counted: number; readonly named: number };

export type Inspection =
  | { readonly inspected: true; readonly record: DocumentRecord }
  | { readonly inspected: false; readonly flaw: InspectionFlaw };

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const flawOfSize = (size: number | undefined, said: number): InspectionFlaw | undefined => {
  if (size === undefined) return { code: "document-not-uploaded" };
  if (size === 0) return { code: "document-empty" };
  if (size > mostBytes) return { code: "document-too-large", size, most: mostBytes };
  return size === said ? undefined : { code: "checksum-differs" };
};

/** The pages of a file are counted and held against its name (R377-8e, R377-16e, G14). */
const flawOfContent = async (
  readFile: ReadFile,
  bytes: Uint8Array,
  { sha256, mediaType, pages }: DocumentRecord,
): Promise<InspectionFlaw | undefined> => {
  if (sha256Of(bytes) !== sha256) return { code: "checksum-differs" };
  const reading = await readFile(bytes);
  if (!reading.read) return { code: reading.code };
  if (reading.mediaType !== mediaType) {
    return { code: "type-differs", found: reading.mediaType, named: mediaType };
  }
  return reading.pages === pages
    ? undefined
    : { code: "pages-differ", counted: reading.pages, named: pages };
};

const flawOf = async (
  { uploads, readFile }: Needs,
  record: DocumentRecord,
): Promise<InspectionFlaw | undefined> => {
  const key = incomingKeyOf(record.id);
  // The size is known before a byte is read, so that a huge file costs no memory.
  const flaw = flawOfSize(await uploads.sizeOf(key), record.size);
  return flaw ?? flawOfContent(readFile, await uploads.read(key), record);
};

/**
 * Looks at an uploaded file: is it there, is it the one that was announced, is it of a type that is
 * taken and has it as many pages as its name says (R377-8a, R377-8e, R377-16a, R377-16e, G14). A
 * file that passed is not looked at again.
 */
export const inspectDocument = async (
  needs: Needs,
  record: DocumentRecord,
): Promise<Inspection> => {
  if (record.inspectedAt !== undefined) return { inspected: true, record };
  const flaw = await flawOf(needs, record);
  if (flaw !== undefined) return { inspected: false, flaw };
  const inspected = { ...record, inspectedAt: needs.clock.now() };
  const { documents } = needs;
  if ((await documents.replace(inspected)) === "replaced") {
    return { inspected: true, record: inspected };
  }
  const other = await documents.find(record.id);
  if (other?.inspectedAt === undefined) throw new Contended();
  return { inspected: true, record: other };
};
