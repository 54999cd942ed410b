import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { placeMessageSchema } from "#shared/assistance/places/place-message.ts";
import { samplesIn } from "#setup/openapi/samples.ts";
import { routes } from "#shared/http/routes.ts";
import { daySchema } from "#shared/law/dates.ts";
import { binSchema } from "#shared/law/identifiers.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { signatureMessageSchema } from "#shared/evidence/signature-message.ts";
import { noticeMessageSchema } from "#shared/notices/notice-message.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import { readAnswer } from "#shared/state-systems/envelope.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { statusMessageSchema } from "#shared/status/status-message.ts";
import { recountMessageSchema } from "#shared/store/recount-message.ts";
import { cloudEventSchema } from "#shared/subscriptions/cloud-event.ts";
import { deliverMessageSchema } from "#shared/subscriptions/deliver-message.ts";
import { checkMessageSchema } from "#shared/verification/check-message.ts";

const folder = join(import.meta.dirname, "..", "..", "events", "samples");
const samplesOf = samplesIn(folder);
const places = readdirSync(folder, { withFileTypes: true });
/** What goes between Arnau and the state systems lies by itself (state-systems.test.ts). */
const recorded = "state-systems";
const folders = places
  .filter((place) => place.isDirectory() && place.name !== recorded)
  .map(({ name }) => name);

/** What the body of a message in a queue must be. */
const queues: Readonly<Record<string, z.ZodType>> = {
  notices: noticeMessageSchema,
  places: placeMessageSchema,
  signatures: signatureMessageSchema,
  "status-codes": statusMessageSchema,
  recount: recountMessageSchema,
  deliveries: deliverMessageSchema,
  webhooks: cloudEventSchema,
  ...Object.fromEntries(stateSystems.map((system) => [`check-${system}`, checkMessageSchema])),
};

/** The body of this route is signed as it is, so its schema is that of the answer it carries. */
const signed = "receiveStateAnswer";

const schemaOf = (name: string): z.ZodType | undefined =>
  queues[name] ?? routes.find(({ id }) => id === name)?.request.body;

const all = folders
  .filter((name) => name !== signed)
  .flatMap((name) =>
    Object.entries(samplesOf(name)).map(([scenario, body]) => ({ name, scenario, body })),
  );

describe("the samples of events/", () => {
  it.each(all)("$name/$scenario is what its route or queue takes", ({ name, body }) => {
    const schema = schemaOf(name);
    expect(schema, `nothing is called ${name}`).toBeDefined();
    expect(schema?.safeParse(body).error).toBeUndefined();
  });

  it.each(Object.entries(samplesOf(signed)))("the signed answer %s is read", (_, body) => {
    const answer = readAnswer(JSON.stringify(body));
    const about = {
      applicant: { bin: binSchema.parse("050440185008") },
      kato: katoSchema.parse("751410000"),
      name: undefined,
    };
    const today = daySchema.parse("2026-11-23");
    expect(profiles.accessibility.valueOf(answer?.result, about, today)).toBe("clear");
  });

  it("lie in folders, beside the authority of their signatures", () => {
    const files = places.filter((place) => !place.isDirectory()).map(({ name }) => name);
    expect(files).toEqual(["authority.pem"]);
  });

  it.each(folders)("%s is not empty", (name) => {
    expect(Object.keys(samplesOf(name))).not.toEqual([]);
  });

  it("show every body that a client of the API sends", () => {
    const withBody = routes.filter(({ request }) => request.body !== undefined);
    expect(folders).toEqual(expect.arrayContaining(withBody.map(({ id }) => id)));
  });
});
