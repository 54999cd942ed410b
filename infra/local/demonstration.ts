import * as z from "zod";
import { call, expecting } from "#infra/walk/call.ts";
import { closeSitting, convene } from "#infra/walk/commission.ts";
import * as walk from "#infra/walk/registration.ts";
import { sampleChange, sampleForm, sampleSpecialist } from "#infra/walk/samples.ts";
import { file, fileChange, fileRemoval, type Filed } from "#infra/walk/submission.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import type { Locale } from "#shared/law/languages.ts";
import { clockOf } from "./clock.ts";
import { family, refusedPerson } from "./services-shown.ts";
import { carry, stepsOf, tellMail, tellTerms, tellWhile, type Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";
import { speaking } from "./words.ts";

const entrySchema = z.looseObject({ number: z.string() });

const addressOf = ({ portal }: Scene, list: "organizations" | "specialists", number = "") =>
  `${portal.apiUrl}/v1/register/${list}/${number}`;

/** An organisation in order is included; the public Register shows it. */
const organization = async (scene: Scene): Promise<Filed | undefined> => {
  const word = speaking(scene.locale);
  scene.say(`\n${word("inOrder")}`);
  const filed = await file(scene.portal, sampleForm("in-order"));
  const status = await carry(scene, filed, { include: true });
  tellTerms(scene, status);
  await tellMail(scene, filed.form.contacts.email, "titles");
  const address = addressOf(scene, "organizations", status.account?.number);
  const entry = await expecting(200, entrySchema, address);
  scene.say(`  ✔ ${word("inRegister")}: ${entry.number}  ${address}`);
  return status.state === "included" ? filed : undefined;
};

/** A specialist is included in the Registry, which shows no more than the work (G17). */
const specialist = async (scene: Scene): Promise<Filed | undefined> => {
  const word = speaking(scene.locale);
  scene.say(`\n${word("specialist")}`);
  const filed = await file(scene.portal, sampleSpecialist());
  const status = await carry(scene, filed, { include: true });
  const address = addressOf(scene, "specialists", status.account?.number);
  const entry = await expecting(200, entrySchema, address);
  scene.say(`  ✔ ${word("inRegistry")}: ${entry.number}  ${address}`);
  return status.state === "included" ? filed : undefined;
};

/** One with a tax debt and an illegible document is refused on two grounds, and the letter says so. */
const refused = async (scene: Scene): Promise<boolean> => {
  const word = speaking(scene.locale);
  scene.say(`\n${word("twoGrounds")}`);
  const filed = await file(scene.portal, sampleForm("tax-debt"));
  const status = await carry(scene, filed, {
    include: false,
    claims: [
      { ground: "R377-27.1", requirement: "no-tax-debt" },
      { ground: "R377-27.3", document: "prices", defect: "illegible" },
    ],
    unmet: ["no-tax-debt"],
    justification:
      "Мемлекеттік кірістер органының мәліметі бойынша өтеу мерзімі өткен салық берешегі бар, баға туралы құжат оқылмайды. / По сведениям органа государственных доходов имеется просроченная налоговая задолженность; документ о ценах неразборчив.",
  });
  await tellMail(scene, filed.form.contacts.email, "printed");
  const { grounds = [], unmet = [] } = status.decision ?? {};
  for (const { provision, citation, statement } of [...grounds, ...unmet]) {
    scene.say(`  ✘ ${word("refusedBy")} ${provision} (${citation}): ${statement}`);
  }
  return status.state === "refused" && new Set(grounds.map((one) => one.provision)).size === 2;
};

/** The organisation adds a service: a new version, after the same steps as an inclusion (R377-31). */
const changed = async (scene: Scene, { caseId }: Filed): Promise<boolean> => {
  const word = speaking(scene.locale);
  scene.say(`\n${word("change")}`);
  const known = await stepsOf(scene, { caseId });
  const filed = await fileChange(scene.portal, caseId, sampleChange());
  const status = await carry(scene, filed, { include: true }, known);
  scene.say(`  ✔ ${word("version")} ${status.account?.version}: ${status.account?.number}`);
  return status.account?.version === 2;
};

/** The specialist asks to be removed and is gone from the public Registry at once (R377-32.1a, R377-35). */
const removed = async (scene: Scene, filed: Filed): Promise<boolean> => {
  const word = speaking(scene.locale);
  scene.say(`\n${word("removal")}`);
  const { portal, office } = scene;
  const known = await stepsOf(scene, filed);
  await fileRemoval(portal, filed);
  const { representative } = office;
  const remove = { name: "recordRemoval" } as const;
  const record = () => walk.command(portal.apiUrl, representative, filed.caseId, remove);
  const status = await tellWhile(scene, filed, record, known);
  tellTerms(scene, status);
  const address = addressOf(scene, "specialists", status.account?.number);
  const gone = async (): Promise<number> => (await call(address)).status;
  await walk.until(gone, (answer) => answer === 404);
  const answer = await gone();
  scene.say(`  ✔ ${word("gone")}: ${answer}  ${address}`);
  return status.state === "removed" && answer === 404;
};

const numberOf = ({ caseId }: Filed): string => registerNumberOf(caseIdSchema.parse(caseId));

/** Carries the sample cases through; answers whether each ended as it should. */
export const demonstrate = async (
  stage: Stage & { readonly locale: Locale; readonly say: (line: string) => void },
): Promise<boolean> => {
  const { deployed, office, authority } = stage;
  const { apiUrl } = deployed;
  const portal = { apiUrl, token: await portalToken(deployed), authority };
  const sitting = await convene(apiUrl, office, office.members, clockOf(stage.cloud).now());
  const scene: Scene = { ...stage, portal, sitting };
  const included = await organization(scene);
  const person = await specialist(scene);
  const results = [
    included !== undefined,
    person !== undefined,
    await refused(scene),
    included !== undefined && (await changed(scene, included)),
    included !== undefined && (await family(scene, numberOf(included))),
    await refusedPerson(scene),
    person !== undefined && (await removed(scene, person)),
  ];
  await closeSitting(apiUrl, office, sitting);
  return results.every(Boolean);
};
