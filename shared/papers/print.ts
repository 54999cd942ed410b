import pdfmake from "pdfmake";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { inLines, inOneLine } from "#shared/notices/plain.ts";
import type { Paper, Part } from "./paper.ts";

/** Prints a paper as PDF: the same paper, the same bytes. */
export type Print = (paper: Paper) => Promise<Uint8Array>;

/** Goes up with every change of how parts are laid out, as what was printed before is then another file. */
export const layout = 1;

/** The files of the fonts, which have every letter of the three languages. */
const fontFiles = { normal: "Roboto-Regular.ttf", bold: "Roboto-Medium.ttf" } as const;

const family = "Roboto";
const grey = "#555555";
const small = 8;

/** Hashes and ids have no place to break a line at; a column may be narrower than they are. */
const breakable = (text: string) => ({
  text: inOneLine(text),
  wordBreak: /\S{24}/.test(text) ? ("break-all" as const) : ("normal" as const),
});

const cell = (text: string, bold = false): TableCell => ({
  ...breakable(text),
  fontSize: small,
  bold,
});

/** A line under what was filled in, and no other. */
const underlined = {
  hLineWidth: (line: number) => (line === 1 ? 0.5 : 0),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
};

const space = [0, 0, 0, 6] as const;
const margin = (top: number, bottom: number): [number, number, number, number] => [
  0,
  top,
  0,
  bottom,
];

const contentOf = (part: Part): Content => {
  switch (part.kind) {
    case "title":
      return {
        text: inOneLine(part.text).toUpperCase(),
        fontSize: 13,
        bold: true,
        alignment: "center",
        margin: margin(0, 10),
      };
    case "heading":
      return { text: inOneLine(part.text), fontSize: 11, bold: true, margin: margin(8, 4) };
    case "paragraph":
      return {
        text: inOneLine(part.text),
        margin: [...space],
        ...(part.small === true && { fontSize: small, color: grey }),
      };
    case "list": {
      const items = part.items.map((item) => ({ text: inOneLine(item), margin: margin(0, 2) }));
      return part.numbered === true
        ? { ol: items, margin: [...space] }
        : { ul: items, margin: [...space] };
    }
    case "quotation":
      return { text: inLines(part.words).join("\n"), margin: [18, 0, 18, 6] };
    case "pairs":
      return {
        layout: "noBorders",
        margin: [...space],
        table: {
          widths: [170, "*"],
          body: part.rows.map(([label, value]) => [
            { text: inOneLine(label), color: grey },
            breakable(value),
          ]),
        },
      };
    case "field":
      return {
        margin: margin(0, 6),
        unbreakable: true,
        stack: [
          {
            layout: underlined,
            table: { widths: ["*"], body: [[breakable(part.value)]] },
          },
          {
            text: `(${inOneLine(part.caption)})`,
            fontSize: small,
            color: grey,
            alignment: "center",
          },
        ],
      };
    case "table":
      return {
        margin: [...space],
        layout: "lightHorizontalLines",
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: [...part.widths],
          body: [
            part.header.map((text) => cell(text, true)),
            ...part.rows.map((row) => row.map((text) => cell(text))),
          ],
        },
      };
    case "new-page":
      return { text: "", pageBreak: "after" };
  }
};

const definitionOf = ({ title, locale, at, about, parts }: Paper): TDocumentDefinitions => ({
  pageSize: "A4",
  pageMargins: [56, 50, 42, 56],
  language: locale,
  info: {
    title: inOneLine(title),
    creator: "Arnau",
    producer: "Arnau",
    creationDate: new Date(epochMilliseconds(at)),
  },
  defaultStyle: { font: family, fontSize: 10, lineHeight: 1.15 },
  content: parts.map(contentOf),
  footer: (page, pages) => ({
    columns: [
      { text: inOneLine(about) },
      { text: `${page} / ${pages}`, alignment: "right", width: 60 },
    ],
    fontSize: 7,
    color: grey,
    margin: [56, 20, 42, 0],
  }),
});

/** The files that pdfmake may read: the two fonts, and nothing of the machine. */
const filesOf = (font: (name: string) => Uint8Array) => {
  const names: readonly string[] = Object.values(fontFiles);
  return {
    existsSync: (name: unknown) => typeof name === "string" && names.includes(name),
    readFileSync: (name: string) => Buffer.from(font(name)),
  };
};

/** A printer with its fonts, which are read by the name of their file. */
export const printer = (font: (name: string) => Uint8Array): Print => {
  Object.assign(pdfmake, { virtualfs: filesOf(font) });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setFonts({ [family]: { ...fontFiles } });
  return (paper) => pdfmake.createPdf(definitionOf(paper)).getBuffer();
};
