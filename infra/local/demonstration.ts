import * as z from "zod";
import { expecting } from "#infra/walk/call.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import * as walk from "#infra/walk/registration.ts";
import { convene } from "#infra/walk/commission.ts";
import { sampleForm } from "#infra/walk/samples.ts";
import { tellSteps } from "#infra/walk/watch.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { StatusView } from "#shared/registration/view/status-view.ts";
import { mailsTo } from "./mailbox.ts";
import type { Stage } from "./stage.ts";
import { speaking } from "./words.ts";

interface Scene extends Stage {
  readonly locale: Locale;
  readonly say: (line: string) => void;
}

type Verdict = Parameters<typeof walk.decide>[4];

const stepLine = (item: StatusView["timeline"][number], seconds: number) =>
  `    ${`+${seconds.toFixed(1)} s`.padStart(8)}  ${item.by.padEnd(44)} ${item.text}  [${item.provisions.join(", ")}]`;

/** Takes one application the whole way and tells each step as it happens; answers the last status. */
const carry = async (
  { deployed: { apiUrl }, office, locale, say }: Scene,
  token: string,
  form: unknown,
  verdict: Verdict,
): Promise<StatusView> => {
  const caseId = await walk.file(apiUrl, token, form);
  say(`    ${speaking(locale)("saved")} ${caseId}`);
  const look = () => walk.statusOf(apiUrl, token, caseId, locale);
  const goThrough = async () => {
    await walk.until(look, walk.allAnswered);
    await walk.verify(apiUrl, office, caseId, verdict);
    const sitting = await convene(apiUrl, office);
    await walk.decide(apiUrl, office, caseId, sitting, verdict);
    await walk.until(look, ({ notifiedAt }) => notifiedAt !== undefined);
  };
  await tellSteps(look, (item, seconds) => say(stepLine(item, seconds)), goThrough());
  return look();
};

const tellTerms = ({ locale, say }: Scene, { terms }: StatusView) => {
  for (const { provision, dueDay, title, state } of terms) {
    say(`    ${provision}  ${speaking(locale)("due")} ${dueDay}  ${state}  ${title}`);
  }
};

const tellMail = async ({ cloud, locale, say }: Scene, to: string) => {
  for (const { subject } of await mailsTo(cloud, to)) {
    say(`    ${speaking(locale)("notice")} → ${to}: ${subject}`);
  }
};

const entrySchema = z.looseObject({ number: z.string() });

/** An organisation in order is included; the public Register shows it. Answers whether it came so. */
const includedOne = async (scene: Scene, token: string): Promise<boolean> => {
  const word = speaking(scene.locale);
  scene.say(`\n${word("inOrder")}`);
  const form = sampleForm("in-order");
  const status = await carry(scene, token, form, { include: true });
  tellTerms(scene, status);
  await tellMail(scene, form.contacts.email);
  const number = status.decision?.registerNumber ?? "";
  const address = `${scene.deployed.apiUrl}/v1/register/organizations/${number}`;
  const entry = await expecting(200, entrySchema, address);
  scene.say(`  ✔ ${word("inRegister")}: ${entry.number}  ${address}`);
  return status.state === "included";
};

/** One with a tax debt is refused with the provision named. Answers whether it came so. */
const refusedOne = async (scene: Scene, token: string): Promise<boolean> => {
  const word = speaking(scene.locale);
  scene.say(`\n${word("taxDebt")}`);
  const form = sampleForm("tax-debt");
  const status = await carry(scene, token, form, {
    include: false,
    ground: "R377-27.1",
    unmet: "R377-5.1",
    justification:
      "Мемлекеттік кірістер органының мәліметі бойынша өтеу мерзімі өткен салық берешегі бар. / По сведениям органа государственных доходов имеется просроченная налоговая задолженность.",
  });
  await tellMail(scene, form.contacts.email);
  const { grounds = [], unmet = [] } = status.decision ?? {};
  for (const { provision, citation, statement } of [...grounds, ...unmet]) {
    scene.say(`  ✘ ${word("refusedBy")} ${provision} (${citation}): ${statement}`);
  }
  return status.state === "refused";
};

/** Carries the two sample registrations through; answers whether one was included and one refused. */
export const demonstrate = async (scene: Scene): Promise<boolean> => {
  const token = await portalToken(scene.deployed);
  const included = await includedOne(scene, token);
  const refused = await refusedOne(scene, token);
  return included && refused;
};
