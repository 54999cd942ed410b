import * as z from "zod";
import { command } from "#cli/command.ts";
import { caseArgument, caseInput, unknownCase } from "#cli/cases.ts";
import { localOption, withDeployment } from "#cli/with-deployment.ts";
import { answer } from "#cli/outcome.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { evidenceOf, type NamedAndFound } from "#shared/evidence/of-case.ts";
import { openSignature } from "#shared/evidence/signature.ts";
import type { Locale } from "#shared/law/languages.ts";
import { loadAsking } from "#shared/verification/asking-kinds.ts";

const words = {
  whole: { en: "whole", ru: "цело", kk: "бүтін" },
  missing: { en: "MISSING", ru: "НЕТ", kk: "ЖОҚ" },
  altered: { en: "ALTERED", ru: "ИЗМЕНЕНО", kk: "ӨЗГЕРТІЛГЕН" },
};

const untilDecided = {
  en: "until decided",
  ru: "до решения",
  kk: "шешімге дейін",
};

/** What is told of one piece: everything but the answer itself, which is for those who verify and decide. */
const toldOf = ({ opened, ...named }: NamedAndFound) => {
  if (opened.found !== "whole") return { ...named, found: opened.found };
  const { sealed: _, ...envelope } = opened.envelope;
  return { ...named, found: opened.found, erased: opened.raw === undefined, envelope };
};

const lineOf = ({ system, value, digest, opened }: NamedAndFound, locale: Locale): string => {
  const found = words[opened.found][locale];
  const start = `${system.padEnd(24)} ${value.padEnd(14)} ${found.padEnd(9)} ${digest.slice(0, 12)}`;
  if (opened.found !== "whole") return start;
  const { receivedAt, validUntil, signature, source } = opened.envelope;
  const until = validUntil ?? untilDecided[locale];
  return `${start}  ${receivedAt} → ${until}  ${source.profile} ${signature.kind} ${signature.verdict}`;
};

/** The signatures that the entries of a case name, and what is found of them in storage; never who signed. */
const signaturesOf = async (
  needs: Parameters<typeof openSignature>[0],
  entries: readonly Entry[],
) =>
  Promise.all(
    entries.flatMap(({ caseId, sequence, command: given, signature }) =>
      signature === undefined
        ? []
        : [
            openSignature(needs, caseId, signature.evidence).then(({ found }) => ({
              sequence,
              command: given,
              mark: signature.mark,
              digest: signature.evidence,
              found: found === "erased" ? ("whole" as const) : found,
              erased: found === "erased",
            })),
          ],
    ),
  );

type NamedSignature = Awaited<ReturnType<typeof signaturesOf>>[number];

const lineOfSignature = (
  { sequence, command: given, found, digest }: NamedSignature,
  locale: Locale,
): string =>
  `${`${sequence}`.padStart(4)} ${given.padEnd(34)} ${words[found][locale].padEnd(9)} ${digest.slice(0, 12)}`;

const headings = {
  answers: {
    en: "Answers of state systems",
    ru: "Ответы государственных систем",
    kk: "Мемлекеттік жүйелер жауаптары",
  },
  signatures: { en: "Signatures", ru: "Подписи", kk: "Қолтаңбалар" },
};

/**
 * Well where every piece that the case names is found as it was put: the answers of the state systems, and the
 * signatures of applicants and officials. Neither answers nor signers are shown here.
 */
export const evidenceShow = command({
  path: ["evidence", "show"],
  summary: {
    en: "what evidence a case rests on, and whether it is as it was put",
    ru: "на каких доказательствах стоит дело и целы ли они",
    kk: "іс қандай дәлелдерге сүйенеді және олар бүтін бе",
  },
  arguments: [caseArgument],
  options: [localOption],
  input: z.object(caseInput),
  run: async ({ case: caseId, local }, desk, locale) => {
    return withDeployment(desk, local, async (deployment) => {
      const loaded = await loadAsking(deployment.cases, caseId);
      if (loaded === undefined) return unknownCase(caseId);
      const { seal, evidence } = deployment;
      const found = await evidenceOf({ seal, evidence }, loaded);
      const signatures = await signaturesOf({ seal, evidence }, loaded.entries);
      const isWhole = found.every(({ opened }) => opened.found === "whole");
      const well = isWhole && signatures.every((one) => one.found === "whole");
      const lines = [
        headings.answers[locale],
        ...found.map((one) => lineOf(one, locale)),
        headings.signatures[locale],
        ...signatures.map((one) => lineOfSignature(one, locale)),
      ];
      return answer({ caseId, evidence: found.map(toldOf), signatures }, lines, well);
    });
  },
});
