import { describe, expect, it } from "vitest";
import { idIn, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import {
  allMet,
  answerAll,
  command,
  convene,
  fileForm,
  foundWithChair,
  keyed,
  taxDebt,
  toCommission,
  toVote,
} from "#test/samples/office-work.ts";
import {
  administrator,
  chair,
  member,
  portal,
  representative,
  secretary,
} from "#test/samples/officials.ts";
import { ballot, completeness, illegible, type Cast } from "#test/samples/registration-course.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";

const key = keyed("key-00000001");
const handOver = { name: "submitToCommission" };
const findings = { name: "recordFindings", findings: allMet, note: "seen" };
const indebted: GroundClaim = { ground: "R377-27.1", requirement: "no-tax-debt" };
const justification = "A tax debt stood on the day of the decision";

/** Two for, two against: no majority (G10). */
const tied: readonly Cast[] = ["for", "for", illegible, illegible];

const vote = async (apis: MemoryApis, id: string, casts: readonly Cast[]) => {
  for (const [place, cast] of casts.entries()) {
    await command(apis, id, member(place + 1), ballot(cast));
  }
};

describe("POST /v1/cases/{id}/commands", () => {
  it("R377-27a: carries a case to inclusion, each command answered with state and sequence", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    await vote(apis, id, ["for", "for", "for", "for", illegible]);
    expect(await command(apis, id, chair, { name: "closeVote" })).toMatchObject({
      status: 200,
      body: { caseId: id, state: "included", sequence: 17 },
    });
  });

  it("R377-27.1: carries a case with a tax debt to a refusal that names the provision", async () => {
    const apis = memoryApis();
    const id = await toVote(apis, taxDebt);
    await vote(
      apis,
      id,
      Array.from({ length: 5 }, () => indebted),
    );
    const close = { name: "closeVote", grounds: ["R377-27.1"], justification };
    expect((await command(apis, id, chair, close)).body).toMatchObject({ state: "refused" });
    const { body } = await apis.call({ by: portal, send: `GET /v1/registrations/${id}` });
    expect(body).toMatchObject({
      decision: {
        outcome: "refused",
        grounds: [{ provision: "R377-27.1", citation: expect.stringContaining("27") }],
        unmet: [{ provision: "R377-5.1" }],
        appeal: { provision: "R377-29" },
      },
    });
    expect(JSON.stringify(body)).not.toContain(justification);
  });

  it("carries a command out once under its key, and answers the same", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const first = await command(apis, id, member(1), ballot("for"), key);
    expect(first.status).toBe(200);
    expect(await command(apis, id, member(1), ballot("for"), key)).toMatchObject({
      status: 200,
      body: first.body,
    });
    expect(apis.desk.cases.written().filter((one) => one.command === "castVote")).toHaveLength(1);
  });

  it("refuses another body under the key of a command that was carried out", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    await command(apis, id, member(1), ballot("for"), key);
    expect(await command(apis, id, member(1), ballot(illegible), key)).toMatchObject({
      status: 422,
      body: { code: "idempotency-key-reused" },
    });
  });

  it("keeps the same key of two members apart", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const answers = [1, 2].map((place) => command(apis, id, member(place), ballot("for"), key));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it("takes requests without a key for different ones, even under one correlation id", async () => {
    const apis = memoryApis();
    const id = await toVote(apis, allMet, [1, 2, 3, 4]);
    const trace = { "x-correlation-id": "trace-0000-1111" };
    const voteInOneTrace = async () => {
      for (const [place, cast] of tied.entries()) {
        await command(apis, id, member(place + 1), ballot(cast), trace);
      }
      return command(apis, id, chair, { name: "closeVote" }, trace);
    };
    await voteInOneTrace();
    await voteInOneTrace();
    const ties = apis.desk.cases.written().filter((one) => one.command === "closeVote");
    expect(ties).toHaveLength(2);
  });

  it("keeps every vote of members who vote at one moment", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const votes = [1, 2, 3, 4, 5].map((place) => command(apis, id, member(place), ballot("for")));
    await Promise.all(votes);
    expect((await command(apis, id, chair, { name: "closeVote" })).body).toMatchObject({
      state: "included",
    });
  });

  it("says in a wrong state which commands the role could give", async () => {
    const apis = memoryApis();
    const id = idIn(await fileForm(apis));
    expect(await command(apis, id, representative, handOver)).toMatchObject({
      status: 409,
      body: {
        code: "command-not-allowed",
        state: "representative-review",
        allowed: expect.arrayContaining(["transfer", "recordFindings"]),
      },
    });
  });

  it("R377-21: says which state systems verification waits for", async () => {
    const apis = memoryApis();
    const id = idIn(await fileForm(apis));
    expect(await command(apis, id, representative, findings)).toMatchObject({
      status: 409,
      body: { code: "checks-pending", systems: expect.arrayContaining(["tax-debt", "insolvency"]) },
    });
    await answerAll(apis, id);
    expect((await command(apis, id, representative, findings)).status).toBe(200);
  });

  it.each([
    ["R377-22: a member does not hand the file over", member(2), handOver],
    ["R377-27: the representative records no completeness", representative, completeness],
  ])("%s", async (_, by, body) => {
    const apis = memoryApis();
    const id = await toVote(apis);
    expect(await command(apis, id, by, body)).toMatchObject({
      status: 403,
      body: { code: "role-not-allowed" },
    });
  });

  it("R377-24c: the secretary does not vote", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    expect(await command(apis, id, secretary, ballot("for"))).toMatchObject({
      status: 403,
      body: { code: "secretary-has-no-vote" },
    });
  });

  it.each([
    ["an administrator", administrator],
    ["a machine", portal],
  ])("is closed to %s", async (_, by) => {
    expect((await command(memoryApis(), "organization-240140000019", by, handOver)).status).toBe(
      403,
    );
  });

  it("R377-20: has nothing for an official of another territory, or of none", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const { unit: _, ...nowhere } = member(1);
    for (const by of [{ ...member(1), unit: "71" as const }, nowhere]) {
      expect(await command(apis, id, by, ballot("for"))).toMatchObject({
        status: 404,
        body: { code: "not-found" },
      });
    }
    expect(
      (await command(apis, "organization-240140000999", representative, handOver)).status,
    ).toBe(404);
  });

  it("R377-25: knows no sitting that was never convened", async () => {
    const apis = memoryApis();
    const id = await toCommission(apis);
    for (const sitting of ["sitting-00000000", "~", id]) {
      const place = { name: "placeOnAgenda", sitting };
      expect((await command(apis, id, secretary, place)).body).toMatchObject({
        code: "sitting-unknown",
      });
    }
  });

  it("R377-25: a member who was absent when the sitting opened does not vote", async () => {
    const apis = memoryApis();
    const id = await toVote(apis, allMet, [1, 2, 3, 4]);
    expect(await command(apis, id, member(5), ballot("for"))).toMatchObject({
      status: 403,
      body: { code: "not-present" },
    });
  });

  it("G10: a tie is voted again in a sitting with the absent member", async () => {
    const apis = memoryApis();
    const id = await toVote(apis, allMet, [1, 2, 3, 4]);
    await vote(apis, id, tied);
    expect((await command(apis, id, chair, { name: "closeVote" })).body).toMatchObject({
      state: "decision-pending",
    });
    const sitting = idIn(await convene(apis, [1, 2, 3, 4, 5]));
    await command(apis, id, secretary, { name: "placeOnAgenda", sitting });
    await vote(apis, id, [...tied, "for"]);
    expect((await command(apis, id, chair, { name: "closeVote" })).body).toMatchObject({
      state: "included",
    });
  });

  it("lets whoever holds both roles verify, but not vote on what was verified", async () => {
    const apis = memoryApis();
    await foundWithChair(apis);
    const id = idIn(await fileForm(apis));
    await answerAll(apis, id);
    const asRepresentative = { ...member(5), role: "representative" } as const;
    await command(apis, id, asRepresentative, findings);
    await command(apis, id, asRepresentative, handOver);
    const sitting = idIn(await convene(apis, [1, 2, 3, 4, 5]));
    await command(apis, id, secretary, { name: "placeOnAgenda", sitting });
    await command(apis, id, member(1), completeness);
    expect(await command(apis, id, member(5), ballot("for"))).toMatchObject({
      status: 403,
      body: { code: "recused" },
    });
  });
});
