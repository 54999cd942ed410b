// The steps of organisations and specialists.
import * as z from "zod";
import { isRefusedAs } from "#infra/walk/call.ts";
import { chairOf } from "#infra/walk/commission.ts";
import { findingsCommand, type Verdict } from "#infra/walk/registration.ts";
import { sampleForm, sampleSpecialist } from "#infra/walk/samples.ts";
import { bodyFor, removalBodyFor } from "#infra/walk/submission.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { organizationFormSchema } from "#shared/registration/forms/organization.ts";
import { specialistFormSchema } from "#shared/registration/forms/specialist.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { diceFor } from "./dice.ts";
import { giveOnce, keyFor, officeOf, postOnce, type Ground } from "./ground.ts";
import { inventBin, inventOrganization, inventPerson } from "./people.ts";
import type { SupplierCase, SupplierStep } from "./plan.ts";
import { addressIn, placeOfUnit } from "./places.ts";
import { sittingAt } from "./sittings.ts";
import { untilAllKnown } from "./waiting.ts";

const kinds = [
  "social-household",
  "social-medical",
  "social-psychological",
  "social-pedagogical",
  "social-labour",
  "social-cultural",
] as const;

/** Which ground a refusal rests on: a tax debt, a document that cannot be read, or both. */
const refusals = ["debt", "illegible", "both"] as const;

const refusalOf = ({ kind, course, number }: SupplierCase, seed: number) => {
  if (course !== "refused") return undefined;
  // Of specialists no such thing is asked.
  return kind === "specialist" ? "illegible" : diceFor(seed, number, "refusal").pick(refusals);
};

const owes = (one: SupplierCase, seed: number): boolean => {
  const refusal = refusalOf(one, seed);
  return refusal === "debt" || refusal === "both";
};

const organizationForm = (seed: number, one: SupplierCase): SupplierForm => {
  const { number, unit, free } = one;
  const dice = diceFor(seed, number, "organization");
  const sample = sampleForm("in-order");
  const place = placeOfUnit(unit);
  const total = free ?? 10 + dice.below(90);
  const others = kinds.slice(1).filter(() => dice.oneIn(3));
  const form = "semi-inpatient";
  return organizationFormSchema.parse({
    ...sample,
    language: dice.pick(["kk", "ru"]),
    bin: inventBin(seed, number, owes(one, seed) ? 1 : 0),
    name: inventOrganization(dice, number),
    head: inventPerson(dice, number).name,
    registeredAddress: addressIn(place, dice),
    facilities: [addressIn(place, dice)],
    contacts: { email: `office${number}.${seed}@sample.example`, phones: sample.contacts.phones },
    services: ["social-household", ...others].map((type) => ({
      type,
      standard: "order-165",
      form,
      priceTiyn: (2000 + dice.below(6000)) * 100,
    })),
    places: { total: Math.max(total, 5), free: free ?? dice.below(total) },
  });
};

const specialistForm = (seed: number, { number, unit }: SupplierCase): SupplierForm => {
  const dice = diceFor(seed, number, "specialist");
  const sample = sampleSpecialist();
  const { name, iin } = inventPerson(dice, number);
  return specialistFormSchema.parse({
    ...sample,
    language: dice.pick(["kk", "ru"]),
    name,
    iin,
    services: [{ type: dice.pick(kinds), standard: "order-165" }],
    registeredAddress: addressIn(placeOfUnit(unit), dice),
    contacts: { ...sample.contacts, email: `specialist${number}.${seed}@sample.example` },
  });
};

/** What a supplier of the plan applies with. */
const formOf = (seed: number, one: SupplierCase): SupplierForm =>
  one.kind === "organization" ? organizationForm(seed, one) : specialistForm(seed, one);

/** The same with other prices or another post: a new version. */
const changedForm = (seed: number, one: SupplierCase): SupplierForm => {
  const form = formOf(seed, one);
  if (form.supplier === "organization") {
    const services = form.services.map((service) => ({
      ...service,
      priceTiyn: service.priceTiyn + 50_000,
    }));
    return { ...form, services };
  }
  return { ...form, qualification: `${form.qualification}, старший` };
};

const verdictOf = (seed: number, one: SupplierCase): Verdict => {
  const refusal = refusalOf(one, seed);
  if (refusal === undefined) return { include: true };
  const document = one.kind === "organization" ? "prices" : "position";
  const debt = { ground: "R377-27.1", requirement: "no-tax-debt" } as const;
  const illegible = { ground: "R377-27.3", document, defect: "illegible" } as const;
  const about = { debt: [debt], illegible: [illegible], both: [debt, illegible] } as const;
  return {
    include: false,
    claims: about[refusal],
    unmet: refusal === "illegible" ? [] : ["no-tax-debt"],
    justification: "Қағидалардың талаптары орындалмаған. / Требования Правил не выполнены.",
  };
};

const filedSchema = z.object({ caseId: caseIdSchema });

const caseIdOf = ({ journal }: Ground, { number }: SupplierCase): string => {
  const filed = journal.read(`case ${number}`, filedSchema);
  if (filed === undefined) throw new Error(`case ${number} was not filed`);
  return filed.caseId;
};

/**
 * A submission is kept before it is posted: signed anew it would be another one under the same key. Where its files are not kept any
 * more, which a clock in the past makes happen, it is made and posted once more.
 */
