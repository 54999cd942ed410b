// Papers as they come out of the printer, read back.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractText } from "unpdf";
import type { Paper } from "#shared/papers/paper.ts";
import { printer } from "#shared/papers/print.ts";

const fonts = join(dirname(fileURLToPath(import.meta.resolve("pdfmake"))), "..", "fonts", "Roboto");

/** The printer with the fonts that lie beside the function when it runs. */
export const print = printer((name) => readFileSync(join(fonts, name)));

/** The text of a PDF, all white space as one blank. */
export const textOf = async (pdf: Uint8Array): Promise<string> => {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return text.replaceAll(/\s+/g, " ");
};

export const printedText = async (paper: Paper): Promise<string> => textOf(await print(paper));

/** Without any blank: lines are broken where there was one, and long ids within. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, "");
