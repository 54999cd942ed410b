import { createHash } from "node:crypto";
import type { MediaType } from "#shared/registration/forms/file-name.ts";
import { Contended } from "#shared/store/contended.ts";
import type { Clock } from "#shared/store/ports.ts";
import { incomingKeyOf } from "./places.ts";
import type { DocumentStore, UploadStore, ReadFile } from "./ports.ts";
import { mostBytes, passedAt, type DocumentRecord, type RefusalCode } from "./record.ts";
import type { Scan } from "./scan.ts";

interface Needs {
  readonly documents: Pick<DocumentStore, "find" | "replace">;
  readonly uploads: Pick<UploadStore, "sizeOf" | "scanOf" | "read" | "erase">;
  readonly readFile: ReadFile;
  readonly clock: Clock;
}

/** Why a file does not pass. The applicant puts it right; nothing is refused by it (G14). */
export type InspectionFlaw =
  | { readonly code: "document-not-uploaded" }
  | { readonly code: "document-not-scanned" }
  | { readonly code: "document-infected" }
  | { readonly code: "document-unscannable" }
  | { readonly code: "scan-failed" }
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

const flawsOfScan: Readonly<Record<Exclude<Scan, "clean">, InspectionFlaw>> = {
  awaited: { code: "document-not-scanned" },
  infected: { code: "document-infected" },
  unscannable: { code: "document-unscannable" },
  failed: { code: "scan-failed" },
};

const flawOfScan = (scan: Scan): InspectionFlaw | undefined =>
  scan === "clean" ? undefined : flawsOfScan[scan];

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
  // The size is known before a byte is read, so that a huge file costs no memory; and no byte of a
  // file is read before the scanner has found it clean.
  return (
    flawOfSize(await uploads.sizeOf(key), record.size) ??
    flawOfScan(await uploads.scanOf(key)) ??
    flawOfContent(readFile, await uploads.read(key), record)
  );
};

/** What is known of the file after somebody else wrote it meanwhile; a race that nobody won is run again. */
const asOthersLeft = async (
  documents: Needs["documents"],
  { id }: DocumentRecord,
  isSettled: (record: DocumentRecord) => boolean,
): Promise<DocumentRecord> => {
  const other = await documents.find(id);
  if (other === undefined || !isSettled(other)) throw new Contended();
  return other;
};

/** A file that has to come, or to be scanned, is not refused yet. */
const codeOfRefusal = ({ code }: InspectionFlaw): RefusalCode | undefined =>
  code === "document-not-uploaded" || code === "document-not-scanned" ? undefined : code;

/** Keeps on record that a file did not pass, and why; the same outcome twice is one. */
const refuse = async (
  { documents, uploads, clock }: Needs,
  record: DocumentRecord,
  code: RefusalCode,
): Promise<void> => {
  const isRefused = ({ refused }: DocumentRecord) => refused?.code === code;
  const refused = { ...record, refused: { at: clock.now(), code } };
  if (!isRefused(record) && (await documents.replace(refused)) === "conflict") {
    await asOthersLeft(documents, record, isRefused);
  }
  // The record goes first: once the file is gone, nothing else tells what it was.
  if (code === "document-infected") await uploads.erase(incomingKeyOf(record.id));
};

/**
 * Looks at an uploaded file: is it there, has it been scanned and found clean, is it the one that was
 * announced, is it of a type that is taken and has it as many pages as its name says (R377-8a,
 * R377-8e, R377-16a, R377-16e, G14). A file that passed is not looked at again; one with malware is
 * taken away and stays refused. Nothing waits here: a file that is not scanned yet is told so.
 */
export const inspectDocument = async (
  needs: Needs,
  record: DocumentRecord,
): Promise<Inspection> => {
  const { documents, clock } = needs;
  if (record.inspectedAt !== undefined) return { inspected: true, record };
  const isInfected = record.refused?.code === "document-infected";
  const flaw = isInfected ? flawsOfScan.infected : await flawOf(needs, record);
  if (flaw !== undefined) {
    const code = codeOfRefusal(flaw);
    if (code !== undefined) await refuse(needs, record, code);
    return { inspected: false, flaw };
  }
  const passed = passedAt(record, clock.now());
  if ((await documents.replace(passed)) === "replaced") return { inspected: true, record: passed };
  const isPassed = ({ inspectedAt }: DocumentRecord) => inspectedAt !== undefined;
  return { inspected: true, record: await asOthersLeft(documents, record, isPassed) };
};
