// One sitting an office and moment, called when the first case is decided there.
import * as z from "zod";
import { keyFor, officeOf, postOnce, type Ground } from "./ground.ts";
import type { Unit } from "#shared/law/territory.ts";

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

/** Ends the sittings of a moment; those of offices in which something is still to be decided stay open for another attempt. */
export const closeSittings = async (
  ground: Ground,
  moment: number,
  stillOpen: ReadonlySet<Unit>,
): Promise<void> => {
  for (const unit of ground.offices.keys()) {
    if (stillOpen.has(unit)) continue;
    const id = await under.get(`${unit} ${moment}`);
    if (id === undefined) continue;
    await postOnce(ground, `/v1/sittings/${id}/commands`, {
      token: officeOf(ground, unit).office.secretary.token,
      key: keyFor(ground, "sitting", unit, moment, "close"),
      body: { name: "closeSitting" },
      schema: z.unknown(),
      status: 200,
    });
  }
};
