import * as z from "zod";
import { mediaTypeSchema, type MediaType } from "#shared/registration/forms/file-name.ts";
import type { DocumentId } from "#shared/registration/forms/documents.ts";
import type { DocumentRecord } from "./record.ts";
import type { Scan } from "./scan.ts";

/** The records of uploaded files. `replace` succeeds for exactly one of those who read the same revision. */
export interface DocumentStore {
  readonly create: (record: DocumentRecord) => Promise<void>;
  readonly find: (id: DocumentId) => Promise<DocumentRecord | undefined>;
  readonly replace: (record: DocumentRecord) => Promise<"replaced" | "conflict">;
  readonly forget: (id: DocumentId) => Promise<void>;
}

/** How many announced files a client has waiting for an application. */
export interface WaitingCount {
  /** Counts this file in, and answers whether its client may have one more. */
  readonly admit: (record: Pick<DocumentRecord, "owner" | "requestedAt">) => Promise<boolean>;
}

/** What an upload is bound to: a file of another size, content or type is not taken. */
export interface Upload {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly mediaType: MediaType;
  /** How long the address is good for. */
  readonly seconds: number;
}

/** One version of a file in object storage. */
export interface StoredVersion {
  readonly key: string;
  readonly versionId: string;
}

/** Uploads in object storage, by key. */
export interface UploadStore {
  /** An address that takes this very file by PUT with these headers. */
  readonly presign: (
    upload: Upload,
  ) => Promise<{ readonly url: string; readonly headers: Readonly<Record<string, string>> }>;
  /** In bytes; undefined where there is no such file. */
  readonly sizeOf: (key: string) => Promise<number | undefined>;
  /** What the scanner said of the file that lies there. */
  readonly scanOf: (key: string) => Promise<Scan>;
  /** Storage gives a file only once it was scanned and found clean. */
  readonly read: (key: string) => Promise<Uint8Array>;
  /** Takes every version of the file away for good; nothing where there is none. */
  readonly erase: (key: string) => Promise<void>;
}

/** Uploads as a scanner sees them, by key. */
export interface ScanningStore {
  readonly read: UploadStore["read"];
  /** Leaves a verdict on the file (`shared/documents/scan.ts`). */
  readonly mark: (key: string, verdict: string) => Promise<void>;
}

/** A look at one stored file: an address that gives it to whoever holds the address, for a short time. */
export interface Viewing {
  readonly key: string;
  /** The name that it is saved under. */
  readonly fileName: string;
  /** How long the address is good for. */
  readonly seconds: number;
}

/** Files of cases as officials look at them. */
export interface ViewingStore {
  readonly sizeOf: UploadStore["sizeOf"];
  /** An address that gives the file by GET. */
  readonly view: (viewing: Viewing) => Promise<string>;
}

/** Files of cases in object storage, by key. */
export interface CaseFileStore {
  readonly sizeOf: UploadStore["sizeOf"];
  readonly copy: (from: string, to: string) => Promise<void>;
  /** Every version of every file whose key begins so, those that mark a deletion included. */
  readonly versionsUnder: (prefix: string) => Promise<readonly StoredVersion[]>;
  /** Takes these versions away for good. */
  readonly erase: (versions: readonly StoredVersion[]) => Promise<void>;
}

/** What a file is by its content, or why that cannot be told. */
export const fileReadingSchema = z.discriminatedUnion("read", [
  z.strictObject({
    read: z.literal(true),
    mediaType: mediaTypeSchema,
    pages: z.int().min(1),
  }),
  z.strictObject({
    read: z.literal(false),
    code: z.enum(["type-unsupported", "document-unreadable"]),
  }),
]);
export type FileReading = z.infer<typeof fileReadingSchema>;

/** Finds a file's type by its content and counts its pages; never throws for what a file holds. */
export type ReadFile = (bytes: Uint8Array) => Promise<FileReading>;
