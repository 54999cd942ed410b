// One sitting an office and moment, called when the first case is decided there.
import * as z from "zod";
import { callPatiently, type Call } from "#infra/walk/call.ts";
import { chairOf } from "#infra/walk/commission.ts";
import { signedOrder } from "#infra/walk/official-signing.ts";
import type { Unit } from "#shared/law/territory.ts";
import { keyFor, officeOf, postOnce, type Ground } from "./ground.ts";
import { momentsOfTurn } from "./plan.ts";

const sittingSchema = z.object({ id: z.string() });

const under = new Map<string, Promise<string>>();

const convene = async (ground: Ground, unit: Unit, moment: number): Promise<string> => {
  const { secretary, members } = officeOf(ground, unit).office;
  const key = keyFor(ground, "sitting", unit, moment);
  const { token } = secretary;
  // A sitting that is called again is called for the same moment.
  const startsAt = await ground.journal.once(`sitting ${unit} ${moment}`, z.string(), async () =>
    ground.clock.now(),
  );
  const body = { unit, startsAt };
  const { id } = await postOnce(ground, "/v1/sittings", {
    token,
    key,
    body,
    schema: sittingSchema,
    status: 201,
  });
  const present = members.map(({ subject }) => subject);
  await postOnce(ground, `/v1/sittings/${id}/commands`, {
    token,
    key: `${key}-open`,
    body: { name: "openSitting", present },
    schema: z.unknown(),
    status: 200,
  });
  return id;
};

/** The sitting of an office at a moment of the plan. */
export const sittingAt = (ground: Ground, unit: Unit, moment: number): Promise<string> => {
  const name = `${unit} ${moment}`;
  const known = under.get(name) ?? convene(ground, unit, moment);
  under.set(name, known);
  return known;
};

const asked = async (
  ground: Ground,
  { unit, moment }: { readonly unit: Unit; readonly moment: number },
  id: string,
  what: "close" | "sign",
  order: Call,
): Promise<void> => {
  const key = keyFor(ground, "sitting", unit, moment, what);
  await postOnce(ground, `/v1/sittings/${id}/commands`, {
    ...order,
    key,
    schema: z.unknown(),
    status: 200,
  });
};

/** How long a busy machine may take to print a protocol, in seconds. */
const patience = 120;

/** Whoever presided signs the protocol, by what it tells (R377-28d). */
const signProtocol = async (
  ground: Ground,
  at: { readonly unit: Unit; readonly moment: number },
  id: string,
): Promise<void> => {
  const chair = chairOf(officeOf(ground, at.unit).office);
  const digest = await ground.journal.once(`protocol ${id}`, z.string(), async () => {
    const url = `${ground.portal.apiUrl}/v1/sittings/${id}/protocol`;
    const { headers } = await callPatiently(url, { token: chair.token }, patience);
    return headers.get("x-protocol-digest") ?? "";
  });
  const body = { name: "signProtocol", digest, languages: ["kk", "ru"] };
  const key = keyFor(ground, "sitting", at.unit, at.moment, "sign");
  await asked(ground, at, id, "sign", signedOrder(chair, id, body, key));
};

/**
 * Ends the sittings of a moment; those of offices in which something is still to be decided stay open for another attempt. The protocols
 * of the last turn wait for their signature.
 */
export const closeSittings = async (
  ground: Ground,
  moment: number,
  stillOpen: ReadonlySet<Unit>,
): Promise<void> => {
  for (const unit of ground.offices.keys()) {
    if (stillOpen.has(unit)) continue;
    const id = await under.get(`${unit} ${moment}`);
    if (id === undefined) continue;
    const { token } = officeOf(ground, unit).office.secretary;
    const at = { unit, moment };
    await asked(ground, at, id, "close", { token, body: { name: "closeSitting" } });
    if (moment < ground.plan.moments - momentsOfTurn) await signProtocol(ground, at, id);
  }
};
