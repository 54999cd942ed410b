import canonicalize from "canonicalize";
import * as z from "zod";
import { flag } from "#cli/arguments.ts";
import { command, reading } from "#cli/command.ts";
import { localOption, withDeployment } from "#cli/with-deployment.ts";
import { answer, failure, type Outcome, usage } from "#cli/outcome.ts";
import type { Locale } from "#shared/law/languages.ts";
import {
  exportFormatSchema,
  exportList,
  type ExportManifest,
  listSchema,
  supplierIn,
} from "#shared/registration/register/export.ts";
import { allEntries } from "#shared/store/dynamo-register.ts";

const notAList = usage("not-a-list", {
  en: "the lists are register, of organisations, and registry, of specialists",
  ru: "списки: register – организации, registry – специалисты",
  kk: "тізімдер: register – ұйымдар, registry – мамандар",
});

const notAFormat = usage("not-a-format", {
  en: "the formats are csv and json",
  ru: "форматы: csv и json",
  kk: "пішімдер: csv және json",
});

const unwritable = failure("file-unwritable", {
  en: "the file cannot be written",
  ru: "файл не записывается",
  kk: "файл жазылмайды",
});

const summaries: Readonly<Record<Locale, (count: number) => string>> = {
  en: (count) => `entries: ${count}`,
  ru: (count) => `записей: ${count}`,
  kk: (count) => `жазбалар: ${count}`,
};

/** What the file is, in a line by which it can be checked. */
const summaryOf = ({ fileName, count, bytes, sha256 }: ExportManifest, locale: Locale): string =>
  `${fileName}: ${summaries[locale](count)}, ${bytes} B, SHA-256 ${sha256}`;

const canonical = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("only JSON can be exported");
  return text;
};

/** The lines of a text, which the program ends as the text does; a line end of CSV is CR LF. */
const linesOf = (text: string): readonly string[] => text.replace(/\n$/, "").split("\n");

export const registerExport = command({
  path: ["register", "export"],
  summary: {
    en: "write out the whole Register of organisations or Registry of specialists",
    ru: "выгрузить весь Реестр организаций или Регистр специалистов",
    kk: "ұйымдардың Тіркелімін не мамандардың Тізілімін толық шығару",
  },
  arguments: [],
  options: [
    {
      flags: "--list <list>",
      words: {
        en: "register for organisations, registry for specialists",
        ru: "register – организации, registry – специалисты",
        kk: "register – ұйымдар, registry – мамандар",
      },
      required: true,
    },
    {
      flags: "--format <format>",
      words: {
        en: "csv, with titles in the language of --lang, or json; csv unless told otherwise",
        ru: "csv с заголовками на языке --lang или json; без указания – csv",
        kk: "--lang тіліндегі тақырыптары бар csv немесе json; көрсетілмесе – csv",
      },
    },
    {
      flags: "--out <file>",
      words: {
        en: "the file to write; without it, everything goes to standard output",
        ru: "файл для записи; без него всё идёт в стандартный вывод",
        kk: "жазылатын файл; онсыз бәрі стандартты шығысқа жазылады",
      },
    },
    localOption,
  ],
  input: z.object({
    list: reading(listSchema, notAList),
    format: reading(exportFormatSchema, notAFormat).default("csv"),
    out: z.string().optional(),
    local: flag,
  }),
  run: async ({ list, format, out, local }, desk, locale): Promise<Outcome> => {
    return withDeployment(desk, local, async (deployment) => {
      const order = { list, format, locale, asOf: desk.now() };
      const entries = allEntries(deployment.register, supplierIn(list), order.asOf);
      // Written when it is whole, so that an export that fails half-way leaves no half of a file.
      const texts: string[] = [];
      const manifest = await exportList(order, canonical, entries, async (text) => {
        texts.push(text);
      });
      const text = texts.join("");
      const summary = summaryOf(manifest, locale);
      if (out === undefined) {
        desk.tell(summary);
        return answer({ ...manifest, text }, linesOf(text));
      }
      if (!(await desk.writeFile(out, text))) return unwritable(out);
      return answer({ ...manifest, file: out }, [`${out} ← ${summary}`]);
    });
  },
});
