import * as z from "zod";
import { type Coverage, coverageOf, type Covered } from "#setup/law-coverage/coverage.ts";
import type { Step } from "#setup/law-coverage/measure.ts";
import { pageFile } from "#setup/law-coverage/page.ts";
import { wholeDocuments } from "#setup/law-coverage/whole.ts";
import { lawDocuments } from "#shared/law/inventory.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { flag } from "#cli/arguments.ts";
import { command, reading } from "#cli/command.ts";
import { answer, failure, usage } from "#cli/outcome.ts";

const document = reading(
  z.enum(lawDocuments),
  usage("unknown-document", {
    en: `not one of the acts: ${lawDocuments.join(", ")}`,
    ru: `нет среди актов: ${lawDocuments.join(", ")}`,
    kk: `актілердің арасында жоқ: ${lawDocuments.join(", ")}`,
  }),
);

const testsBroke = failure("tests-broke", {
  en: "the tests could not be run to their end; what they said is above",
  ru: "тесты не дошли до конца; что они сообщили, видно выше",
  kk: "сынақтар соңына дейін жетпеді; олардың хабары жоғарыда",
});

const stepWords: Readonly<Record<Step, Trilingual>> = {
  "no-run": {
    en: "no run of the tests is at hand",
    ru: "результатов тестов под рукой нет",
    kk: "сынақ нәтижелері жоқ",
  },
  "stale-run": {
    en: "the last run of the tests was of other sources",
    ru: "последние тесты проверяли другие исходные тексты",
    kk: "соңғы сынақтар басқа бастапқы мәтіндерді тексерген",
  },
  running: {
    en: "running the unit, contract and infra tests …",
    ru: "выполняются тесты unit, contract и infra …",
    kk: "unit, contract және infra сынақтары орындалуда …",
  },
  "some-failed": {
    en: "some tests failed; what they name is not covered by them",
    ru: "часть тестов не прошла; названное в них ими не покрыто",
    kk: "сынақтардың бір бөлігі өтпеді; оларда аталғандар қамтылмаған болып саналады",
  },
};

const words = {
  inScope: { en: "in scope", ru: "в охвате", kk: "қамтуға жатады" },
  inCode: { en: "in code", ru: "в коде", kk: "кодта бар" },
  tested: { en: "in a passing test", ru: "в пройденном тесте", kk: "өткен сынақта бар" },
  documents: { en: "by act", ru: "по актам", kk: "актілер бойынша" },
  areas: { en: "by area", ru: "по областям", kk: "салалар бойынша" },
  missing: { en: "missing", ru: "не хватает", kk: "жетіспейді" },
  code: { en: "code", ru: "кода", kk: "код" },
  test: { en: "test", ru: "теста", kk: "сынақ" },
  written: { en: "written", ru: "записано", kk: "жазылды" },
  unchanged: { en: "unchanged", ru: "без изменений", kk: "өзгеріссіз" },
} satisfies Record<string, Trilingual>;

const percent = (part: number, whole: number) =>
  // Rounded down: 100 % is said of nothing less.
  `${whole === 0 ? 100 : Math.floor((part / whole) * 100)} %`;

const countsLine = (name: string, covered: Covered, locale: Locale) => {
  const { inScope, inCode, tested } = covered;
  const part = (key: "inCode" | "tested") =>
    `${words[key][locale]} ${covered[key]} (${percent(covered[key], inScope)})`;
  const whole = inCode === inScope && tested === inScope ? "✓" : " ";
  return `${whole} ${name.padEnd(14)} ${words.inScope[locale]} ${inScope}, ${part("inCode")}, ${part("tested")}`;
};

const missingLines = ({ documents }: Coverage, locale: Locale) => {
  const missing = Object.values(documents).flatMap((one) => one.missing);
  return [
    `${words.missing[locale]}:`,
    ...missing.map(
      ({ id, lacks }) =>
        `  ${id.padEnd(16)} ${lacks.map((what) => words[what][locale]).join(", ")}`,
    ),
  ];
};

const linesOf = (coverage: Coverage, locale: Locale) =>
  (["documents", "areas"] as const).flatMap((key) => [
    `${words[key][locale]}:`,
    ...Object.entries(coverage[key]).map(([name, covered]) => countsLine(name, covered, locale)),
  ]);

/** Whether every act that has to be whole is. */
const isWhole = ({ documents }: Coverage) =>
  wholeDocuments.every((name) => (documents[name]?.missing ?? []).length === 0);

export const lawCoverage = command({
  path: ["law", "coverage"],
  summary: {
    en: "how much of the law is in code and in a passing test",
    ru: "какая часть закона есть в коде и в пройденных тестах",
    kk: "заңның қанша бөлігі кодта және өткен сынақтарда бар",
  },
  arguments: [],
  options: [
    {
      flags: "--document <act>",
      words: {
        en: `one act only: ${lawDocuments.join(", ")}`,
        ru: `только один акт: ${lawDocuments.join(", ")}`,
        kk: `бір ғана акт: ${lawDocuments.join(", ")}`,
      },
    },
    {
      flags: "--missing",
      words: {
        en: "list what is missing",
        ru: "перечислить, чего не хватает",
        kk: "жетіспейтінін тізіп шығу",
      },
    },
    {
      flags: "--write",
      words: {
        en: `write the page ${pageFile}`,
        ru: `записать страницу ${pageFile}`,
        kk: `${pageFile} бетін жазу`,
      },
    },
  ],
  input: z.object({ document: document.optional(), missing: flag, write: flag }),
  run: async ({ document: act, missing, write }, { law, tell }, locale) => {
    const findings = await law.measure((step) => tell(stepWords[step][locale]));
    if (findings === undefined) return testsBroke();
    const coverage = coverageOf(findings, act);
    if (write) tell(`${pageFile}: ${words[await law.writePage(findings)][locale]}`);
    const listed = missing ? missingLines(coverage, locale) : [];
    return answer(coverage, [...linesOf(coverage, locale), ...listed], isWhole(coverage));
  },
});
