// One registration from its files to the notice, without a detour: every command is given once, and
// nobody looks anything up in between. All functions are the real ones.
import * as z from "zod";
import { savedReplySchema } from "#shared/http/routes/submission.ts";
import { instantAt } from "#shared/law/dates.ts";
import type { OfficialCommand } from "#shared/registration/commands.ts";
import { organizationFormSchema } from "#shared/registration/forms/organization.ts";
import { instant } from "#test/fakes/clock.ts";
import { binOf, writtenForm } from "#test/samples/organization.ts";
import { findingsFor } from "#test/samples/registration-course.ts";
import { identityFor, signedBy } from "#test/samples/signing.ts";
import { insist, type Call } from "#test/simulation/actors/calling.ts";
import { foundCommission } from "#test/simulation/actors/founding.ts";
import { officeIn, portals, type Person } from "#test/simulation/actors/people.ts";
import { live, openTown, type Town } from "#test/simulation/actors/town.ts";
import { diceOf } from "#test/simulation/engine/dice.ts";
import { openTally } from "#test/simulation/engine/tally.ts";
import { openTrace } from "#test/simulation/engine/trace.ts";
import { apiUrl, stateSystemsUrl } from "#test/simulation/functions/gateway.ts";
import { openWorld } from "#test/simulation/world.ts";
import { openMeter, type Meter } from "./meter.ts";
import { uploadAll } from "./uploads.ts";

type Office = Town["offices"][number];

const idSchema = z.object({ id: z.string() });
const hour = 3600;

/** Everything that the officials do on one case, in order. */
const commandsOn = (
  { representatives: [representative], secretary, members, chair }: Office,
  form: z.output<typeof organizationFormSchema>,
  sitting: string,
): [Person | undefined, OfficialCommand][] => [
  [representative, { name: "recordFindings", findings: findingsFor(form), note: "In order." }],
  [representative, { name: "submitToCommission" }],
  [secretary, { name: "placeOnAgenda", sitting }],
  [chair, { name: "recordCompleteness", complete: true, accurate: true }],
  ...members.map((member): [Person, OfficialCommand] => [
    member,
    { name: "castVote", choice: "for" },
  ]),
  [chair, { name: "closeVote" }],
];

const townIn = (seed: number, coldStarts: number, meter: ReturnType<typeof openMeter>): Town => {
  const dice = diceOf(`bench ${seed}`);
  const world = openWorld({
    start: instant("2026-11-23T04:00:00.000Z"),
    dice,
    trace: openTrace(),
    tally: openTally(),
    faultRate: 0,
    faultBudget: 0,
    doubling: 0,
    calmAfterHours: 0,
    coldStarts,
    onUse: meter.onUse,
    onCall: meter.onCall,
    onInvoke: meter.onInvoke,
  });
  // Nobody wears two hats here.
  const office = officeIn("75", { ...dice, chance: () => false });
  // Nobody's mandate ends in the middle.
  return openTown({ world, dice: { ...dice, chance: () => false }, offices: [office] });
};

const give = async ({ world }: Town, call: Call) => {
  const { status, body } = await insist(world.network, call);
  if (status >= 400) throw new Error(`${call.send}: ${JSON.stringify(body)}`);
  return body;
};

/** A sitting with everybody present (R377-24a, R377-25). */
const openSitting = async (town: Town, { secretary, members, unit }: Office): Promise<string> => {
  const startsAt = instantAt(town.world.scheduler.time());
  const headers = { "idempotency-key": "sitting-of-the-bench" };
  const called = { by: secretary, send: "POST /v1/sittings", headers, body: { unit, startsAt } };
  const { id } = idSchema.parse(await give(town, called));
  const present = members.map((member) => member.id);
  const body = { name: "openSitting", present };
  await give(town, { by: secretary, send: `POST /v1/sittings/${id}/commands`, body });
  return id;
};

/** The application of an organisation in order, its files in storage, as it is sent (R377-7b, R377-8a). */
const applicationIn = async ({ world }: Town, meter: ReturnType<typeof openMeter>, by: Person) => {
  const { documents, ...form } = writtenForm({ bin: binOf(1) });
  const actor = { id: by.id, role: "portal" } as const;
  const application = { ...form, documents: await uploadAll(world, meter, actor, documents) };
  return {
    form: organizationFormSchema.parse(application),
    body: signedBy(identityFor({ bin: form.bin, name: form.head }), application),
  };
};

/** Carries one registration through and answers what each function used for it. */
export const measureCourse = async (seed: number, coldStarts: number): Promise<Meter> => {
  const meter = openMeter();
  const town = townIn(seed, coldStarts, meter);
  const { world, offices } = town;
  const [office] = offices;
  const [portal] = portals;
  if (office === undefined || portal === undefined) throw new Error("nobody is there");
  // Files are read by a library that takes its own time, before the clock of the world goes.
  const uploads = openMeter();
  const { form, body } = await applicationIn(town, uploads, portal);
  live(town, "course", async () => {
    await foundCommission(town, office);
    const url = apiUrl;
    await give(town, {
      base: stateSystemsUrl,
      send: "PUT /control/callback-address",
      body: { url },
    });
    const sitting = await openSitting(town, office);
    await world.network.sleep(hour);
    meter.meter.clear();
    const saved = await give(town, {
      by: portal,
      send: "POST /v1/registrations",
      headers: { "idempotency-key": "registration-of-the-bench" },
      body,
    });
    const { caseId } = savedReplySchema.parse(saved);
    await world.network.sleep(hour);
    for (const [official, command] of commandsOn(office, form, sitting)) {
      if (official === undefined) throw new Error("nobody gives a command");
      const send = `POST /v1/cases/${caseId}/commands`;
      await give(town, { by: official, send, body: command });
      await world.network.sleep(hour);
    }
  });
  const rest = await world.scheduler.run({ steps: 20_000, until: Number.POSITIVE_INFINITY });
  if (!rest.rested || town.complaints.length > 0)
    throw new Error(town.complaints.join("; ") || "it does not end");
  meter.meter.delete("state-systems");
  return new Map([...uploads.meter, ...meter.meter]);
};
