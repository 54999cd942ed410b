import { describe, expect, it } from "vitest";
import { idIn, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import {
  callSitting,
  commandSitting,
  foundWithChair,
  must,
  openSitting,
} from "#test/samples/commission-work.ts";
import { command, toCommission, toVote } from "#test/samples/office-work.ts";
import { chair, member, secretary } from "#test/samples/officials.ts";
import { completeness } from "#test/samples/registration-course.ts";

const reason = "Серікова сырқаттанып қалды, кворум болмайды.";
const cancel = { name: "cancelSitting", reason };

const show = ({ call }: MemoryApis, id: string) =>
  call({ by: member(2), send: `GET /v1/sittings/${id}` });

const place = (apis: MemoryApis, caseId: string, sitting: string) =>
  command(apis, caseId, secretary, { name: "placeOnAgenda", sitting });

const sittingOf = async ({ call }: MemoryApis, caseId: string): Promise<string> => {
  const { body } = must(await call({ by: secretary, send: `GET /v1/cases/${caseId}` }));
  const sitting =
    body !== null && typeof body === "object" && "sitting" in body ? body.sitting : "";
  return String(sitting);
};

/** A case before the Commission, on the agenda of a sitting that was called. */
const placed = async () => {
  const apis = memoryApis();
  await foundWithChair(apis);
  const caseId = await toCommission(apis);
  const sitting = idIn(must(await callSitting(apis)));
  must(await place(apis, caseId, sitting));
  return { apis, caseId, sitting };
};

describe("the cancellation of a sitting", () => {
  it("R377-24a: is the secretary's, tells when and why, and seals the reason", async () => {
    const { apis, sitting } = await placed();
    const { desk } = apis;
    const cancelled = must(await commandSitting(apis, sitting, secretary, cancel));
    const seen = { state: "cancelled", cancelledAt: desk.clock.now(), open: false };
    expect(cancelled).toMatchObject({ status: 200, body: { ...seen, reason } });
    expect((await show(apis, sitting)).body).toEqual(cancelled.body);
    expect(JSON.stringify(desk.cases.written())).not.toContain("Серікова");
    desk.seal.destroy(sitting);
    const { body } = await show(apis, sitting);
    expect(body).toMatchObject(seen);
    expect(body).not.toHaveProperty("reason");
  });

  it("R377-24a: shows where it would have met beside the reason", async () => {
    const { apis } = await placed();
    const id = idIn(must(await callSitting(apis, { place: "204-кабинет" })));
    const { body } = must(await commandSitting(apis, id, chair, cancel));
    expect(body).toMatchObject({ place: "204-кабинет", reason });
  });

  it("R377-24a: what was on its agenda goes before another sitting, and no more before this one", async () => {
    const { apis, caseId, sitting } = await placed();
    must(await commandSitting(apis, sitting, chair, cancel));
    expect(await place(apis, caseId, sitting)).toMatchObject({
      status: 409,
      body: { code: "sitting-over" },
    });
    const other = idIn(must(await callSitting(apis)));
    must(await place(apis, caseId, other));
    expect(await sittingOf(apis, caseId)).toBe(other);
    must(await openSitting(apis, other, [1, 2, 3, 4]));
    must(await command(apis, caseId, chair, completeness));
    must(await command(apis, caseId, member(2), { name: "castVote", choice: "for" }));
  });

  it("R377-24a: no case comes onto its agenda, nor is anything done on one at it", async () => {
    const { apis, caseId, sitting } = await placed();
    const empty = idIn(must(await callSitting(apis)));
    for (const id of [sitting, empty]) must(await commandSitting(apis, id, secretary, cancel));
    expect((await place(apis, caseId, empty)).body).toMatchObject({
      code: "command-not-allowed",
      state: "cancelled",
    });
    expect((await command(apis, caseId, chair, completeness)).status).toBe(403);
    expect(await sittingOf(apis, caseId)).toBe(sitting);
  });

  it("R377-24a: is still possible when it is open, as long as nothing was done on a case", async () => {
    const { apis, caseId, sitting } = await placed();
    must(await openSitting(apis, sitting, [1, 2, 3, 4]));
    // A declared conflict is about the case, not about the sitting.
    const conflict = { name: "declareConflict", reason: "A cousin works there." };
    must(await command(apis, caseId, member(5), conflict));
    const { body } = must(await commandSitting(apis, sitting, secretary, cancel));
    expect(body).toMatchObject({ state: "cancelled", presided: [chair.id] });
  });

  it.each([
    ["completeness was recorded", 0],
    ["a vote was given", 1],
  ])("R377-25: is not possible once %s", async (_, votes) => {
    const apis = memoryApis();
    const caseId = await toVote(apis);
    const sitting = await sittingOf(apis, caseId);
    for (let voter = 1; voter <= votes; voter += 1) {
      must(await command(apis, caseId, member(voter), { name: "castVote", choice: "for" }));
    }
    const before = apis.desk.cases.written().length;
    for (const by of [secretary, chair]) {
      expect(await commandSitting(apis, sitting, by, cancel)).toMatchObject({
        status: 409,
        body: { code: "sitting-took-place" },
      });
    }
    expect(apis.desk.cases.written()).toHaveLength(before);
    must(await commandSitting(apis, sitting, secretary, { name: "closeSitting" }));
  });

  it("R377-25: is not possible where the votes were given and the case went elsewhere since", async () => {
    const apis = memoryApis();
    const caseId = await toVote(apis);
    const sitting = await sittingOf(apis, caseId);
    must(await command(apis, caseId, member(1), { name: "castVote", choice: "for" }));
    const other = idIn(must(await callSitting(apis)));
    must(await place(apis, caseId, other));
    const refused = await commandSitting(apis, sitting, secretary, cancel);
    expect(refused.body).toMatchObject({ code: "sitting-took-place" });
    // Of what was done before, the other sitting knows nothing.
    must(await openSitting(apis, other, [1, 2, 3, 4, 5]));
    must(await commandSitting(apis, other, secretary, cancel));
  });

  it("R377-24a: is nobody else's, and happens once", async () => {
    const { apis, sitting } = await placed();
    const refused = await commandSitting(apis, sitting, member(2), cancel);
    expect(refused).toMatchObject({ status: 403, body: { code: "neither-secretary-nor-chair" } });
    must(await commandSitting(apis, sitting, secretary, cancel));
    expect(await commandSitting(apis, sitting, secretary, cancel)).toMatchObject({
      status: 409,
      body: { code: "command-not-allowed", state: "cancelled" },
    });
  });
});
