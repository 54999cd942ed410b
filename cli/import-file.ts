// Taking reference data over from a file: read, check, hold against what is in use, put into use. What a kind
// of data is and how two versions differ is told by the command that imports it.
import * as z from "zod";
import type { Locale } from "#shared/law/languages.ts";
import type { PutReference, ReferenceKind } from "#shared/store/reference.ts";
import { flag } from "./arguments.ts";
import type { Deployment, Desk } from "./desk.ts";
import { overtaken, taken, words } from "./import-words.ts";
import { readJson } from "./json-file.ts";
import { answer, type Complaint, type Outcome } from "./outcome.ts";

interface Flaw {
  readonly code: string;
  /** Where in the file it stands. */
  readonly at: string;
}

type Read<Content> = { readonly content: Content } | { readonly flaws: readonly Flaw[] };

interface Changes {
  /** Fields of the answer. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly lines: (locale: Locale) => readonly string[];
}

/** What came of the work that follows an import. */
export interface Followed extends Changes {
  /** Whether all of it was done. */
  readonly ok: boolean;
}

/** One kind of reference data. */
export interface Importable<Content> {
  readonly kind: ReferenceKind;
  readonly read: (input: unknown) => Read<Content>;
  readonly versionOf: (content: Content) => string;
  /** The version that ships with the project, in use until one is imported. */
  readonly shipped: Content;
  readonly compare: (before: Content, after: Content) => Changes;
  readonly badFile: (about: string) => Complaint;
  /** Makes ready for what a version that came into use brings with it, and answers how to do that. */
  readonly prepare?: (deployment: Deployment, desk: Desk) => Promise<() => Promise<Followed>>;
}

/** What every import is given. */
export const importInput = z.object({ file: z.string(), dryRun: flag, local: flag });

type Input = z.output<typeof importInput>;

/** So many flaws of a file are told at once. */
const toldFlaws = 5;

const flawsText = (flaws: readonly Flaw[]) => {
  const told = flaws.slice(0, toldFlaws).map(({ code, at }) => (at ? `${code} (${at})` : code));
  return [...told, ...(flaws.length > toldFlaws ? ["…"] : [])].join(", ");
};

/** The version in use; undefined while none was imported. */
const inUseAt = async <Content>(
  { kind, read }: Importable<Content>,
  { reference }: Deployment,
): Promise<{ readonly content: Content; readonly version: string } | undefined> => {
  const current = await reference.current(kind);
  if (current === undefined) return undefined;
  const kept = read(current.content);
  if ("flaws" in kept)
    throw new Error(`${kind} ${current.version}, in use: ${flawsText(kept.flaws)}`);
  return { content: kept.content, version: current.version };
};

interface Given<Content> {
  readonly content: Content;
  /** The file as it came, which is what is kept. */
  readonly json: unknown;
}

interface How {
  readonly dryRun: boolean;
  readonly desk: Desk;
  readonly locale: Locale;
}

const nothingFollows = async (): Promise<Followed> => ({ ok: true, data: {}, lines: () => [] });

interface Put {
  readonly result: PutReference | "dry-run";
  readonly followed: Followed;
}

/** Puts a version into use, and does what follows where another one was in use before. */
const putIntoUse = async <Content>(
  { kind, versionOf, prepare }: Importable<Content>,
  { content, json }: Given<Content>,
  deployment: Deployment,
  desk: Desk,
  replacing: string | undefined,
): Promise<Put> => {
  const follow = (await prepare?.(deployment, desk)) ?? nothingFollows;
  const reference = { version: versionOf(content), importedAt: desk.now(), content: json };
  const result = await deployment.reference.put(kind, reference, replacing);
  return { result, followed: await (result === "in-use" ? follow() : nothingFollows()) };
};

/** Holds a version against the one in use, and puts it into use unless this is a dry run. */
const takeOver = async <Content>(
  what: Importable<Content>,
  given: Given<Content>,
  deployment: Deployment | undefined,
  { dryRun, desk, locale }: How,
): Promise<Outcome> => {
  const version = what.versionOf(given.content);
  const inUse = deployment && (await inUseAt(what, deployment));
  const { result, followed }: Put =
    deployment === undefined || dryRun
      ? { result: "dry-run", followed: await nothingFollows() }
      : await putIntoUse(what, given, deployment, desk, inUse?.version);
  if (result === "taken") return taken(version);
  if (result === "overtaken") return overtaken(version);
  const before = inUse?.content ?? what.shipped;
  const { data, lines } = what.compare(before, given.content);
  const replaces = what.versionOf(before);
  const origin =
    inUse === undefined ? words.shipped[locale] : `${words.inUse[locale]} ${deployment?.name}`;
  return answer(
    {
      kind: what.kind,
      version,
      replaces,
      replacesShipped: inUse === undefined,
      deployment: deployment?.name ?? null,
      result,
      ...data,
      ...followed.data,
    },
    [
      `${words.version[locale]} ${version}, ${words.against[locale]} ${replaces} (${origin})`,
      ...lines(locale),
      words[result][locale],
      ...followed.lines(locale),
    ],
    followed.ok,
  );
};

/** Imports a file into a deployment; a dry run that reaches none holds the file against what ships. */
export const importFile = async <Content>(
  what: Importable<Content>,
  { file, dryRun, local }: Input,
  desk: Desk,
  locale: Locale,
): Promise<Outcome> => {
  const raw = await readJson(desk, file);
  if (!("json" in raw)) return raw;
  const read = what.read(raw.json);
  if ("flaws" in read) return what.badFile(`${file}: ${flawsText(read.flaws)}`);
  const given = { content: read.content, json: raw.json };
  const how = { dryRun, desk, locale };
  const reached = await desk.deployment(local);
  if (!("kind" in reached)) {
    try {
      return await takeOver(what, given, reached, how);
    } finally {
      reached.close();
    }
  }
  if (!dryRun) return reached;
  desk.tell(`${reached.code}: ${reached.words[locale]}`);
  return takeOver(what, given, undefined, how);
};
