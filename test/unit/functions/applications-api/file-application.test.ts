import { describe, expect, it } from "vitest";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { ApplicationNeeds } from "#functions/applications-api/needs.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { placeOfCase } from "#shared/documents/places.ts";
import { watchedFiles } from "#shared/documents/watched-files.ts";
import { loadCase } from "#shared/store/desk.ts";
import { memoryApplications, type MemoryApplications } from "#test/fakes/applications-api.ts";
import { memoryAuthority } from "#test/fakes/authority.ts";
import { idIn } from "#test/fakes/calls.ts";
import { handClock } from "#test/fakes/clock.ts";
import { adult, paper, writtenApplication } from "#test/samples/assistance/form.ts";
import {
  applied,
  applying,
  approve,
  consenting,
  showing,
  submissionOf,
} from "#test/samples/assistance/portal-work.ts";
import { breakingAfter } from "#test/samples/breaking.ts";
import { freshKey, keyed } from "#test/samples/commission-work.ts";
import { portal, representative } from "#test/samples/officials.ts";
import { iinOf } from "#test/samples/specialist.ts";

const key = keyed("key-00000001");
const send = "POST /v1/applications";

const entriesOf = async ({ desk }: MemoryApplications, id: string) =>
  (await loadCase(desk.cases, assistanceKind, caseIdSchema.parse(id))).entries;

describe("POST /v1/applications", () => {
  it("L114-12.1.1, L114-13.1b: answers 202 with the case and its address once it is saved", async () => {
    const door = memoryApplications();
    const answered = await applying(door);
    const caseId = idIn(answered);
    const href = `/v1/applications/${caseId}`;
    expect(caseId).toMatch(/^assistance-[0-9a-f]{32}$/);
    expect(answered).toMatchObject({
      status: 202,
      headers: { location: href },
      body: { caseId, state: "received", href },
    });
    expect(door.desk.cases.written()).toMatchObject([
      {
        caseId,
        kind: "assistance",
        command: "submit",
        actor: portal,
        events: [{ type: "received", channel: "portal", unit: "71", by: portal.id }],
        signature: { mark: expect.any(String) },
      },
    ]);
  });

  it("keeps nothing of a person in the open, neither in the case nor in a log", async () => {
    const door = memoryApplications();
    await applying(door);
    const open = door.desk.cases.written().map(({ sealed: _, ...rest }) => rest);
    for (const personal of [iinOf(20), "Әділова", "Сарыарқа", "aisha@"]) {
      expect(JSON.stringify(open)).not.toContain(personal);
      expect(JSON.stringify(door.lines)).not.toContain(personal);
    }
  });

  it("answers the same for the same key and body, whatever has become of the case, and files once", async () => {
    const door = memoryApplications();
    const body = submissionOf(writtenApplication());
    const post = () => door.call({ by: portal, send, body, headers: key });
    const first = await post();
    await approve(door, idIn(first));
    const written = door.desk.cases.written().length;
    const { status, body: answer, headers } = first;
    const { location } = headers;
    expect(await post()).toMatchObject({ status, body: answer, headers: { location } });
    expect(door.desk.cases.written()).toHaveLength(written);
  });

  it("refuses the same key with another body, whatever became of the first", async () => {
    const door = memoryApplications();
    await applying(door, writtenApplication(), key);
    expect(await applying(door, writtenApplication({ situation: "Басқа." }), key)).toMatchObject({
      status: 422,
      body: { code: "idempotency-key-reused" },
    });
    expect(door.desk.cases.written()).toHaveLength(1);
  });

  it("keeps the keys of different callers apart", async () => {
    const door = memoryApplications();
    const ids = [
      idIn(await applying(door, writtenApplication(), key)),
      idIn(
        await applying(door, writtenApplication({ people: [adult(21)] }), key, {
          ...portal,
          id: "other-portal",
        }),
      ),
    ];
    expect(new Set(ids).size).toBe(2);
  });

  it("makes one case of many that are posted at once under one key", async () => {
    const door = memoryApplications();
    const body = submissionOf(writtenApplication());
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => door.call({ by: portal, send, body, headers: key })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(door.desk.cases.written()).toHaveLength(1);
  });

  it("L114-13.1b: one signature serves one case, under whatever key it comes again", async () => {
    const door = memoryApplications();
    const body = submissionOf(writtenApplication());
    const post = () => door.call({ by: portal, send, body, headers: freshKey() });
    expect((await post()).status).toBe(202);
    expect(await post()).toMatchObject({ status: 409, body: { code: "signature-used" } });
    expect(door.desk.cases.written()).toHaveLength(1);
  });

  it("needs the key, and is the portal's alone", async () => {
    expect(await applying(memoryApplications(), writtenApplication(), {})).toMatchObject({
      status: 400,
      body: { code: "idempotency-key-missing" },
    });
    expect(
      await applying(memoryApplications(), writtenApplication(), key, representative),
    ).toMatchObject({ status: 403, body: { code: "role-not-allowed" } });
  });

  it("L114-13.1b: is taken in while the authority does not answer, with what is in doubt", async () => {
    const authority = memoryAuthority(handClock().now);
    authority.behave({ isDown: true });
    const door = memoryApplications(authority.verify);
    const id = await applied(door);
    expect(await entriesOf(door, id)).toMatchObject([
      { events: [{ signed: { doubts: ["revocation-unknown"], as: "individual" } }] },
    ]);
    expect((await showing(door, id)).body).toMatchObject({
      signature: { reasons: [{ code: "revocation-unknown" }] },
    });
  });

  it("G47: of trafficking goes to the confidential track, and says so to whoever says so", async () => {
    const form = writtenApplication({
      grounds: ["cruel-treatment"],
      cruelty: ["trafficking"],
    });
    expect((await applying(memoryApplications(), form)).body).toMatchObject({
      state: "handed-over",
    });
  });
});

describe("a break on the way of an application", () => {
  const family = () => {
    const first = adult(20);
    return writtenApplication({
      subject: "family",
      people: [first, consenting(adult(21), { applicant: first.iin })],
      documents: [paper(8)],
    });
  };

  it("acknowledges nothing, and is made good by the same request, wherever it is", async () => {
    const body = submissionOf(family());
    let broken = 0;
    for (let step = 0; ; step += 1) {
      const door = memoryApplications();
      const { desk, documents, objects, evidence, needs, watch } = door;
      await door.upload(body.application.documents, portal.id);
      const breaking = breakingAfter(step);
      const over: Partial<ApplicationNeeds> = {
        desk: {
          ...desk,
          cases: { load: breaking(desk.cases.load), append: breaking(desk.cases.append) },
        },
        claims: { claim: breaking(needs.claims.claim) },
        documents: { find: breaking(documents.find), replace: breaking(documents.replace) },
        files: watchedFiles({
          files: { sizeOf: breaking(objects.files.sizeOf), copy: breaking(objects.files.copy) },
          watch: { expect: breaking(watch.expect) },
          clock: desk.clock,
        }),
        evidence: { put: breaking(evidence.store.put) },
      };
      const request = { by: portal, send, body, headers: key };
      const status = await door.statusOver(request, over);
      const again = await door.call(request);
      expect(again).toMatchObject({ status: 202, body: { state: "received" } });
      expect(desk.cases.written()).toHaveLength(1);
      const place = placeOfCase(caseIdSchema.parse(idIn(again)));
      expect(objects.keys().some((one) => one.startsWith(place))).toBe(true);
      if (status === 202) break;
      expect(status).toBe(500);
      broken += 1;
    }
    expect(broken).toBeGreaterThan(10);
  });
});
