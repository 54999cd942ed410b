import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { memoryCommissionApi } from "#test/fakes/commission-api.ts";
import { administrator, member, representative } from "#test/samples/officials.ts";
import { iinOfOfficial } from "#test/samples/official-signing.ts";

const subject = member(1).id;
const send = `PUT /v1/officials/${subject}/signer`;
const show = `GET /v1/officials/${subject}`;
const body = { iin: iinOfOfficial(subject) };

describe("who signs for an official", () => {
  it("R377-25, R377-28d: is said by an administrator, and on record with who said so", async () => {
    const { call, desk } = memoryCommissionApi();
    expect((await call({ by: administrator, send: show })).body).toEqual({ subject });
    const bound = await call({ by: administrator, send, body });
    expect(bound).toMatchObject({
      status: 200,
      body: { subject, signer: { boundAt: desk.clock.now(), boundBy: administrator.id } },
    });
    expect((await call({ by: administrator, send: show })).body).toEqual(bound.body);
  });

  it("is told with its number to the official alone, who has to choose that certificate", async () => {
    const { call } = memoryCommissionApi();
    await call({ by: administrator, send, body });
    expect((await call({ by: member(1), send: show })).body).toMatchObject({ signer: body });
    const told = await call({ by: administrator, send: show });
    expect(JSON.stringify(told.body)).not.toContain(body.iin);
  });

  it("is sealed: the number stands in no entry and in no answer", async () => {
    const { call, desk } = memoryCommissionApi();
    const bound = await call({ by: administrator, send, body });
    const entries = await desk.cases.load(caseIdSchema.parse(`official-${subject}`));
    expect(entries).toHaveLength(1);
    expect(JSON.stringify([bound.body, entries[0]?.events])).not.toContain(body.iin);
  });

  it("is nobody else's to say, and no administrator's of itself", async () => {
    const { call } = memoryCommissionApi();
    for (const by of [member(1), representative]) {
      expect(await call({ by, send, body })).toMatchObject({ status: 403 });
    }
    const own = `PUT /v1/officials/${administrator.id}/signer`;
    expect(await call({ by: administrator, send: own, body })).toMatchObject({
      status: 403,
      body: { code: "role-not-allowed" },
    });
  });

  it("is nobody else's to know", async () => {
    const { call } = memoryCommissionApi();
    await call({ by: administrator, send, body });
    expect(await call({ by: member(2), send: show })).toMatchObject({ status: 404 });
  });

  it("is no number that was never issued", async () => {
    const { call } = memoryCommissionApi();
    const wrong = { iin: "850514100019" };
    expect(await call({ by: administrator, send, body: wrong })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/iin", code: "bad-checksum" }] },
    });
  });
});
