import * as z from "zod";
import { command } from "#cli/command.ts";
import { caseArgument, caseInput, unknownCase } from "#cli/cases.ts";
import { localOption, withDeployment } from "#cli/with-deployment.ts";
import { answer } from "#cli/outcome.ts";
import { currentCatalogueFrom } from "#shared/adapters/catalogue.ts";
import { replayCase, type ReplayedStep } from "#shared/store/replay.ts";

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
  arguments: [caseArgument],
  options: [localOption],
  input: z.object(caseInput),
  run: async ({ case: caseId, local }, desk, locale) => {
    return withDeployment(desk, local, async (deployment) => {
      const catalogue = currentCatalogueFrom(deployment.reference);
      const replayed = await replayCase({ ...deployment, catalogue }, caseId);
      if (replayed === undefined) return unknownCase(caseId);
      const same = replayed.steps.every(
        ({ outcome }) => outcome.replayed === "same" || outcome.replayed === "erased",
      );
      const verdict = words[same ? "same" : "otherwise"][locale];
      return answer({ ...replayed, same }, [...replayed.steps.map(lineOf), verdict], same);
    });
  },
});
