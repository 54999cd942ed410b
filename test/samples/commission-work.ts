// What a unit does with its Commission at the API: founding, election of the chair, sittings.
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema, type Digest } from "#shared/cases/entry.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import { protocolFactsIn } from "#shared/store/protocol-facts-of.ts";
import { idIn, type Answered, type Callable } from "#test/fakes/calls.ts";
import { administrator, chair, founding, home, member, secretary } from "./officials.ts";

type Headers = Readonly<Record<string, string>>;

export const keyed = (key: string): Headers => ({ "idempotency-key": key });

/** Every call of a test gets a key that nobody used before. */
export const freshKey = (): Headers => keyed(`key-${crypto.randomUUID()}`);

export const must = (answered: Answered): Answered => {
  if (answered.status >= 300) throw new Error(JSON.stringify(answered.body));
  return answered;
};

export const commandCommission = (
  { call }: Callable,
  by: Actor,
  body: unknown,
  headers: Headers = {},
): Promise<Answered> => call({ by, headers, send: `POST /v1/commissions/${home}/commands`, body });

export const voteForChair = (
  apis: Callable,
  by: Actor,
  candidate: string,
  headers: Headers = {},
): Promise<Answered> => commandCommission(apis, by, { name: "voteForChair", candidate }, headers);

/** The Commission of five is founded, and three of its members elect the chair. */
export const foundWithChair = async (apis: Callable): Promise<void> => {
  must(await apis.call({ by: administrator, send: "POST /v1/commissions", body: founding }));
  for (const place of [1, 2, 3]) must(await voteForChair(apis, member(place), chair.id));
};

/** Calls a sitting; nobody is there yet. */
export const callSitting = (
  { call }: Callable,
  changes: Readonly<Record<string, unknown>> = {},
  headers: Headers = freshKey(),
  by: Actor = secretary,
): Promise<Answered> =>
  call({
    by,
    send: "POST /v1/sittings",
    body: { unit: home, startsAt: "2026-11-23T05:00:00.000Z", ...changes },
    headers,
  });

export const commandSitting = (
  { call }: Callable,
  id: string,
  by: Actor,
  body: unknown,
  headers: Headers = {},
): Promise<Answered> => call({ by, send: `POST /v1/sittings/${id}/commands`, body, headers });

/** What the protocol of a sitting is signed by, as things stand. */
export const protocolDigestOf = async (
  { cases }: Pick<Desk, "cases">,
  id: string,
): Promise<Digest> => {
  const { caseId, state } = await loadCase(cases, sittingKind, caseIdSchema.parse(id));
  if (state.state === "none") throw new Error(`${id} was not called`);
  return digestOf(await protocolFactsIn(cases, { caseId, state }));
};

export const openSitting = (
  apis: Callable,
  id: string,
  places: readonly number[],
): Promise<Answered> =>
  commandSitting(apis, id, secretary, {
    name: "openSitting",
    present: places.map((place) => member(place).id),
  });

/** Calls a sitting and opens it with the members of these places. */
export const convene = async (
  apis: Callable,
  places: readonly number[],
  changes: Readonly<Record<string, unknown>> = {},
  headers: Headers = freshKey(),
): Promise<Answered> =>
  openSitting(apis, idIn(must(await callSitting(apis, changes, headers))), places);
