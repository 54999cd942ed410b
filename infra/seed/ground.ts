// What every step of a seeding stands on: the offices, their providers' staff, the journal, the clock.
import * as z from "zod";
import { clockOf } from "#infra/local/clock.ts";
import { officeSchema, servicesSchema, staffSchema } from "#infra/local/kept-stage.ts";
import type { Stage } from "#infra/local/stage.ts";
import type { Official } from "#infra/walk/accounts.ts";
import { asExpected, callPatiently, type Call } from "#infra/walk/call.ts";
import { foundCommission } from "#infra/walk/commission.ts";
import { signedOrder } from "#infra/walk/official-signing.ts";
import { seedOffice, type Office } from "#infra/walk/officials.ts";
import { seedProviderStaff, seedServices, type Services } from "#infra/walk/services.ts";
import type { Portal } from "#infra/walk/submission.ts";
import { officialToken, portalToken } from "#infra/walk/tokens.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { signedOnAssistance, signedOnCases } from "#shared/http/routes/signed-commands.ts";
import type { Unit } from "#shared/law/territory.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { Journal } from "./journal.ts";
import type { Plan } from "./plan.ts";
import { seededPlaces } from "./places.ts";

export interface SeededOffice {
  readonly office: Office;
  readonly services: Services;
}

export interface Ground {
  readonly stage: Stage;
  readonly plan: Plan;
  readonly portal: Portal;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly offices: ReadonlyMap<Unit, SeededOffice>;
}

/** How long a busy machine may take for one answer, in seconds. */
const patience = 120;

const bothSchema = z.object({ office: officeSchema, services: servicesSchema });

/** Everybody of an office signed in anew: a token is good for an hour. */
const signedIn = async (stage: Stage, kept: z.output<typeof bothSchema>): Promise<SeededOffice> => {
  const fresh = async <One extends Official>(one: One): Promise<One> => ({
    ...one,
    token: await officialToken(stage.cloud, stage.deployed, one.name, one.password),
  });
  const { office, services } = kept;
  const members = [];
  for (const member of office.members) members.push(await fresh(member));
  const [first, second] = services.decisionMakers;
  return {
    office: {
      unit: office.unit,
      administrator: await fresh(office.administrator),
      auditor: await fresh(office.auditor),
      representative: await fresh(office.representative),
      secretary: await fresh(office.secretary),
      members,
    },
    services: {
      socialOfficer: await fresh(services.socialOfficer),
      assessor: await fresh(services.assessor),
      decisionMakers: [await fresh(first), await fresh(second)],
      protectionOfficer: await fresh(services.protectionOfficer),
    },
  };
};

/** The offices of the plan, created where they are not there: that of the stage is, with those who sign in at its console. */
export const openGround = async (
  stage: Stage,
  plan: Plan,
  journal: Journal,
  tell: (line: string) => void,
): Promise<Ground> => {
  const offices = new Map<Unit, SeededOffice>();
  for (const { unit } of seededPlaces) {
    const kept = await journal.once(`office ${unit}`, bothSchema, async () => {
      if (unit === stage.office.unit) return { office: stage.office, services: stage.services };
      tell(`officials and the Commission of ${unit}`);
      const office = await seedOffice(stage, unit);
      await foundCommission(stage.deployed.apiUrl, office);
      return { office, services: await seedServices(stage, office) };
    });
    offices.set(unit, await signedIn(stage, kept));
  }
  const { deployed, authority, cloud } = stage;
  const portal = { apiUrl: deployed.apiUrl, token: await portalToken(deployed), authority };
  return { stage, plan, portal, journal, clock: clockOf(cloud), offices };
};

/** The office of a unit; throws where none is seeded. */
export const officeOf = ({ offices }: Pick<Ground, "offices">, unit: Unit): SeededOffice => {
  const found = offices.get(unit);
  if (found === undefined) throw new Error(`nobody works in ${unit}`);
  return found;
};

/** The name of one request: the same for the same seed, so that nothing is done twice. */
export const keyFor = ({ plan }: Pick<Ground, "plan">, ...words: readonly (string | number)[]) =>
  ["seed", plan.seed, ...words].join("-");

const anything = z.unknown();

/** Posts under a key; the same body again is no second request. */
export const postOnce = async <Schema extends z.ZodType>(
  { portal }: Pick<Ground, "portal">,
  path: string,
  {
    key,
    schema,
    status,
    ...given
  }: Call & {
    readonly key: string;
    readonly schema: Schema;
    readonly status: number;
  },
): Promise<z.output<Schema>> => {
  const url = `${portal.apiUrl}${path}`;
  const headers = { ...given.headers, "idempotency-key": key };
  const answered = await callPatiently(url, { ...given, method: "POST", headers }, patience);
  return asExpected(status, schema, `POST ${path}`, answered);
};

type Command = { readonly name: string; readonly [field: string]: unknown };

/** An official's command on a case of either kind, signed where it has to be. */
export const giveOnce = async (
  ground: Pick<Ground, "portal" | "plan">,
  by: Official,
  {
    of,
    caseId,
    key,
  }: { readonly of: "cases" | "assistance"; readonly caseId: string; readonly key: string },
  body: Command,
): Promise<void> => {
  const toSign: readonly string[] = of === "cases" ? signedOnCases : signedOnAssistance;
  const order: Call = toSign.includes(body.name)
    ? signedOrder(by, caseId, body, key)
    : { token: by.token, body };
  await postOnce(ground, `/v1/${of}/${caseId}/commands`, {
    ...order,
    key,
    schema: anything,
    status: 200,
  });
};

const filedSchema = z.object({ caseId: caseIdSchema });

/** The number in the Register of an organisation of the plan, by the number of its case. */
export const registerNumberIn = ({ journal }: Pick<Ground, "journal">, number: number): string => {
  const filed = journal.read(`case ${number}`, filedSchema);
  if (filed === undefined) throw new Error(`case ${number} was not filed`);
  return registerNumberOf(filed.caseId);
};

const staffs = new Map<string, Promise<Official>>();

/** Who works for a provider of the plan; signed in when first needed. */
export const staffOf = async (ground: Ground, number: number, unit: Unit): Promise<Official> => {
  const name = `staff ${number}`;
  const { stage, journal, plan } = ground;
  const signIn = async (): Promise<Official> => {
    const provider = registerNumberIn(ground, number);
    const kept = await journal.once(name, staffSchema, () =>
      seedProviderStaff(
        stage,
        { unit },
        { number: provider, name: `provider${number}-${plan.seed}` },
      ),
    );
    const { cloud, deployed } = stage;
    return { ...kept, token: await officialToken(cloud, deployed, kept.name, kept.password) };
  };
  const known = staffs.get(name) ?? signIn();
  staffs.set(name, known);
  return known;
};
