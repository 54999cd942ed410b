// The table of what the state systems were put through, as text that is Markdown as well.
import type { Row } from "./outcome.ts";

type Column = readonly [title: string, cell: (row: Row) => string];

const whole = (row: Row) => `${row.kept} of ${row.wanted}`;

const columns: readonly Column[] = [
  ["system", ({ system }) => system],
  ["trouble", ({ trouble }) => trouble],
  ["filings accepted", ({ accepted }) => String(accepted)],
  ["refused", ({ refused }) => String(refused)],
  ["findings meanwhile", ({ findings }) => findings],
  ["delays told", ({ delays }) => String(delays)],
  ["answers kept", whole],
  ["asked", ({ asked }) => String(asked)],
  ["took effect", ({ effects, checks }) => `${effects} of ${checks}`],
  ["decided", ({ decided }) => String(decided)],
  ["caught up by itself", ({ seconds }) => (seconds === undefined ? "NO" : "yes")],
  ["seconds", ({ seconds }) => (seconds === undefined ? "–" : seconds.toFixed(0))],
];

/** The rows as one table, its columns aligned. */
export const tableOf = (rows: readonly Row[]): string => {
  const cells = [
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ];
  const widths = columns.map((_, place) =>
    Math.max(...cells.map((line) => (line[place] ?? "").length)),
  );
  const line = (texts: readonly string[], filler = " ") =>
    `| ${texts.map((text, place) => text.padEnd(widths[place] ?? 0, filler)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [
    line(head),
    line(
      columns.map(() => ""),
      "-",
    ),
    ...body.map((texts) => line(texts)),
  ].join("\n");
};

export interface Totals {
  readonly filings: number;
  readonly refused: number;
  readonly decided: number;
  readonly flaws: readonly string[];
}

/** What the whole of it comes to. */
export const totalsOf = (rows: readonly Row[]): Totals => ({
  filings: rows.reduce((total, { accepted, refused }) => total + accepted + refused, 0),
  refused: rows.reduce((total, { refused }) => total + refused, 0),
  decided: rows.reduce((total, { decided }) => total + decided, 0),
  flaws: rows.flatMap(({ flaws }) => flaws),
});
