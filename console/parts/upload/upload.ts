import { answerOf, api } from "../../api/client.ts";
import { Refused } from "../../api/problem.ts";
import { countPages } from "../viewer/pdf.ts";

export const paperTypes = ["representation", "adult-consent", "circumstances"] as const;
export type PaperType = (typeof paperTypes)[number];

/** A file that was put into storage and found to be what it says. */
export interface Brought {
  readonly id: string;
  readonly type: PaperType;
  readonly fileName: string;
  readonly pages: number;
  readonly sha256: string;
}

/** The papers that a field of a form holds. */
export const papersIn = (value: unknown): readonly Brought[] =>
  Array.isArray(value)
    ? value.filter(
        (one: unknown): one is Brought =>
          typeof one === "object" && one !== null && "sha256" in one,
      )
    : [];

export type UploadStage = "reading" | "sending" | "inspecting";

const mediaTypes = ["application/pdf", "image/jpeg", "image/png"] as const;
type MediaType = (typeof mediaTypes)[number];

const endingOf: Readonly<Record<MediaType, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
};

const mediaTypeOf = (file: File): MediaType | undefined =>
  mediaTypes.find((type) => type === file.type);

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const pause = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** How often an inspection is asked for that waits for the scanner, and how long between, in milliseconds. */
const mostLooks = 30;
const between = 2000;

const inspected = async (id: string) => {
  for (let look = 1; ; look += 1) {
    try {
      const call = api.POST("/v1/assistance/documents/{id}/inspection", {
        params: { path: { id } },
      });
      return await answerOf(call);
    } catch (error) {
      const waits = error instanceof Refused && error.code === "document-not-scanned";
      if (!waits || look === mostLooks) throw error;
      await pause(between);
    }
  }
};

/** A file of a kind that no document may be of. */
class UnknownKind extends Error {
  override readonly name = "UnknownKind";
}

/**
 * Brings a scanned paper: names it as the system reads names, puts it into storage and has it looked at for malware, type and
 * pages. Throws `UnknownKind` for what is neither PDF, JPEG nor PNG, and `Refused` with what the inspection found.
 */
export const bringPaper = async (
  file: File,
  type: PaperType,
  put: (address: string, headers: Readonly<Record<string, string>>, file: File) => Promise<void>,
  tell: (stage: UploadStage) => void,
): Promise<Brought> => {
  const mediaType = mediaTypeOf(file);
  if (mediaType === undefined) throw new UnknownKind(file.type);
  tell("reading");
  const bytes = await file.arrayBuffer();
  const sha256 = hexOf(await crypto.subtle.digest("SHA-256", bytes));
  const pages = mediaType === "application/pdf" ? await countPages(bytes) : 1;
  const fileName = `${type}_${pages}p.${endingOf[mediaType]}`;
  const body = { type, fileName, size: file.size, sha256, mediaType };
  const { id, upload } = await answerOf(api.POST("/v1/assistance/documents", { body }));
  tell("sending");
  await put(upload.url, upload.headers, file);
  tell("inspecting");
  await inspected(id);
  return { id, type, fileName, pages, sha256 };
};