const submit = async (
  ground: Ground,
  { number }: SupplierCase,
  step: SupplierStep,
  path: string,
  make: () => Promise<unknown>,
): Promise<string> => {
  const post = async (name: string): Promise<string> => {
    const body = await ground.journal.once(`body ${number} ${name}`, z.unknown(), make);
    const { caseId } = await postOnce(ground, path, {
      token: ground.portal.token,
      key: keyFor(ground, number, name),
      body,
      schema: filedSchema,
      status: 202,
    });
    return caseId;
  };
  try {
    return await post(step);
  } catch (error) {
    if (!isRefusedAs(error, "request-invalid")) throw error;
    return post(`${step}-again`);
  }
};

const file = async (ground: Ground, one: SupplierCase): Promise<void> => {
  const form = formOf(ground.plan.seed, one);
  const caseId = await submit(ground, one, "file", "/v1/registrations", () =>
    bodyFor(ground.portal, form),
  );
  ground.journal.note(`case ${one.number}`, { caseId });
};

const change = async (ground: Ground, one: SupplierCase): Promise<void> => {
  const form = changedForm(ground.plan.seed, one);
  const path = `/v1/registrations/${caseIdOf(ground, one)}/changes`;
  await submit(ground, one, "change", path, () => bodyFor(ground.portal, form));
};

const askRemoval = async (ground: Ground, one: SupplierCase): Promise<void> => {
  const form = formOf(ground.plan.seed, one);
  const path = `/v1/registrations/${caseIdOf(ground, one)}/removal`;
  await submit(ground, one, "ask-removal", path, async () => removalBodyFor(ground.portal, form));
};

const ordering = (ground: Ground, one: SupplierCase, step: SupplierStep) => {
  const caseId = caseIdOf(ground, one);
  return (by: Parameters<typeof giveOnce>[1], what: string, body: Parameters<typeof giveOnce>[3]) =>
    giveOnce(
      ground,
      by,
      { of: "cases", caseId, key: keyFor(ground, one.number, step, what) },
      body,
    );
};

const verify = async (ground: Ground, one: SupplierCase, step: SupplierStep): Promise<void> => {
  const { office } = officeOf(ground, one.unit);
  const caseId = caseIdOf(ground, one);
  await untilAllKnown(ground, caseId);
  const { seed } = ground.plan;
  const give = ordering(ground, one, step);
  const verdict = step === "verify" ? verdictOf(seed, one) : ({ include: true } as const);
  await give(office.representative, "findings", findingsCommand(formOf(seed, one), verdict));
  await give(office.representative, "submit", { name: "submitToCommission" });
};

/** As many as decide where five are present. */
const enough = 3;

const decide = async (
  ground: Ground,
  one: SupplierCase,
  step: SupplierStep,
  moment: number,
): Promise<void> => {
  const { office } = officeOf(ground, one.unit);
  const verdict =
    step === "decide" ? verdictOf(ground.plan.seed, one) : ({ include: true } as const);
  const give = ordering(ground, one, step);
  const sitting = await sittingAt(ground, one.unit, moment);
  const chair = chairOf(office);
  await give(office.secretary, "agenda", { name: "placeOnAgenda", sitting });
  await give(chair, "complete", { name: "recordCompleteness", complete: true, accurate: true });
  const claims = verdict.include ? [] : verdict.claims;
  for (const [place, member] of office.members.slice(0, enough).entries()) {
    const claim = claims[place % claims.length];
    const ballot = claim === undefined ? { choice: "for" } : { choice: "against", claim };
    await give(member, `vote-${place}`, { name: "castVote", ...ballot });
  }
  const grounds = [...new Set(claims.map(({ ground: id }) => id))];
  const why = verdict.include ? {} : { grounds, justification: verdict.justification };
  const close = () => give(chair, "close", { name: "closeVote", ...why });
  try {
    await close();
  } catch (error) {
    // What was answered too long ago is asked anew before it is decided on (R377-7.p2f).
    if (!isRefusedAs(error, "evidence-expired")) throw error;
    await give(office.secretary, "ask-again", { name: "askAgain" });
    await untilAllKnown(ground, caseIdOf(ground, one));
    await close();
  }
};

const withdraw = async (ground: Ground, one: SupplierCase): Promise<void> => {
  await postOnce(ground, `/v1/registrations/${caseIdOf(ground, one)}/commands`, {
    token: ground.portal.token,
    key: keyFor(ground, one.number, "withdraw"),
    body: { name: "withdraw" },
    schema: z.unknown(),
    status: 200,
  });
};

/** Takes one step of a supplier; taken again, it changes nothing. */
export const takeSupplierStep = async (
  ground: Ground,
  one: SupplierCase,
  step: SupplierStep,
  moment: number,
): Promise<void> => {
  switch (step) {
    case "file":
      return file(ground, one);
    case "verify":
    case "verify-change":
      return verify(ground, one, step);
    case "decide":
    case "decide-change":
      return decide(ground, one, step, moment);
    case "change":
      return change(ground, one);
    case "ask-removal":
      return askRemoval(ground, one);
    case "remove": {
      const { office } = officeOf(ground, one.unit);
      return ordering(ground, one, step)(office.representative, "remove", {
        name: "recordRemoval",
      });
    }
    case "withdraw":
      return withdraw(ground, one);
  }
};
