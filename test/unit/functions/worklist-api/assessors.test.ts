import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Colleague } from "#shared/adapters/colleagues.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { memoryApis } from "#test/fakes/apis.ts";
import { representative } from "#test/samples/officials.ts";

const officer: Actor = { id: "subject-officer", role: "social-officer", unit: "75" };
const assessor: Actor = { id: "subject-assessor", role: "assessor", unit: "75" };

const known = ({ id, role, unit }: Actor, name = id): Colleague => ({
  subject: id,
  name,
  groups: [role, `unit-${unit}`],
});

const pageSchema = z.object({ colleagues: z.array(z.unknown()), next: z.string().optional() });

const send = "GET /v1/worklist/colleagues?whom=assessors";

describe("GET /v1/worklist/colleagues?whom=assessors", () => {
  it("L114-14.3b: lists the assessors of the unit to the social officer who instructs one, page by page", async () => {
    const apis = memoryApis();
    apis.colleagues.join(
      known(officer),
      known(representative),
      known({ ...assessor, id: "subject-assessor-elsewhere", unit: "71" }),
      known(assessor, "Сейтова А."),
    );
    const first = pageSchema.parse((await apis.call({ by: officer, send })).body);
    expect(first).toEqual({ colleagues: [], next: "2" });
    const second = await apis.call({ by: officer, send: `${send}&cursor=2` });
    expect(second.body).toMatchObject({
      office: { role: "social-officer", unit: "75" },
      colleagues: [{ subject: assessor.id, name: "Сейтова А." }],
    });
  });

  it("L114-15.1: names them to those who decide on what was assessed", async () => {
    const apis = memoryApis();
    apis.colleagues.join(known(assessor, "Сейтова А."));
    const by = { ...officer, role: "decision-maker" as const };
    expect((await apis.call({ by, send })).body).toMatchObject({
      office: { role: "decision-maker", unit: "75" },
      colleagues: [{ subject: assessor.id, name: "Сейтова А." }],
    });
  });

  it("L114-14.3b: tells nobody else", async () => {
    const apis = memoryApis();
    for (const by of [representative, assessor])
      expect((await apis.call({ by, send })).body).toMatchObject({ code: "role-not-allowed" });
  });
});
