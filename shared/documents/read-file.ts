import { fileTypeFromBuffer } from "file-type";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { mediaTypeSchema } from "#shared/registration/forms/file-name.ts";
import type { ReadFile } from "./ports.ts";

/** Pages of a PDF; undefined for one that is broken, has none, or asks for a password. */
const countPages = async (bytes: Uint8Array): Promise<number | undefined> => {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    // The library sets a wrong count right by the pages it finds; that there is a last one is seen here.
    await pdf.getPage(pdf.numPages);
    return pdf.numPages;
  } catch {
    // Whatever the library stumbles over is something that the file holds.
    return undefined;
  }
};

/** Has everything loaded that reading a file needs; throws where something is missing. */
export const prepareReading = async (): Promise<void> => {
  await getResolvedPDFJS();
};

/**
 * The type of a file by its content and the number of its pages: those of a PDF are counted, an
 * image is one (R377-8e, R377-16e, G14). It bounds neither time nor memory: the file of a stranger
 * is read in a thread that can be stopped (shared/adapters/file-reader.ts).
 */
export const readFile: ReadFile = async (bytes) => {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mediaType = mediaTypeSchema.safeParse(found?.mime);
  if (!mediaType.success) return { read: false, code: "type-unsupported" };
  const pages = mediaType.data === "application/pdf" ? await countPages(bytes) : 1;
  return pages === undefined
    ? { read: false, code: "document-unreadable" }
    : { read: true, mediaType: mediaType.data, pages };
};
