import { describe, expect, it } from "vitest";
import { roomSchema } from "#shared/http/routes/room.ts";
import { idIn, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import type { Person } from "#test/fakes/calls.ts";
import { memoryRoom } from "#test/fakes/room-api.ts";
import {
  callSitting,
  commandSitting,
  foundWithChair,
  must,
  openSitting,
  protocolDigestOf,
} from "#test/samples/commission-work.ts";
import { command, taxDebt, toCommission, toVote } from "#test/samples/office-work.ts";
import {
  administrator,
  chair,
  member,
  representative,
  secretary,
} from "#test/samples/officials.ts";

const everyone = [1, 2, 3, 4, 5];

const sittingOf = async ({ call }: MemoryApis, caseId: string): Promise<string> => {
  const { body } = must(await call({ by: secretary, send: `GET /v1/cases/${caseId}` }));
  return String(Object.entries(body ?? {}).find(([name]) => name === "sitting")?.[1]);
};

/** A case before an open sitting, with the room as anybody sees it. */
const inRoom = async (findings?: Parameters<typeof toVote>[1], places = everyone) => {
  const apis = memoryApis();
  const caseId = await toVote(apis, findings, places);
  const sitting = await sittingOf(apis, caseId);
  const room = memoryRoom(apis.desk);
  const path = `/v1/sittings/${sitting}/room`;
  const see = async (by: Person = member(2)) => {
    const { body } = must(await room.get(by, path));
    const seen = roomSchema.parse(body);
    const [first] = seen.cases;
    if (first === undefined) throw new Error("nothing on the agenda");
    return { ...seen, first };
  };
  const vote = async (place: number, body: object = { choice: "for" }) =>
    must(await command(apis, caseId, member(place), { name: "castVote", ...body }));
  return { apis, caseId, sitting, room, path, see, vote };
};

const actionIn = (
  { actions }: { readonly actions: readonly { readonly command: string }[] },
  name: string,
) => actions.find((action) => action.command === name);

describe("GET /v1/sittings/{id}/room", () => {
  it("R377-25, R377-27: shows who is there, each vote as it is given, and what can be announced", async () => {
    const { see, vote } = await inRoom();
    const before = await see();
    expect(before.sitting).toMatchObject({
      state: "open",
      chair: chair.id,
      quorum: { needed: 4, present: 5, reached: true },
    });
    expect(before.first).toMatchObject({
      question: "inclusion",
      here: true,
      presiding: chair.id,
      majority: 3,
      ballots: [],
      tally: { present: 5, for: 0, against: 0 },
      completeness: { complete: true, accurate: true },
    });
    expect(before.first).not.toHaveProperty("result");
    await vote(1);
    await vote(2);
    const halfWay = await see();
    expect(halfWay.first.ballots).toEqual([
      { member: member(1).id, choice: "for" },
      { member: member(2).id, choice: "for" },
    ]);
    expect(halfWay.first).not.toHaveProperty("result");
    await vote(3);
    expect((await see()).first.result).toBe("for");
  });

  it("R377-27b: tells on which ground a vote against rests, in the language of whoever looks", async () => {
    const { room, path, vote } = await inRoom(taxDebt);
    await vote(4, {
      choice: "against",
      claim: { ground: "R377-27.1", requirement: "no-tax-debt" },
    });
    const { body } = await room.get(member(2), path, { "accept-language": "ru" });
    const [ballot] = roomSchema.parse(body).cases[0]?.ballots ?? [];
    expect(ballot).toMatchObject({ choice: "against", claim: { requirement: "no-tax-debt" } });
    expect(ballot?.text).toMatch(/: нет налоговой задолженности$/);
  });

  it("R377-24c, R377-27: offers each what they can do now, by its provisions, and says what stands in the way", async () => {
    const { see, vote } = await inRoom();
    const toMember = await see(member(2));
    expect(actionIn(toMember.first, "castVote")).not.toHaveProperty("refusal");
    expect(actionIn(toMember.first, "castVote")).toMatchObject({
      provisions: [{ provision: "R377-24c" }, { provision: "R377-25" }, { provision: "R377-27" }],
    });
    expect(actionIn(toMember.first, "closeVote")).toMatchObject({
      refusal: { code: "not-presiding" },
    });
    expect(actionIn(toMember.first, "recordCompleteness")).toBeUndefined();
    expect(actionIn(toMember.first, "placeOnAgenda")).toBeUndefined();
    const toChair = await see(chair);
    expect(actionIn(toChair.first, "closeVote")).toMatchObject({
      refusal: { code: "votes-missing", text: expect.stringMatching(/\S/) },
    });
    const toSecretary = await see(secretary);
    expect(toSecretary.first.actions).toEqual([]);
    expect(toSecretary.actions.map(({ command: name }) => name).toSorted()).toEqual([
      "cancelSitting",
      "closeSitting",
      "putOnAgenda",
      "recordDeparture",
    ]);
    await vote(2);
    expect(actionIn((await see(member(2))).first, "castVote")).toMatchObject({
      refusal: { code: "already-voted" },
    });
  });

  it("G09: shows who has no voice and why, and what that leaves of the quorum", async () => {
    const { apis, caseId, see } = await inRoom();
    const conflict = { name: "declareConflict", reason: "A cousin works there." };
    must(await command(apis, caseId, chair, conflict));
    const { first, sitting } = await see(member(2));
    expect(first.recused).toEqual(expect.arrayContaining([{ member: chair.id, why: "declared" }]));
    expect(first.recused).toContainEqual({ member: representative.id, why: "verified" });
    expect(first).not.toHaveProperty("presiding");
    expect(first.quorum).toEqual({ needed: 4, present: 4, reached: true });
    expect(sitting.chair).toBe(chair.id);
    // Those with a voice elect who presides over this case.
    expect(actionIn(first, "voteForPresiding")).not.toHaveProperty("refusal");
    const election = { name: "voteForPresiding", candidate: member(2).id };
    must(await command(apis, caseId, member(3), election));
    expect((await see()).first.presidingVotes).toEqual([
      { member: member(3).id, candidate: member(2).id },
    ]);
  });

  it("R377-27, G10: shows a tie among the votes that were closed, and the next vote as empty", async () => {
    const { apis, caseId, see, vote } = await inRoom(taxDebt, [1, 2, 3, 4]);
    const claim = { ground: "R377-27.1", requirement: "no-tax-debt" };
    for (const place of [1, 2]) await vote(place);
    for (const place of [3, 4]) await vote(place, { choice: "against", claim });
    expect((await see()).first).toMatchObject({ result: "tie", majority: 3 });
    must(await command(apis, caseId, chair, { name: "closeVote" }));
    expect((await see()).first).toMatchObject({
      ballots: [],
      closed: [{ result: "tie", tally: { present: 4, for: 2, against: 2 } }],
    });
  });

  it("R377-27b, R377-28d: shows the decision with its grounds, and to whoever presided that the protocol can be signed", async () => {
    const { apis, caseId, sitting, see, vote } = await inRoom(taxDebt);
    const claim = { ground: "R377-27.1", requirement: "no-tax-debt" };
    for (const place of everyone) await vote(place, { choice: "against", claim });
    expect(actionIn((await see(chair)).first, "closeVote")).not.toHaveProperty("refusal");
    const justification = "The debt stands.";
    const refusal = { name: "closeVote", grounds: ["R377-27.1"], justification };
    must(await command(apis, caseId, chair, refusal));
    expect((await see()).first).toMatchObject({
      state: "refused",
      question: "inclusion",
      decision: { outcome: "refused", grounds: [expect.stringContaining("no tax debts")] },
      closed: [{ result: "against" }],
    });
    must(await commandSitting(apis, sitting, secretary, { name: "closeSitting" }));
    expect(actionIn(await see(chair), "signProtocol")).not.toHaveProperty("refusal");
    expect(actionIn(await see(member(2)), "signProtocol")).toMatchObject({
      refusal: { code: "not-presiding" },
    });
    const digest = await protocolDigestOf(apis.desk, sitting);
    must(
      await commandSitting(apis, sitting, chair, {
        name: "signProtocol",
        digest,
        languages: ["kk"],
      }),
    );
    const signed = await see(chair);
    expect(signed.sitting).toMatchObject({ state: "signed", protocol: { digest } });
    expect(signed.actions).toEqual([]);
  });

  it("R377-24a: shows a case that was put on the agenda and is not before the sitting yet", async () => {
    const apis = memoryApis();
    await foundWithChair(apis);
    const caseId = await toCommission(apis);
    const sitting = idIn(must(await callSitting(apis, { agenda: [caseId] })));
    const { get } = memoryRoom(apis.desk);
    const look = async (by: Person) =>
      roomSchema.parse((await get(by, `/v1/sittings/${sitting}/room`)).body);
    const seen = await look(secretary);
    expect(seen.cases).toMatchObject([{ caseId, here: false }]);
    expect(seen.cases[0]?.actions).toMatchObject([{ command: "placeOnAgenda" }]);
    expect(actionIn(seen, "openSitting")).not.toHaveProperty("refusal");
    must(await command(apis, caseId, secretary, { name: "placeOnAgenda", sitting }));
    const placed = await look(secretary);
    expect(placed.cases).toMatchObject([{ here: true, actions: [] }]);
    must(await openSitting(apis, sitting, [1, 2, 3, 4]));
    const open = await look(secretary);
    expect(actionIn(open, "recordArrival")).not.toHaveProperty("refusal");
  });

  it("answers that nothing changed without reading the cases, until something has", async () => {
    const { room, path, sitting, caseId, vote } = await inRoom();
    const first = await room.get(member(2), path);
    const { etag = "" } = first.headers;
    expect(room.readSince()).toContain(caseId);
    const same = await room.get(member(2), path, { "if-none-match": etag });
    expect([same.status, same.body]).toEqual([304, undefined]);
    expect(room.readSince()).toEqual([sitting]);
    // Somebody else sees other actions, and another language other words.
    for (const [by, language] of [
      [member(3), "en"],
      [member(2), "kk"],
    ] as const) {
      const other = { "if-none-match": etag, "accept-language": language };
      expect((await room.get(by, path, other)).status).toBe(200);
    }
    await vote(1);
    const changed = await room.get(member(2), path, { "if-none-match": etag });
    expect(changed.status).toBe(200);
    expect(changed.headers["etag"]).not.toBe(etag);
  });

  it("is for the members and the secretary of the unit, and tells nothing of what was filed", async () => {
    const { room, path, apis, caseId } = await inRoom();
    const statusFor = async (by: Person) => (await room.get(by, path)).status;
    expect(await statusFor(secretary)).toBe(200);
    for (const by of [representative, administrator]) expect(await statusFor(by)).toBe(403);
    expect(await statusFor({ ...member(2), unit: "71" })).toBe(404);
    expect((await room.get(member(2), "/v1/sittings/nothing/room")).status).toBe(404);
    const { body } = await room.get(member(2), path);
    const filed = must(await apis.call({ by: chair, send: `GET /v1/cases/${caseId}` }));
    expect(JSON.stringify(filed.body)).toContain("@");
    expect(JSON.stringify(body)).not.toContain("@");
    expect(room.reads.records()).toEqual([]);
  });
});
