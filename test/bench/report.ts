// The figures as a page: counts and ratios, nothing that depends on the machine.
import { totalOf, type Meter, type Used } from "./meter.ts";
import type { Speed } from "./speeds.ts";

/** What a registration used, over several courses of it. */
export interface Courses {
  readonly warm: readonly Meter[];
  readonly cold: readonly Meter[];
}

const columns = [
  "invocations",
  "calls",
  "writeUnits",
  "refusedWrites",
  "readUnits",
  "kmsCalls",
  "filesPut",
  "filesSeen",
  "messagesSent",
  "mails",
] as const satisfies readonly (keyof Used)[];

const titles: Readonly<Record<(typeof columns)[number], string>> = {
  invocations: "invocations",
  calls: "calls outside",
  writeUnits: "write units",
  refusedWrites: "lost races",
  readUnits: "read units",
  kmsCalls: "KMS calls",
  filesPut: "S3 puts and copies",
  filesSeen: "S3 lists and gets",
  messagesSent: "messages",
  mails: "mails",
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

const medianOf = (uses: readonly (Used | undefined)[], column: keyof Used) =>
  median(uses.map((used) => used?.[column] ?? 0));

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

const usageTable = (meters: readonly Meter[]): string[] => {
  const functions = [...new Set(meters.flatMap((meter) => [...meter.keys()]))].sort();
  const rowOf = (name: string, uses: readonly (Used | undefined)[]) =>
    row([name, ...columns.map((column) => medianOf(uses, column))]);
  return [
    row(["function", ...columns.map((column) => titles[column])]),
    row(["---", ...columns.map(() => "---:")]),
    ...functions.map((fn) =>
      rowOf(
        fn,
        meters.map((meter) => meter.get(fn)),
      ),
    ),
    rowOf("**all**", meters.map(totalOf)),
  ];
};

const sentenceOf = (meters: readonly Meter[]): string => {
  const totals = meters.map(totalOf);
  const of = (column: keyof Used) => medianOf(totals, column);
  return `Per registration: ${of("writeUnits")} write units, ${of("readUnits")} read units, ${of("kmsCalls")} KMS calls, ${of("filesPut")} puts and copies in S3, ${of("messagesSent")} messages.`;
};

const twoDigits = (ratio: number): string => String(Number(ratio.toPrecision(2)));

const speedTable = (speeds: readonly Speed[]): string[] => [
  row(["work", "hashes of a kilobyte"]),
  row(["---", "---:"]),
  ...speeds.map(({ what, ratio }) => row([what, twoDigits(ratio)])),
];

const ratioOf = (speeds: readonly Speed[], one: string, other: string) => {
  const find = (what: string) => speeds.find((speed) => speed.what === what)?.ratio ?? Number.NaN;
  return twoDigits(find(one) / find(other));
};

/** The whole page in Markdown. */
export const pageOf = ({ warm, cold }: Courses, speeds: readonly Speed[]): string =>
  [
    "# Bench",
    "",
    "Made by `npm run bench -- --write`. Counts and ratios only, so that they are nearly the same on every machine.",
    "",
    "## What one registration uses, from its files to the notice",
    "",
    sentenceOf(warm),
    "",
    `An organisation in order with the documents that it needs, two services in one region, five votes for; every command given once, and nobody looks anything up. Each file is announced, uploaded and inspected; the upload itself, which goes straight to storage, is counted with documents-api. The real functions run over tables in memory; units follow from the sizes of the items by the rules of DynamoDB, those of the index included. What the watcher does on later days is not counted. Medians of ${warm.length} courses, which differ in what overtakes what.`,
    "",
    "With containers that stay warm, and with their data keys:",
    "",
    ...usageTable(warm),
    "",
    `With a cold container for every invocation. ${sentenceOf(cold)}`,
    "",
    ...usageTable(cold),
    "",
    "## How long things take",
    "",
    "The unit is one SHA-256 of a kilobyte on the same machine (medians).",
    "",
    ...speedTable(speeds),
    "",
    `Folding 200 entries takes ${ratioOf(speeds, "folding a case of 200 entries", "folding a case of 20 entries")} times as long as folding 20; verifying an entry of a chain of 200 takes ${ratioOf(speeds, "verifying one entry of a chain of 200", "verifying one entry of a chain of 20")} times as long as one of 20.`,
    "",
  ].join("\n");
