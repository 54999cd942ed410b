// The steps of people who apply for services.
import * as z from "zod";
import { applicationBody, applicationStatus, type AppliedFor } from "#infra/walk/application.ts";
import type { Official } from "#infra/walk/accounts.ts";
import { caseFor } from "#infra/walk/assistance.ts";
import { personAlone } from "#infra/walk/family.ts";
import { sampleCommand } from "#infra/walk/samples.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { addMonths, dayOf, daySchema } from "#shared/law/dates.ts";
import { diceFor } from "./dice.ts";
import {
  giveOnce,
  keyFor,
  officeOf,
  postOnce,
  registerNumberIn,
  staffOf,
  type Ground,
} from "./ground.ts";
import { inventPerson } from "./people.ts";
import type { PersonCase, PersonStep } from "./plan.ts";
import { addressIn, placeOfUnit, seededPlaces } from "./places.ts";
import { longestAnswer, untilSeen } from "./waiting.ts";

const situations = [
  "Жалғыз тұрамын, үй шаруасына күшім жетпейді.",
  "Живу один, тяжело ходить в магазин и готовить.",
  "Аурудан кейін күтім керек, туыстарым алыста.",
  "После болезни нужна помощь по дому.",
  "Жүруім қиын, дәрігерге апаратын адам керек.",
] as const;

const formOf = (seed: number, { number, unit }: PersonCase) => {
  const dice = diceFor(seed, number, "person");
  const { name, iin, birthDate } = inventPerson(dice, number);
  return personAlone(0, `person${number}.${seed}@sample.example`, {
    people: [{ name, iin, birthDate, status: "citizen" }],
    language: dice.pick(["kk", "ru"]),
    residence: addressIn(placeOfUnit(unit), dice),
    situation: dice.pick(situations),
    documents: [],
  });
};

const appliedSchema = z.object({ caseId: caseIdSchema, acting: z.string() });

const appliedIn = ({ journal }: Ground, { number }: PersonCase): AppliedFor => {
  const applied = journal.read(`case ${number}`, appliedSchema);
  if (applied === undefined) throw new Error(`case ${number} was not applied for`);
  return applied;
};

const bodySchema = z.object({ acting: z.string(), body: z.unknown() });

const apply = async (ground: Ground, one: PersonCase): Promise<void> => {
  const { number } = one;
  const { acting, body } = await ground.journal.once(`body ${number} apply`, bodySchema, () =>
    applicationBody(ground.portal, formOf(ground.plan.seed, one)),
  );
  const { caseId } = await postOnce(ground, "/v1/applications", {
    token: ground.portal.token,
    key: keyFor(ground, number, "apply"),
    body,
    schema: z.object({ caseId: caseIdSchema }),
    status: 202,
  });
  ground.journal.note(`case ${number}`, { caseId, acting });
};

/** Everything that providers of the plan give, and where. */
const household = {
  type: "social-household",
  form: "semi-inpatient",
  volume: "guaranteed",
} as const;
const ofPlan = { type: household.type, form: household.form, standard: "order-165" } as const;

/** The case of the provider whom a person chooses: those who are to wait choose the one that has no room. */
const providerOf = ({ unit, course }: PersonCase): number => {
  const place = seededPlaces.findIndex((one) => one.unit === unit);
  return place * 2 + (course === "waiting" ? 2 : 1);
};

const asPerson = async (
  ground: Ground,
  one: PersonCase,
  body: { readonly name: string; readonly [field: string]: unknown },
): Promise<void> => {
  const { caseId, acting } = appliedIn(ground, one);
  await postOnce(ground, `/v1/applications/${caseId}/commands`, {
    token: ground.portal.token,
    headers: { "acting-person": acting },
    key: keyFor(ground, one.number, body.name),
    body,
    schema: z.unknown(),
    status: 200,
  });
};

/** A decision that was drawn is looked at again by another official; in one case of four nobody has come to that yet (L114-4.1.3). */
const decide = async (ground: Ground, one: PersonCase): Promise<void> => {
  const { decisionMakers } = officeOf(ground, one.unit).services;
  const [first, second] = one.number % 2 === 0 ? decisionMakers : decisionMakers.toReversed();
  if (first === undefined || second === undefined) throw new Error("two decide");
  const { caseId } = appliedIn(ground, one);
  const give = (by: Official, what: string, body: { readonly name: string }) =>
    giveOnce(ground, by, { of: "assistance", caseId, key: keyFor(ground, one.number, what) }, body);
  const provide = { ...sampleCommand("provide"), services: [household] };
  await give(first, "decide", one.course === "refused" ? sampleCommand("refuse") : provide);
  const { decided } = await caseFor(ground.portal.apiUrl, second, caseId);
  if (decided?.drawn !== true || diceFor(ground.plan.seed, one.number, "look").oneIn(4)) return;
  await give(second, "look", sampleCommand("second-look"));
};

/** Takes one step of somebody in need; taken again, it changes nothing. */
export const takePersonStep = async (
  ground: Ground,
  one: PersonCase,
  step: PersonStep,
): Promise<void> => {
  const { services } = officeOf(ground, one.unit);
  const isRefused = one.course === "refused";
  const give = (by: Parameters<typeof giveOnce>[1], body: Parameters<typeof giveOnce>[3]) => {
    const { caseId } = appliedIn(ground, one);
    const key = keyFor(ground, one.number, step);
    return giveOnce(ground, by, { of: "assistance", caseId, key }, body);
  };
  const staff = () => staffOf(ground, providerOf(one), one.unit);
  // What is given again is the same, though the day may be another.
  const today = await ground.journal.once(`day ${one.number} ${step}`, daySchema, async () =>
    dayOf(ground.clock.now()),
  );
  const inAYear = addMonths(today, 12);
  // A plan ends within what was decided, which may have been weeks ago.
  const inHalfAYear = addMonths(today, 6);
  switch (step) {
    case "apply":
      return apply(ground, one);
    case "withdraw":
      return asPerson(ground, one, { name: "withdraw" });
    case "assign":
      return give(services.socialOfficer, {
        name: "assignAssessor",
        assessor: services.assessor.subject,
      });
    case "assess": {
      const sample = sampleCommand("complete-assessment");
      const conclusion = z.looseObject({}).parse(sample["conclusion"]);
      const { kato } = placeOfUnit(one.unit);
      return give(services.assessor, {
        ...sample,
        found: isRefused ? [] : ["self-care"],
        conclusion: {
          ...conclusion,
          services: isRefused ? [] : [household],
          place: { kato, description: "күндіз болу орталығында" },
          until: inAYear,
        },
      });
    }
    case "decide":
      return decide(ground, one);
    case "choose": {
      const provider = registerNumberIn(ground, providerOf(one));
      return asPerson(ground, one, { name: "chooseProvider", provider, orWait: true });
    }
    case "accept": {
      const look = () =>
        applicationStatus(ground.portal, appliedIn(ground, one), "en", longestAnswer);
      await untilSeen(look, ({ state }) => state !== "choosing" && state !== "approved");
      return give(await staff(), { name: "acceptPlace" });
    }
    case "plan":
      return give(await staff(), {
        name: "createPlan",
        from: today,
        lines: [{ ...ofPlan, perMonth: 20, until: inHalfAYear }],
        aims: "Күндіз күтім алып, үйінде тұру.",
      });
    case "serve":
      return give(await staff(), { ...sampleCommand("record-service"), on: today });
    case "complete":
      return give(await staff(), sampleCommand("complete"));
  }
};
