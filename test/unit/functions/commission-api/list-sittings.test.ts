import * as z from "zod";
import { describe, expect, it } from "vitest";
import { idIn } from "#test/fakes/calls.ts";
import { memoryCommissionApi, type MemoryCommissionApi } from "#test/fakes/commission-api.ts";
import {
  callSitting,
  commandSitting,
  foundWithChair,
  must,
  openSitting,
} from "#test/samples/commission-work.ts";
import { administrator, home, member, representative, secretary } from "#test/samples/officials.ts";

const pageSchema = z.strictObject({
  unit: z.string(),
  sittings: z.array(z.looseObject({ id: z.string(), state: z.string() })),
  next: z.string().optional(),
});

const list = ({ call }: MemoryCommissionApi, query = "", by = member(2)) =>
  call({ by, send: `GET /v1/sittings${query}` });

const pageOf = async (apis: MemoryCommissionApi, query = "") =>
  pageSchema.parse(must(await list(apis, query)).body);

/** Three sittings on three days, the second of them open and the third called off. */
const withSittings = async () => {
  const apis = memoryCommissionApi();
  await foundWithChair(apis);
  const ids: string[] = [];
  for (const day of ["23", "24", "25"]) {
    const startsAt = `2026-11-${day}T05:00:00.000Z`;
    ids.push(idIn(must(await callSitting(apis, { startsAt, place: "204-кабинет" }))));
  }
  const [, second = "", third = ""] = ids;
  must(await openSitting(apis, second, [1, 2, 3, 4]));
  const cancel = { name: "cancelSitting", reason: "Кворум болмайды" };
  must(await commandSitting(apis, third, secretary, cancel));
  await apis.relay();
  return { apis, ids };
};

describe("GET /v1/sittings", () => {
  it("R377-24a: shows the sittings of my unit, the newest first", async () => {
    const { apis, ids } = await withSittings();
    const { unit, sittings, next } = await pageOf(apis);
    expect([unit, next]).toEqual([home, undefined]);
    expect(sittings.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(sittings.map(({ state }) => state)).toEqual(["cancelled", "open", "called"]);
    const now = apis.desk.clock.now();
    expect(sittings).toMatchObject([{ cancelledAt: now }, { openedAt: now }, {}]);
  });

  it("shows nothing that was sealed", async () => {
    const { apis } = await withSittings();
    const { body } = await list(apis);
    expect(JSON.stringify(body)).not.toMatch(/кабинет|Кворум/);
  });

  it.each(["called", "open", "cancelled"])("shows those that are %s", async (state) => {
    const { apis } = await withSittings();
    const { sittings } = await pageOf(apis, `?state=${state}`);
    expect(sittings.map((one) => one.state)).toEqual([state]);
  });

  it("goes on from page to page", async () => {
    const { apis, ids } = await withSittings();
    const [first, second, third] = ids.toReversed();
    const page = await pageOf(apis, "?limit=2");
    expect(page.sittings.map(({ id }) => id)).toEqual([first, second]);
    const after = await pageOf(apis, `?limit=2&cursor=${page.next}`);
    expect(after.sittings.map(({ id }) => id)).toEqual([third]);
    expect(after.next).toBeUndefined();
  });

  it("is for members, the secretary and administrators, each of their own unit", async () => {
    const { apis } = await withSittings();
    for (const by of [member(1), secretary, administrator]) {
      expect((await list(apis, "", by)).status).toBe(200);
      const elsewhere = await list(apis, "", { ...by, unit: "71" });
      expect(elsewhere.body).toEqual({ unit: "71", sittings: [] });
      const { unit: _, ...nowhere } = by;
      expect((await list(apis, "", nowhere)).body).toMatchObject({ code: "role-not-allowed" });
    }
    expect((await list(apis, "", representative)).status).toBe(403);
  });

  it.each([
    ["?state=none", "/state"],
    ["?limit=101", "/limit"],
    ["?limit=0", "/limit"],
    ["?cursor=~", "/cursor"],
  ])("refuses %s", async (query, pointer) => {
    const { apis } = await withSittings();
    expect(await list(apis, query)).toMatchObject({
      status: 400,
      body: { code: "request-invalid", errors: [{ in: "query", pointer }] },
    });
  });
});
