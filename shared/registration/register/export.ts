// The whole of a list as one file, made piece by piece: every piece follows from the entries in it and from
// how many there were before, so that a request and a command make the same file (R377-6, R377-14).
import * as z from "zod";
import { dayOf, instantSchema, type Instant } from "#shared/law/dates.ts";
import { localeSchema } from "#shared/law/languages.ts";
import { byteOrderMark, csvRow } from "./csv.ts";
import type { RegisterEntry } from "./entry.ts";
import { cellsOf, titlesOf } from "./export-columns.ts";
import { hashOf, hashOn, startHashing, type Hashing } from "./sha256.ts";

/** The Register of organisations or the Registry of specialists (R377-1). */
export const listSchema = z.enum(["register", "registry"]);
type ListName = z.infer<typeof listSchema>;

export const exportFormatSchema = z.enum(["csv", "json"]);

/** What is exported: a list, as it was accepted by a moment. `locale` is that of titles and words in CSV. */
export const exportOrderSchema = z.strictObject({
  list: listSchema,
  format: exportFormatSchema,
  locale: localeSchema,
  asOf: instantSchema,
});
export type ExportOrder = z.infer<typeof exportOrderSchema>;

export const supplierIn = (list: ListName): RegisterEntry["supplier"] =>
  list === "register" ? "organization" : "specialist";

/** JSON in its canonical form (RFC 8785). */
type Canonical = (value: unknown) => string;

interface Pieces {
  /** Before the first entry. */
  readonly head: string;
  /** Some entries, where so many came before. */
  readonly piece: (entries: readonly RegisterEntry[], before: number) => string;
  /** After the last one of so many. */
  readonly tail: (count: number) => string;
}

const csvPieces = ({ list, locale }: ExportOrder): Pieces => ({
  head: byteOrderMark + csvRow(titlesOf(supplierIn(list), locale)),
  piece: (entries) => entries.map((entry) => csvRow(cellsOf(entry, locale))).join(""),
  tail: () => "",
});

/** One canonical object: its keys are in their order, the count last. */
const jsonPieces = ({ asOf, list }: ExportOrder, canonical: Canonical): Pieces => ({
  head: `{"asOf":${canonical(asOf)},"entries":[`,
  piece: (entries, before) =>
    entries.map((entry, at) => (before + at === 0 ? "" : ",") + canonical(entry)).join(""),
  tail: (count) => `],"list":${canonical(list)},"total":${count}}`,
});

const piecesOf = (order: ExportOrder, canonical: Canonical): Pieces =>
  order.format === "csv" ? csvPieces(order) : jsonPieces(order, canonical);

/** How far an export has come. */
export interface Progress {
  readonly count: number;
  readonly hashing: Hashing;
}

export const exportBegins: Progress = { count: 0, hashing: startHashing };

/** The next piece of the file, and how far it brings the export. `last` tells that no entry follows. */
export const nextPiece = (
  order: ExportOrder,
  canonical: Canonical,
  { count: before, hashing }: Progress,
  entries: readonly RegisterEntry[],
  { first, last }: { readonly first: boolean; readonly last: boolean },
): { readonly text: string; readonly progress: Progress } => {
  const { head, piece, tail } = piecesOf(order, canonical);
  const count = before + entries.length;
  const text = (first ? head : "") + piece(entries, before) + (last ? tail(count) : "");
  return { text, progress: { count, hashing: hashOn(hashing, text) } };
};

/** What a whole export was: how many entries it has, the size and the SHA-256 of its bytes. */
export interface ExportManifest {
  readonly list: ListName;
  readonly format: z.infer<typeof exportFormatSchema>;
  readonly asOf: Instant;
  readonly fileName: string;
  readonly count: number;
  readonly bytes: number;
  readonly sha256: string;
}

export const manifestOf = (
  { list, format, asOf }: ExportOrder,
  { count, hashing }: Progress,
): ExportManifest => ({
  list,
  format,
  asOf,
  fileName: `${list}-${dayOf(asOf)}.${format}`,
  count,
  bytes: hashing.bytes,
  sha256: hashOf(hashing),
});

/** Writes the whole file, page by page of the entries, and tells what it was. */
export const exportList = async (
  order: ExportOrder,
  canonical: Canonical,
  pages: AsyncIterable<readonly RegisterEntry[]>,
  write: (text: string) => Promise<void>,
): Promise<ExportManifest> => {
  let progress = exportBegins;
  const put = async (entries: readonly RegisterEntry[], first: boolean, last: boolean) => {
    const next = nextPiece(order, canonical, progress, entries, { first, last });
    await write(next.text);
    progress = next.progress;
  };
  await put([], true, false);
  for await (const entries of pages) await put(entries, false, false);
  await put([], false, true);
  return manifestOf(order, progress);
};
