import { answerOf, api } from "../../api/client.ts";

export type List = "register" | "registry";

interface ExportedList {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const sha256Of = async (text: string): Promise<string> =>
  hexOf(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));

/** Puts the pieces of a list together; throws when the file is not the one whose hash the API tells. */
export const exportedList = async (
  list: List,
  format: "csv" | "json",
  tell: (count: number) => void,
): Promise<ExportedList> => {
  const texts: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const query = { list, format, ...(cursor !== undefined && { cursor }) };
    const piece = await answerOf(api.GET("/v1/register/export", { params: { query } }));
    texts.push(piece.text);
    tell(piece.count);
    cursor = piece.next;
    if (cursor !== undefined) continue;
    const text = texts.join("");
    const sha256 = await sha256Of(text);
    if (sha256 !== piece.sha256) throw new Error("the pieces do not make the file that was told");
    return { name: piece.fileName, text, sha256 };
  }
};
