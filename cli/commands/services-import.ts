import {
  catalogueFileSchema,
  shippedFile,
  type CatalogueFile,
  type ServiceList,
} from "#shared/assistance/catalogue.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { command } from "#cli/command.ts";
import { importFile, importInput, type Importable } from "#cli/import-file.ts";
import { importArguments, importOptions } from "#cli/import-words.ts";
import { failure } from "#cli/outcome.ts";

const words = {
  guaranteed: { en: "guaranteed", ru: "гарантированные", kk: "кепілдік берілген" },
  additional: { en: "additional", ru: "дополнительные", kk: "қосымша" },
} satisfies Record<ServiceList["volume"], Trilingual>;

/** A list as one line that tells it from all others. */
const lineOf = (list: ServiceList, locale: Locale): string => {
  const { volume, act, from, until, services } = list;
  const where = list.volume === "additional" ? ` ${list.region}` : "";
  const approved = `${act.number} ${act.date}`;
  return `${words[volume][locale]}${where} ${from}–${until ?? ""} (${approved}): ${services.join(", ")}`;
};

const linesOf = ({ lists }: CatalogueFile, locale: Locale) =>
  lists.map((list) => lineOf(list, locale));

const without = (some: readonly string[], others: readonly string[]) =>
  some.filter((line) => !others.includes(line));

const differences = (before: CatalogueFile, after: CatalogueFile, locale: Locale) => ({
  added: without(linesOf(after, locale), linesOf(before, locale)),
  removed: without(linesOf(before, locale), linesOf(after, locale)),
});

const codeIn = (issue: { readonly code: string; readonly params?: unknown }): string => {
  const { params } = issue;
  const own =
    params !== null && typeof params === "object" && "code" in params ? params.code : undefined;
  return typeof own === "string" ? own : issue.code.replaceAll("_", "-");
};

const catalogues: Importable<CatalogueFile> = {
  kind: "services",
  read: (input) => {
    const parsed = catalogueFileSchema.safeParse(input);
    if (parsed.success) return { content: parsed.data };
    return {
      flaws: parsed.error.issues.map((issue) => ({
        code: codeIn(issue),
        at: issue.path.join("."),
      })),
    };
  },
  versionOf: ({ version }) => version,
  shipped: shippedFile,
  compare: (before, after) => ({
    data: differences(before, after, "en"),
    lines: (locale) => {
      const { added, removed } = differences(before, after, locale);
      return [...added.map((line) => `+ ${line}`), ...removed.map((line) => `- ${line}`)];
    },
  }),
  badFile: failure("bad-services", {
    en: "the file holds no lists of services that can be taken over",
    ru: "файл не содержит перечней услуг, которые можно ввести",
    kk: "файлда енгізуге болатын қызмет тізбелері жоқ",
  }),
};

/** The lists of guaranteed and additional services are put into use by an administrator (L114-7.2, L114-11.1.6). */
export const servicesImport = command({
  path: ["services", "import"],
  summary: {
    en: "check the lists of guaranteed and additional services and put them into use",
    ru: "проверить перечни гарантированных и дополнительных услуг и ввести их",
    kk: "кепілдік берілген және қосымша қызметтердің тізбелерін тексеріп, енгізу",
  },
  arguments: importArguments,
  options: importOptions,
  input: importInput,
  run: (input, desk, locale) => importFile(catalogues, input, desk, locale),
});
