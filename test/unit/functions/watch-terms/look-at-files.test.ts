import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileRegistration } from "#functions/portal-api/file-application.ts";
import { lookAtFiles } from "#functions/watch-terms/look-at-files.ts";
import { listedIn } from "#shared/documents/listed.ts";
import { keptKeyOf, placeOfCase } from "#shared/documents/places.ts";
import { watchedFiles } from "#shared/documents/watched-files.ts";
import { createRegistration } from "#shared/http/routes/portal.ts";
import { on, serve } from "#shared/http/serve.ts";
import { dayOf } from "#shared/law/dates.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import { eventOf, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import { lambdaContext } from "#test/fakes/http.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { breakingAfter } from "#test/samples/breaking.ts";
import { keyed, submission } from "#test/samples/office-work.ts";
import { portal } from "#test/samples/officials.ts";
import { writtenForm, type WrittenForm } from "#test/samples/organization.ts";
import { fileId } from "#test/samples/registration-file.ts";

const day = 24 * 3600;

/** An application of one supplier, with documents of its own. */
const formWith = (serial: number): WrittenForm => {
  const form = writtenForm();
  const documents = form.documents.map((one, place) => ({
    ...one,
    id: `00000000-0000-4000-8000-${String(serial * 100 + place).padStart(12, "0")}`,
  }));
  return { ...form, documents };
};
const [first, second] = [formWith(1), formWith(2)];
/** Signed once, so that a request that comes again is the same to the letter. */
const bodies = new Map([first, second].map((form) => [form, submission(form)]));

const idsOf = ({ documents }: WrittenForm) => documents.map(({ id }) => documentIdSchema.parse(id));

/** Files an application through a portal's API that breaks off after so many calls to the outside. */
const file = async (apis: MemoryApis, form: WrittenForm, key: string, breaksAfter = Infinity) => {
  const { desk, documents, objects, watch, portalNeeds } = apis;
  await apis.upload(form.documents, portal.id);
  const breaking = breakingAfter(breaksAfter);
  const { sizeOf, copy } = objects.files;
  const needs = {
    ...portalNeeds,
    desk: { ...desk, cases: { load: desk.cases.load, append: breaking(desk.cases.append) } },
    documents: { find: documents.find, replace: breaking(documents.replace) },
    files: watchedFiles({
      files: { sizeOf: breaking(sizeOf), copy: breaking(copy) },
      watch: { expect: breaking(watch.expect) },
      clock: desk.clock,
    }),
  };
  const handler = serve(memoryLog().log, [on(createRegistration, fileRegistration(needs))]);
  const send = "POST /v1/registrations";
  const event = eventOf({ by: portal, send, body: bodies.get(form), headers: keyed(key) });
  return (await handler(event, lambdaContext)).statusCode;
};

/** What the watcher does about files on the day that it is. */
const look = async ({ desk, watch, documents, objects }: MemoryApis) => {
  const today = dayOf(desk.clock.now());
  const due = await watch.page({ filesOn: today }, 100, undefined);
  const needs = { desk, watch, documents, files: objects.files };
  for (const caseId of due.cases) await lookAtFiles(needs, caseId, today);
  return due.cases.length;
};

/** Goes through so many days with the watcher. */
const pass = async (apis: MemoryApis, days: number) => {
  let looked = 0;
  for (let passed = 0; passed < days; passed += 1) {
    apis.desk.clock.advance(day);
    looked += await look(apis);
  }
  return looked;
};

const keysOf = (form: WrittenForm) => idsOf(form).map((id) => keptKeyOf(fileId, id));
const filesIn = ({ objects }: MemoryApis) =>
  new Set(objects.keys().filter((key) => key.startsWith(placeOfCase(fileId))));

const recordsOf = async ({ documents }: MemoryApis, form: WrittenForm) => {
  const found = await Promise.all(idsOf(form).map(async (id) => documents.find(id)));
  return found.filter((record) => record !== undefined);
};

describe("files that were laid with a case", () => {
  it("go with what is known of them where the application was refused, and those of the accepted one stay", async () => {
    const apis = memoryApis();
    expect(await file(apis, first, "key-00000001")).toBe(202);
    // The case is under review: another application is not taken.
    expect(await file(apis, second, "key-00000002")).toBe(409);
    expect(filesIn(apis)).toEqual(new Set([...keysOf(first), ...keysOf(second)]));
    expect(await pass(apis, 7)).toBe(0);
    expect(filesIn(apis)).toEqual(new Set([...keysOf(first), ...keysOf(second)]));
    expect(await pass(apis, 1)).toBe(1);
    expect(filesIn(apis)).toEqual(new Set(keysOf(first)));
    expect(await recordsOf(apis, first)).toHaveLength(first.documents.length);
    expect(await recordsOf(apis, second)).toEqual([]);
    expect(await look(apis)).toBe(0);
  });

  it("go wherever it broke off before the case was written", async () => {
    for (let calls = 0; ; calls += 1) {
      const apis = memoryApis();
      const status = await file(apis, first, "key-00000001", calls);
      await pass(apis, 8);
      expect(filesIn(apis)).toEqual(new Set(status === 202 ? keysOf(first) : []));
      const claimed = (await recordsOf(apis, first)).filter(({ caseId }) => caseId !== undefined);
      expect(claimed).toHaveLength(status === 202 ? first.documents.length : 0);
      if (status === 202) break;
    }
  });

  it("stay where the same request came through while they waited, and are unknown to one that comes later", async () => {
    for (const [days, status] of [
      [6, 202],
      [7, 400],
    ] as const) {
      const apis = memoryApis();
      // All is done but for the case itself.
      expect(await file(apis, first, "key-00000001", 16)).toBe(500);
      expect(filesIn(apis)).toEqual(new Set(keysOf(first)));
      await pass(apis, days);
      expect(await file(apis, first, "key-00000001")).toBe(status);
      await pass(apis, 9);
      expect(filesIn(apis)).toEqual(new Set(status === 202 ? keysOf(first) : []));
    }
  });

  it("R377-8a: are in the end those that the case lists, whatever fell out on the way", async () => {
    const request = fc.record({
      form: fc.constantFrom(first, second),
      key: fc.constantFrom("key-00000001", "key-00000002", "key-00000003"),
      /** So many days pass before it; it breaks off after so many calls. */
      days: fc.integer({ min: 0, max: 4 }),
      breaksAfter: fc.option(fc.integer({ min: 0, max: 20 }), { nil: Infinity }),
    });
    const met = { listed: 0, gone: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 5 }), async (requests) => {
        const apis = memoryApis();
        let laid = 0;
        for (const { form, key, days, breaksAfter } of requests) {
          await pass(apis, days);
          await file(apis, form, key, breaksAfter);
          laid = Math.max(laid, filesIn(apis).size);
        }
        await pass(apis, 10);
        const listed = listedIn(await apis.desk.cases.load(fileId));
        expect(filesIn(apis)).toEqual(new Set([...listed].map((id) => keptKeyOf(fileId, id))));
        met.listed += listed.size;
        met.gone += laid - listed.size;
      }),
      { numRuns: 60 },
    );
    // The runs have met what they are about.
    expect(Math.min(met.listed, met.gone)).toBeGreaterThan(0);
  });
});
