import { Command as Parser, CommanderError, Option } from "commander";
import { type Locale, locales, localeSchema } from "#shared/law/languages.ts";
import type { Command } from "./command.ts";
import { commands, groups } from "./commands.ts";
import type { Desk } from "./desk.ts";
import { helpWords, jsonWords, langWords, purpose, titleIn } from "./help.ts";
import type { Outcome } from "./outcome.ts";
import { complaintOfOutage } from "./outage.ts";
import { complaintOf } from "./usage.ts";

/** How the program ended and what it has to say. */
export interface Ended {
  readonly exit: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** The language is needed before the rest is parsed: for what the parser itself has to say. */
const localeOf = (given: readonly string[]): Locale => {
  const after = given[given.indexOf("--lang") + 1];
  const joined = given.find((one) => one.startsWith("--lang="))?.slice("--lang=".length);
  const parsed = localeSchema.safeParse(joined ?? (given.includes("--lang") ? after : "en"));
  return parsed.success ? parsed.data : "en";
};

const rendered = (outcome: Outcome, locale: Locale, json: boolean): Ended => {
  if (outcome.kind === "answer") {
    const lines = json ? [JSON.stringify(outcome.data)] : outcome.lines;
    return { exit: outcome.ok ? 0 : 1, out: lines.map((line) => `${line}\n`).join(""), err: "" };
  }
  const { code, words, about, exit } = outcome;
  const message = words[locale];
  if (json)
    return { exit, out: `${JSON.stringify({ error: { code, message, about } })}\n`, err: "" };
  return { exit, out: "", err: `${[code, message, ...(about ? [about] : [])].join(": ")}\n` };
};

/** The parser of the deepest word of a path; groups on the way are made once. */
const parserFor = (program: Parser, path: readonly string[], locale: Locale): Parser =>
  path.reduce(
    (parent, word) =>
      parent.commands.find((one) => one.name() === word) ??
      parent
        .command(word)
        .description(groups[word]?.[locale] ?? "")
        .helpCommand(false),
    program,
  );

const addCommand = (
  program: Parser,
  { path, summary, arguments: names, options, execute }: Command,
  locale: Locale,
  run: (work: (desk: Desk) => Promise<Outcome>) => Promise<void>,
) => {
  const parser = parserFor(program, path, locale).description(summary[locale]);
  for (const { name, words } of names) parser.argument(`<${name}>`, words[locale]);
  for (const { flags, words, required = false } of options)
    parser.addOption(new Option(flags, words[locale]).makeOptionMandatory(required));
  parser.action(async () => {
    const given = Object.fromEntries(names.map(({ name }, index) => [name, parser.args[index]]));
    await run((desk) => execute({ ...parser.opts(), ...given }, desk, locale));
  });
};

/** Runs one command line, without the program's own name; bugs are thrown, all else is in the end. */
export const runProgram = async (given: readonly string[], desk: Desk): Promise<Ended> => {
  const locale = localeOf(given);
  const json = given.includes("--json");
  let outcome: Outcome | undefined;
  let help = "";
  const program = new Parser("arnau")
    .description(purpose[locale])
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (help += text),
      writeErr: (text) => (help += text),
      outputError: () => {},
    })
    .configureHelp({ showGlobalOptions: true, styleTitle: titleIn(locale) })
    .helpOption("-h, --help", helpWords[locale])
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .option("--json", jsonWords[locale])
    .addOption(new Option("--lang <language>", langWords[locale]).choices(locales));
  for (const command of commands)
    addCommand(program, command, locale, async (work) => {
      outcome = await work(desk).catch(complaintOfOutage);
    });
  try {
    await program.parseAsync(given, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed") return { exit: 0, out: help, err: "" };
    if (error.code === "commander.help") return { exit: 2, out: "", err: help };
    outcome = complaintOf(error);
  }
  if (outcome === undefined) throw new Error("no command has run");
  return rendered(outcome, locale, json);
};
