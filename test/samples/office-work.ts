// What portal, officials and state systems do at the APIs, step by step.
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { referenceOf, stateSystems, type CheckValue } from "#shared/registration/checks.ts";
import { loadCase } from "#shared/store/desk.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { idIn, type Answered, type MemoryApis } from "#test/fakes/apis.ts";
import {
  administrator,
  chair,
  founding,
  home,
  member,
  portal,
  representative,
  secretary,
} from "./officials.ts";
import { give, orderOf } from "./orders.ts";
import { writtenForm, type WrittenForm } from "./organization.ts";
import { allMet, completeness, systemActor } from "./registration-file.ts";

export const keyed = (key: string) => ({ "idempotency-key": key });

/** Every call of a test gets a key that nobody used before. */
const freshKey = () => keyed(`key-${crypto.randomUUID()}`);

const must = (answered: Answered): Answered => {
  if (answered.status >= 300) throw new Error(JSON.stringify(answered.body));
  return answered;
};

export const fileForm = (
  { call }: MemoryApis,
  changes: Partial<WrittenForm> = {},
  headers: Readonly<Record<string, string>> = freshKey(),
  by: Actor = portal,
): Promise<Answered> =>
  call({ by, send: "POST /v1/registrations", body: writtenForm(changes), headers });

export const command = (
  { call }: MemoryApis,
  id: string,
  by: Actor,
  body: unknown,
  headers: Readonly<Record<string, string>> = freshKey(),
): Promise<Answered> => call({ by, send: `POST /v1/cases/${id}/commands`, body, headers });

export const voteForChair = (
  { call }: MemoryApis,
  by: Actor,
  candidate: string,
  headers: Readonly<Record<string, string>> = {},
) =>
  call({
    by,
    headers,
    send: `POST /v1/commissions/${home}/commands`,
    body: { name: "voteForChair", candidate },
  });

/** The Commission of five is founded, and three of its members elect the chair. */
export const foundWithChair = async (apis: MemoryApis): Promise<void> => {
  must(await apis.call({ by: administrator, send: "POST /v1/commissions", body: founding }));
  for (const place of [1, 2, 3]) must(await voteForChair(apis, member(place), chair.id));
};

export const convene = (
  { call }: MemoryApis,
  places: readonly number[],
  changes: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = freshKey(),
): Promise<Answered> =>
  call({
    by: secretary,
    send: "POST /v1/sittings",
    body: { unit: home, present: places.map((place) => member(place).id), ...changes },
    headers,
  });

/** All six state systems answer the questions of the present round. */
export const answerAll = async ({ desk }: MemoryApis, id: string, value: CheckValue = "clear") => {
  const caseId = caseIdSchema.parse(id);
  const { state } = await loadCase(desk.cases, registrationKind, caseId);
  const round = state.saved?.round ?? 1;
  for (const system of stateSystems) {
    const reference = referenceOf(caseId, system, round);
    const answer = { name: "recordAnswer", system, reference, value } as const;
    const messageId = `message-${reference}`;
    const whole = { ...answer, messageId, raw: "{}" };
    await give(desk, orderOf(whole, systemActor(system), messageId, caseId));
  }
};

/** Filed, answered, verified and handed over; the case's id. */
export const toCommission = async (apis: MemoryApis, findings = allMet): Promise<string> => {
  const id = idIn(must(await fileForm(apis)));
  await answerAll(apis, id);
  must(await command(apis, id, representative, { name: "recordFindings", findings }));
  must(await command(apis, id, representative, { name: "submitToCommission" }));
  return id;
};

/** Before a sitting of these members, who may vote now; the case's id. */
export const toVote = async (
  apis: MemoryApis,
  findings = allMet,
  places: readonly number[] = [1, 2, 3, 4, 5],
): Promise<string> => {
  await foundWithChair(apis);
  const id = await toCommission(apis, findings);
  const sitting = idIn(must(await convene(apis, places)));
  must(await command(apis, id, secretary, { name: "placeOnAgenda", sitting }));
  must(await command(apis, id, member(places[0] ?? 1), completeness));
  return id;
};
