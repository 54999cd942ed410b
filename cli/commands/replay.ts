import * as z from "zod";
import { command, reading } from "#cli/command.ts";
import { answer, failure, usage } from "#cli/outcome.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { replayCase, type ReplayedStep } from "#shared/store/replay.ts";

const notACase = usage("not-a-case-id", {
  en: "this names no case",
  ru: "это не номер дела",
  kk: "бұл істің нөмірі емес",
});

const unknownCase = failure("case-unknown", {
  en: "there is no registration under this name",
  ru: "под этим именем нет дела о регистрации",
  kk: "бұл атаумен тіркеу ісі жоқ",
});

/** What a step came to, in a word for a machine and for a person alike. */
const lineOf = ({ sequence, at, command: name, outcome }: ReplayedStep): string => {
  const why = outcome.replayed === "refused" ? ` (${outcome.refusal.code})` : "";
  return `${String(sequence).padStart(4)}  ${at}  ${name.padEnd(20)} ${outcome.replayed}${why}`;
};

const words = {
  same: {
    en: "every step comes out the same, bit for bit",
    ru: "каждый шаг повторяется в точности",
    kk: "әр қадам дәлме-дәл қайталанады",
  },
  otherwise: {
    en: "some steps come out otherwise",
    ru: "некоторые шаги выходят иначе",
    kk: "кейбір қадамдар басқаша шығады",
  },
};

export const replay = command({
  path: ["replay"],
  summary: {
    en: "decide every step of a case again and compare",
    ru: "заново принять каждое решение по делу и сравнить",
    kk: "іс бойынша әр шешімді қайта қабылдап, салыстыру",
  },
  arguments: [
    { name: "case", words: { en: "name of the case", ru: "имя дела", kk: "істің атауы" } },
  ],
  options: [
    {
      flags: "--local",
      words: { en: "in the local cloud", ru: "в локальном облаке", kk: "жергілікті бұлтта" },
    },
  ],
  input: z.object({
    case: reading(caseIdSchema, notACase),
    local: z.boolean().default(false),
  }),
  run: async ({ case: caseId, local }, desk, locale) => {
    const deployment = await desk.deployment(local);
    if ("kind" in deployment) return deployment;
    try {
      const replayed = await replayCase(deployment, caseId);
      if (replayed === undefined) return unknownCase(caseId);
      const same = replayed.steps.every(
        ({ outcome }) => outcome.replayed === "same" || outcome.replayed === "erased",
      );
      const verdict = words[same ? "same" : "otherwise"][locale];
      return answer({ ...replayed, same }, [...replayed.steps.map(lineOf), verdict], same);
    } finally {
      deployment.close();
    }
  },
});
