import { describe, expect, it } from "vitest";
import { projectByKind } from "#functions/relay/project-by-kind.ts";
import { projectSitting } from "#functions/relay/project-sitting.ts";
import { relayRecords } from "#functions/relay/relay-records.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { dynamoSittings } from "#shared/store/dynamo-sittings.ts";
import { idIn } from "#test/fakes/calls.ts";
import { memoryCommissionApi } from "#test/fakes/commission-api.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import {
  callSitting,
  commandSitting,
  foundWithChair,
  must,
  openSitting,
  protocolDigestOf,
} from "#test/samples/commission-work.ts";
import { chair, home, member, secretary } from "#test/samples/officials.ts";
import { batchOf, imagesOf, relay } from "./relayed.ts";

const startsAt = "2026-11-23T05:00:00.000Z";

const held = async () => {
  const apis = memoryCommissionApi();
  await foundWithChair(apis);
  const id = idIn(must(await callSitting(apis)));
  const table = memoryTable();
  const sittings = dynamoSittings(table.dynamo, "sittings");
  const project = projectSitting({ desk: apis.desk, sittings });
  const listed = async () =>
    (await sittings.page({ unit: home, state: undefined }, 50, undefined))?.sittings;
  const give = async (body: unknown, by = secretary) =>
    must(await commandSitting(apis, id, by, body));
  return { apis, id: caseIdSchema.parse(id), table, project, listed, give };
};

describe("the projection of a sitting", () => {
  it("R377-24a: follows it from its call to the signature under its protocol", async () => {
    const { apis, id, project, listed, give } = await held();
    const now = apis.desk.clock.now();
    await project(id);
    expect(await listed()).toEqual([{ id, unit: home, state: "called", startsAt }]);
    must(await openSitting(apis, id, [1, 2, 3, 4]));
    await project(id);
    expect(await listed()).toMatchObject([{ state: "open", openedAt: now }]);
    await give({ name: "closeSitting" });
    const digest = await protocolDigestOf(apis.desk, id);
    await give({ name: "signProtocol", digest, languages: ["kk"] }, chair);
    await project(id);
    expect(await listed()).toEqual([
      { id, unit: home, state: "signed", startsAt, openedAt: now, closedAt: now },
    ]);
  });

  it("R377-24a: shows one that was called off, and not why", async () => {
    const { apis, id, project, listed, give } = await held();
    await give({ name: "cancelSitting", reason: "Too few can come." });
    await project(id);
    const cancelledAt = apis.desk.clock.now();
    expect(await listed()).toEqual([{ id, unit: home, state: "cancelled", startsAt, cancelledAt }]);
  });

  it("is the same however often it is made, and never goes back", async () => {
    const { apis, id, table, project, give } = await held();
    await project(id);
    await give({ name: "cancelSitting", reason: "Too few can come." });
    await project(id);
    const items = structuredClone([...table.items]);
    await project(id);
    const called = (await apis.desk.cases.load(id)).slice(0, 1);
    const past = { ...apis.desk.cases, load: async () => called };
    await projectSitting({
      desk: { cases: past },
      sittings: dynamoSittings(table.dynamo, "sittings"),
    })(id);
    expect([...table.items]).toEqual(items);
  });

  it("is none of what is no sitting", async () => {
    const { project } = await held();
    await expect(project(caseIdSchema.parse("sitting-00000000"))).rejects.toThrow("no sitting");
  });

  it("is asked for by each step that a list shows, and by no other", async () => {
    const { apis, id, give } = await held();
    must(await openSitting(apis, id, [1, 2, 3, 4]));
    await give({ name: "recordArrival", member: member(5).id });
    await give({ name: "recordDeparture", member: member(5).id });
    await give({ name: "putOnAgenda", caseId: "organization-050440185008" });
    await give({ name: "closeSitting" });
    const entries = apis.desk.cases.written().filter(({ kind }) => kind === "sitting");
    const shown: string[] = [];
    for (const entry of entries) {
      const { needs } = relay();
      const project = async (caseId: string, kind: string) => {
        expect([caseId, kind]).toEqual([id, "sitting"]);
        shown.push(entry.command);
        return undefined;
      };
      await relayRecords({ ...needs, project }, batchOf(imagesOf([entry])));
    }
    expect(shown).toEqual(["convene", "openSitting", "closeSitting"]);
  });
});

describe("the read models of a kind", () => {
  it("are brought up to date with the cases of that kind alone", async () => {
    const asked: string[] = [];
    const note = (kind: string) => async (caseId: string) => {
      asked.push(`${kind} ${caseId}`);
      return undefined;
    };
    const project = projectByKind({
      sitting: note("sitting"),
      registration: note("registration"),
      assistance: note("assistance"),
    });
    await project(caseIdSchema.parse("sitting-0001"), "sitting");
    await project(caseIdSchema.parse("organization-0001"), "registration");
    await project(caseIdSchema.parse("assistance-0001"), "assistance");
    expect(asked).toEqual([
      "sitting sitting-0001",
      "registration organization-0001",
      "assistance assistance-0001",
    ]);
    await expect(project(caseIdSchema.parse("other-0001"), "other")).rejects.toThrow("other");
  });
});
