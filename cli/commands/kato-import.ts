import {
  builtInClassifier,
  type Classifier,
  indexByCode,
  type KatoUnit,
} from "#shared/law/kato.ts";
import { parseClassifier } from "#shared/law/kato-file.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { command } from "#cli/command.ts";
import { importFile, importInput, type Importable } from "#cli/import-file.ts";
import { importArguments, importOptions } from "#cli/import-words.ts";
import { failure } from "#cli/outcome.ts";

/** So many units of each list are shown to a person; a machine gets them all. */
const shown = 20;

const differs = (one: KatoUnit, other: KatoUnit) =>
  one.parent !== other.parent ||
  one.level !== other.level ||
  one.name.kk !== other.name.kk ||
  one.name.ru !== other.name.ru;

const differences = (before: Classifier, after: Classifier) => {
  const [old, renewed] = [indexByCode(before.units), indexByCode(after.units)];
  return {
    units: after.units.length,
    added: after.units.filter(({ code }) => !old.has(code)),
    removed: before.units.filter(({ code }) => !renewed.has(code)),
    changed: after.units.filter((unit) => {
      const was = old.get(unit.code);
      return was !== undefined && differs(was, unit);
    }),
  };
};

type Differences = ReturnType<typeof differences>;

const words = {
  units: { en: "units", ru: "объектов", kk: "объект" },
  added: { en: "new", ru: "новые", kk: "жаңа" },
  removed: { en: "gone", ru: "исключены", kk: "алынып тасталды" },
  changed: { en: "changed", ru: "изменены", kk: "өзгерді" },
} satisfies Record<string, Trilingual>;

const nameIn = ({ name }: KatoUnit, locale: Locale) => name[locale] ?? name.ru;

const linesOf = (found: Differences, locale: Locale) => [
  `${words.units[locale]}: ${found.units}`,
  ...(["added", "removed", "changed"] as const).flatMap((key) => [
    `${words[key][locale]}: ${found[key].length}`,
    ...found[key].slice(0, shown).map((unit) => `  ${unit.code}  ${nameIn(unit, locale)}`),
    ...(found[key].length > shown ? ["  …"] : []),
  ]),
];

const codesOf = (units: readonly KatoUnit[]) => units.map(({ code }) => code);

const classifiers: Importable<Classifier> = {
  kind: "kato",
  read: (input) => {
    const parsed = parseClassifier(input);
    return parsed.valid ? { content: parsed.classifier } : { flaws: parsed.flaws };
  },
  versionOf: ({ version }) => version,
  shipped: builtInClassifier,
  compare: (before, after) => {
    const found = differences(before, after);
    const { units, added, removed, changed } = found;
    return {
      data: {
        units,
        added: codesOf(added),
        removed: codesOf(removed),
        changed: codesOf(changed),
      },
      lines: (locale) => linesOf(found, locale),
    };
  },
  badFile: failure("bad-classifier", {
    en: "the file is not a classifier that can be taken over",
    ru: "файл не является классификатором, который можно ввести",
    kk: "файл енгізуге болатын жіктеуіш емес",
  }),
};

export const katoImport = command({
  path: ["kato", "import"],
  summary: {
    en: "check a classifier of territorial units (KATO) and put it into use",
    ru: "проверить классификатор (КАТО) и ввести его",
    kk: "жіктеуішті (ӘАОЖ) тексеріп, енгізу",
  },
  arguments: importArguments,
  options: importOptions,
  input: importInput,
  run: (input, desk, locale) => importFile(classifiers, input, desk, locale),
});
