// What the demonstration shows of applications for services.
import { dayOf } from "#shared/law/dates.ts";
import {
  apply,
  applicationStatus,
  personCommand,
  type AppliedFor,
} from "#infra/walk/application.ts";
import { assess, staffCommand } from "#infra/walk/assistance.ts";
import { guardiansFamily, personAlone } from "#infra/walk/family.ts";
import { until } from "#infra/walk/registration.ts";
import { sampleCommand } from "#infra/walk/samples.ts";
import { seedProviderStaff } from "#infra/walk/services.ts";
import { tellSteps } from "#infra/walk/watch.ts";
import type { AssistanceStatus } from "#shared/assistance/view/status-view.ts";
import { clockOf } from "./clock.ts";
import { mailsTo } from "./mailbox.ts";
import { stepLine, tellMail, tellTerms, type Scene } from "./scene.ts";
import { speaking } from "./words.ts";

/** Serial numbers of the people shown; nobody else here has them. */
const serials = { family: 700, alone: 710 } as const;

const guardianEmail = "qamqorshy@demo.example";
const personEmail = "aiganym@demo.example";
const aloneEmail = "qalampyr@demo.example";

/** Tells each step of an application as it happens, until the work is done and its letters are sent; answers the last status. */
const tellWhile = async (
  scene: Scene,
  applied: AppliedFor,
  work: () => Promise<unknown>,
): Promise<AssistanceStatus> => {
  const look = () => applicationStatus(scene.portal, applied, scene.locale);
  await tellSteps(look, (item, seconds) => scene.say(stepLine(item, seconds)), work());
  const status = await look();
  tellTerms(scene, status);
  return status;
};

/** Waits until so many letters have come to an address. */
const lettersTo = ({ cloud }: Scene, email: string, count: number) =>
  until(
    async () => (await mailsTo(cloud, email)).length,
    (found) => found >= count,
  );

/** What is concluded for the family: what the organisation in order gives, at its place. */
const household = { type: "social-household", form: "semi-inpatient", volume: "guaranteed" };

/** A guardian's family: asked, assessed, decided, placed by choice, served to the end (L114-13.2.2, L114-14, L114-15, L114-16.3.7). */
export const family = async (scene: Scene, provider: string): Promise<boolean> => {
  const { portal, services, say, locale } = scene;
  const { apiUrl } = portal;
  const word = speaking(locale);
  say(`\n${word("family")}`);
  const staff = await seedProviderStaff(scene, scene.office, {
    number: provider,
    name: "provider",
  });
  const form = guardiansFamily(serials.family, { guardian: guardianEmail, person: personEmail });
  const applied = await apply(portal, form);
  say(`    ${word("saved")} ${applied.caseId}`);
  const { caseId } = applied;
  const look = () => applicationStatus(portal, applied);
  const today = dayOf(clockOf(scene.cloud).now());
  const { decisionMakers } = services;
  const work = async () => {
    await until(look, ({ checks }) => checks.every(({ state }) => state === "answered"));
    await assess(apiUrl, services, caseId, form.grounds, { services: [household] });
    await staffCommand(apiUrl, decisionMakers[0], caseId, {
      ...sampleCommand("provide"),
      recognised: form.grounds,
      services: [household],
    });
    await personCommand(portal, applied, { name: "chooseProvider", provider, orWait: true });
    await until(look, ({ state }) => state === "place-held");
    await staffCommand(apiUrl, staff, caseId, { name: "acceptPlace" });
    const line = { type: household.type, form: household.form, standard: "order-165" };
    await staffCommand(apiUrl, staff, caseId, {
      name: "createPlan",
      from: today,
      lines: [{ ...line, perMonth: 20, until: "2027-11-30" }],
      aims: "Күндіз күтім алып, үйінде тұру.",
    });
    const given = { ...sampleCommand("record-service"), on: today };
    await staffCommand(apiUrl, staff, caseId, given);
    await staffCommand(apiUrl, staff, caseId, sampleCommand("complete"));
    await lettersTo(scene, guardianEmail, familyLetters);
  };
  const status = await tellWhile(scene, applied, work);
  await tellMail(scene, guardianEmail, "titles");
  say(`  ✔ ${word("served")}: ${provider}`);
  return status.state === "completed";
};

/** Receipt, part in the assessment, decision, place held, placed, plan, completed. */
const familyLetters = 7;

/** Somebody of whom no ground is found: refused on the closed list, and the letter is printed (L114-15.3a, L114-15.4.1). */
export const refusedPerson = async (scene: Scene): Promise<boolean> => {
  const { portal, services, say, locale } = scene;
  const { apiUrl } = portal;
  const word = speaking(locale);
  say(`\n${word("nothingFound")}`);
  const applied = await apply(portal, personAlone(serials.alone, aloneEmail));
  say(`    ${word("saved")} ${applied.caseId}`);
  const { caseId } = applied;
  const work = async () => {
    await assess(apiUrl, services, caseId, [], { services: [] });
    await staffCommand(apiUrl, services.decisionMakers[1], caseId, sampleCommand("refuse"));
    await lettersTo(scene, aloneEmail, refusedLetters);
  };
  const status = await tellWhile(scene, applied, work);
  await tellMail(scene, aloneEmail, "printed");
  const { appeal } = status.decision ?? {};
  if (appeal !== undefined)
    say(`  ✘ ${appeal.provision} (${appeal.citation}): ${appeal.statement}`);
  return status.state === "refused";
};

/** Receipt, part in the assessment, refusal. */
const refusedLetters = 3;
