import type { Desk } from "./desk.ts";
import { type Complaint, failure } from "./outcome.ts";

const unreadable = failure("file-unreadable", {
  en: "the file cannot be read",
  ru: "файл не читается",
  kk: "файл оқылмайды",
});

const notJson = failure("not-json", {
  en: "the file is not JSON in UTF-8",
  ru: "файл не является JSON в UTF-8",
  kk: "файл UTF-8 кодындағы JSON емес",
});

/** The JSON that a file holds, or what is wrong with the file. */
export const readJson = async (
  desk: Desk,
  file: string,
): Promise<{ readonly json: unknown } | Complaint> => {
  const bytes = await desk.readFile(file);
  if (bytes === undefined) return unreadable(file);
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return notJson(file);
  }
};
