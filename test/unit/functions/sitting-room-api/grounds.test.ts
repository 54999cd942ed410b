import { describe, expect, it } from "vitest";
import { groundsSchema } from "#shared/http/routes/room.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { memoryApis } from "#test/fakes/apis.ts";
import type { Person } from "#test/fakes/calls.ts";
import { memoryRoom } from "#test/fakes/room-api.ts";
import { must } from "#test/samples/commission-work.ts";
import { allMet, command, taxDebt, toCommission, toVote } from "#test/samples/office-work.ts";
import { chair, member, secretary } from "#test/samples/officials.ts";

const looking = async (findings = allMet) => {
  const apis = memoryApis();
  const caseId = await toVote(apis, findings);
  const { get, reads } = memoryRoom(apis.desk);
  const see = async (by: Person = member(2)) =>
    groundsSchema.parse(must(await get(by, `/v1/cases/${caseId}/grounds`)).body);
  return { apis, caseId, get, reads, see };
};

type Ground = Awaited<ReturnType<Awaited<ReturnType<typeof looking>>["see"]>>["grounds"][number];

/** Every claim that a form could make of what it is offered, one of each list. */
const claimFrom = (ground: Ground): GroundClaim | undefined => {
  const [requirement] = ground.requirements ?? [];
  const [document] = ground.documents ?? [];
  const [device] = ground.devices ?? [];
  const [defect] = ground.defects ?? [];
  const [detail] = ground.details ?? [];
  const [standard] = ground.standards ?? [];
  switch (ground.ground) {
    case "R377-27.1":
      return requirement && { ground: ground.ground, requirement: requirement.code };
    case "R377-27.2":
      return document && { ground: ground.ground, document: document.code };
    case "R377-27.3":
      return (
        document &&
        defect && { ground: ground.ground, document: document.code, defect: defect.code }
      );
    case "R377-27.4":
      return device && { ground: ground.ground, device: device.code };
    case "R377-27.5":
      return (
        document &&
        detail && { ground: ground.ground, document: document.code, detail: detail.code }
      );
    case "R377-27.6":
      return standard && { ground: ground.ground, standard: standard.code, item: "5.3" };
    case "R377-27.7":
      return { ground: ground.ground };
  }
};

describe("GET /v1/cases/{id}/grounds", () => {
  it("R377-27.1: names the requirement that was found unmet, and no other", async () => {
    const { see } = await looking(taxDebt);
    const { grounds, unmet } = await see();
    expect(unmet).toEqual([{ requirement: "no-tax-debt", text: "no tax debts" }]);
    const [first] = grounds;
    expect(first).toMatchObject({
      ground: "R377-27.1",
      citation: expect.stringMatching(/\S/),
      statement: expect.stringMatching(/\S/),
      requirements: [{ code: "no-tax-debt", text: "no tax debts" }],
    });
    expect(first).not.toHaveProperty("lacks");
  });

  it("R377-27b: says of a ground without a fact what has to be on record first", async () => {
    const { see } = await looking();
    const { grounds } = await see();
    const lackOf = (ground: string) => grounds.find((one) => one.ground === ground)?.lacks;
    expect(lackOf("R377-27.1")).toHaveLength(1);
    expect(lackOf("R377-27.2")?.map(({ provision }) => provision)).toEqual([
      "R377-21b",
      "R377-26b",
    ]);
    expect(lackOf("R377-27.7")?.map(({ provision }) => provision)).toEqual(["R377-7.p2d"]);
    expect(lackOf("R377-27.3")).toBeUndefined();
  });

  it("R377-27.2: opens every field and document once the Commission found the information wanting", async () => {
    const apis = memoryApis();
    const caseId = await toVote(apis);
    const again = memoryRoom(apis.desk);
    const path = `/v1/cases/${caseId}/grounds`;
    const before = groundsSchema.parse((await again.get(chair, path)).body);
    expect(before.grounds.find(({ ground }) => ground === "R377-27.2")).toHaveProperty("lacks");
    const other = memoryApis();
    const wanting = await toVote(other, allMet, [1, 2, 3, 4, 5], {
      complete: false,
      accurate: true,
    });
    const after = groundsSchema.parse(
      (await memoryRoom(other.desk).get(chair, `/v1/cases/${wanting}/grounds`)).body,
    );
    expect(after.grounds.find(({ ground }) => ground === "R377-27.2")).toMatchObject({
      anyField: true,
      documents: expect.arrayContaining([{ code: "constituent", text: "constituent documents" }]),
    });
  });

  it("R377-27b: offers what a vote is taken with, and nothing that it is refused for", async () => {
    const strange: readonly GroundClaim[] = [
      { ground: "R377-27.1", requirement: "no-insolvency" },
      { ground: "R377-27.2", document: "constituent" },
      { ground: "R377-27.4", device: 0 },
      { ground: "R377-27.7" },
    ];
    for (const findings of [allMet, taxDebt]) {
      const { apis, caseId, see } = await looking(findings);
      const { grounds } = await see();
      const against = (place: number, claim: GroundClaim | undefined) =>
        command(apis, caseId, member(place), { name: "castVote", choice: "against", claim });
      const open = grounds.filter(({ lacks }) => lacks === undefined);
      expect(open.length).toBeGreaterThan(2);
      for (const [place, ground] of open.entries()) {
        expect((await against(place + 1, claimFrom(ground))).status).toBe(200);
      }
      const shut = strange.filter(({ ground }) => open.every((one) => one.ground !== ground));
      expect(shut.length).toBeGreaterThan(2);
      for (const claim of shut) expect((await against(5, claim)).status).toBe(409);
    }
  });

  it("is on record, for members of the unit alone", async () => {
    const { get, caseId, reads, see } = await looking();
    await see();
    expect(reads.records()).toMatchObject([
      { caseId, by: { role: "commission-member" }, what: { kind: "case" } },
    ]);
    const path = `/v1/cases/${caseId}/grounds`;
    expect((await get(secretary, path)).status).toBe(403);
    expect((await get({ ...member(2), unit: "71" }, path)).status).toBe(404);
    expect((await get(member(2), "/v1/cases/nothing/grounds")).status).toBe(404);
    reads.breakDown();
    await expect(get(member(2), path)).rejects.toThrow("500");
  });

  it("is told of a case before it comes to a vote as well", async () => {
    const apis = memoryApis();
    const caseId = await toCommission(apis, taxDebt);
    const { get } = memoryRoom(apis.desk);
    const { unmet } = groundsSchema.parse((await get(chair, `/v1/cases/${caseId}/grounds`)).body);
    expect(unmet).toHaveLength(1);
  });
});
