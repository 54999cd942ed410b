import * as z from "zod";
import { documentTypeSchema, type DocumentType } from "./document-types.ts";

/** What a file may be (R377-8a, R377-16a). */
export const mediaTypeSchema = z.enum(["application/pdf", "image/jpeg", "image/png"]);
export type MediaType = z.infer<typeof mediaTypeSchema>;

const mediaTypes: ReadonlyMap<string, MediaType> = new Map([
  ["pdf", "application/pdf"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
]);

/** A name has room for no more pages than this. */
export const mostPages = 9999;

const pattern = /^([a-z0-9-]+)_([1-9]\d{0,3})p\.([a-z]+)$/;

/** What a file's name says of the document in it. */
interface FileName<Type> {
  readonly type: Type;
  readonly pages: number;
  readonly mediaType: MediaType;
}

/**
 * Reads `<type>_<pages>p.<pdf|jpg|jpeg|png>`, the form of a name that the system gives and takes
 * (G14); undefined for any other name and for a type that is none of these.
 */
export const readFileName = <Type>(
  text: string,
  types: z.ZodType<Type>,
): FileName<Type> | undefined => {
  const [, name, pages, extension = ""] = pattern.exec(text) ?? [];
  const type = types.safeParse(name);
  const mediaType = mediaTypes.get(extension);
  if (!type.success || mediaType === undefined) return undefined;
  return { type: type.data, pages: Number(pages), mediaType };
};

/** Reads the name of a document of a registration (R377-8d, R377-8e, R377-16d, R377-16e). */
export const parseFileName = (text: string): FileName<DocumentType> | undefined =>
  readFileName(text, documentTypeSchema);
