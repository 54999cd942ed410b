import * as z from "zod";

const mutantSchema = z.object({
  mutatorName: z.string(),
  status: z.string(),
  replacement: z.string().optional(),
  location: z.object({ start: z.object({ line: z.int() }) }),
});

/** What is needed of a report of mutation tests (mutation-testing-elements). */
export const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(mutantSchema) })),
});
export type Report = z.infer<typeof reportSchema>;
type Mutant = z.infer<typeof mutantSchema>;

const killed = new Set(["Killed", "Timeout"]);
const survived = new Set(["Survived", "NoCoverage"]);

const counted = (mutants: readonly Mutant[]) => {
  const dead = mutants.filter(({ status }) => killed.has(status)).length;
  const alive = mutants.filter(({ status }) => survived.has(status)).length;
  return { dead, alive, share: dead + alive === 0 ? 100 : (dead * 100) / (dead + alive) };
};

const folders = [
  "shared/law",
  "shared/checks",
  "shared/registration",
  "shared/commission",
  "shared/assistance",
];

const row = (name: string, mutants: readonly Mutant[]) => {
  const { dead, alive, share } = counted(mutants);
  return `| ${name} | ${dead + alive} | ${dead} | ${alive} | ${share.toFixed(1)} % |`;
};

/** One file with each of the outcomes; what only changes how its module loads is not counted. */
const fileRow = (name: string, mutants: readonly Mutant[]): string => {
  const having = (wanted: string) => mutants.filter(({ status }) => status === wanted).length;
  const outcomes = ["Killed", "Timeout", "Survived", "NoCoverage"].map(having);
  return `| ${name} | ${outcomes.join(" | ")} | ${counted(mutants).share.toFixed(1)} % |`;
};

const isTried = (mutants: readonly Mutant[]): boolean => {
  const { dead, alive } = counted(mutants);
  return dead + alive > 0;
};

const inOneLine = (text = "") => {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|");
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
};

/** The page of figures and survivors. */
export const pageOf = ({ files }: Report): string => {
  const under = (folder: string) =>
    Object.entries(files)
      .filter(([name]) => name.startsWith(`${folder}/`))
      .flatMap(([, { mutants }]) => mutants);
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const sorted = Object.entries(files).toSorted(([one], [other]) => one.localeCompare(other));
  const tried = sorted.filter(([, { mutants }]) => isTried(mutants));
  const survivors = sorted.flatMap(([name, { mutants }]) =>
    mutants
      .filter(({ status }) => survived.has(status))
      .map(
        ({ mutatorName, replacement, location }) =>
          `- ${name}:${location.start.line} ${mutatorName} → \`${inOneLine(replacement)}\``,
      ),
  );
  return [
    "# Mutation tests",
    "",
    "Written by `npm run mutate`: each mutant is one small change of the code; it is killed when a test fails by it. Texts of provisions and of",
    "views are left out, and so are mutants that only change how a module loads.",
    "",
    "| folder | mutants | killed | survived | killed |",
    "| --- | --- | --- | --- | --- |",
    ...folders
      .filter((folder) => isTried(under(folder)))
      .map((folder) => row(folder, under(folder))),
    row("all", all),
    "",
    "## Files",
    "",
    "| file | killed | timeout | survived | no coverage | killed |",
    "| --- | --- | --- | --- | --- | --- |",
    ...tried.map(([name, { mutants }]) => fileRow(name, mutants)),
    "",
    `## Survivors (${survivors.length})`,
    "",
    ...survivors,
    "",
  ].join("\n");
};
