import * as z from "zod";
import { command } from "#cli/command.ts";
import { localOption, withDeployment } from "#cli/with-deployment.ts";
import type { Deployment } from "#cli/desk.ts";
import { answer, failure } from "#cli/outcome.ts";
import { readJson } from "#cli/json-file.ts";
import { editionSchema, type Edition } from "#shared/law/edition-schema.ts";
import type { Locale } from "#shared/law/languages.ts";
import { replayCase, type ReplayedCase } from "#shared/store/replay.ts";

const badFile = failure("bad-edition", {
  en: "the file is no edition of the law",
  ru: "файл не является редакцией закона",
  kk: "файл заңның редакциясы емес",
});

/** What would go otherwise in a case: an acceptance refused, or another result. */
const otherwise = ({ steps }: ReplayedCase) =>
  steps.filter(
    ({ outcome }) => outcome.replayed === "refused" || outcome.replayed === "other-events",
  );

interface Impact {
  readonly caseId: string;
  readonly state: string;
  readonly steps: readonly {
    readonly sequence: number;
    readonly command: string;
    readonly would: string;
  }[];
}

const impactOn = async (
  deployment: Deployment,
  edition: Edition,
): Promise<{ readonly cases: number; readonly concerned: readonly Impact[] }> => {
  const concerned: Impact[] = [];
  let cases = 0;
  for await (const caseId of deployment.registrations()) {
    const replayed = await replayCase(deployment, caseId, edition);
    // A case of another kind is decided by editions of another act.
    if (replayed === undefined) continue;
    cases += 1;
    const steps = otherwise(replayed).map(({ sequence, command: name, outcome }) => ({
      sequence,
      command: name,
      would: outcome.replayed === "refused" ? outcome.refusal.code : "decide-otherwise",
    }));
    if (steps.length > 0) concerned.push({ caseId, state: replayed.state, steps });
  }
  return { cases, concerned };
};

const summary: Readonly<Record<Locale, (concerned: number, cases: number) => string>> = {
  en: (concerned, cases) => `cases that would go otherwise: ${concerned} of ${cases}`,
  ru: (concerned, cases) => `дела, которые решились бы иначе: ${concerned} из ${cases}`,
  kk: (concerned, cases) => `басқаша шешілетін іс: ${concerned}, барлығы: ${cases}`,
};

export const impact = command({
  path: ["impact"],
  summary: {
    en: "list the cases that another edition of the law would decide otherwise",
    ru: "перечислить дела, которые другая редакция закона решила бы иначе",
    kk: "заңның басқа редакциясы басқаша шешетін істерді тізу",
  },
  arguments: [],
  options: [
    {
      flags: "--edition <file>",
      words: {
        en: "the other edition, as JSON",
        ru: "другая редакция в виде JSON",
        kk: "басқа редакция JSON түрінде",
      },
      required: true,
    },
    localOption,
  ],
  input: z.object({ edition: z.string(), local: z.boolean().default(false) }),
  run: async ({ edition: name, local }, desk, locale) => {
    const read = await readJson(desk, name);
    if ("kind" in read) return read;
    const edition = editionSchema.safeParse(read.json);
    if (!edition.success) return badFile(`${name}: ${edition.error.issues[0]?.message ?? ""}`);
    return withDeployment(desk, local, async (deployment) => {
      const found = await impactOn(deployment, edition.data);
      const lines = found.concerned.flatMap(({ caseId, state, steps }) => [
        `${caseId}  ${state}`,
        ...steps.map((step) => `    ${step.sequence}  ${step.command}  → ${step.would}`),
      ]);
      const verdict = summary[locale](found.concerned.length, found.cases);
      return answer({ edition: edition.data.id, ...found }, [...lines, verdict]);
    });
  },
});
