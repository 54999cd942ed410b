import { describe, expect, it } from "vitest";
import type { SupplierSystem } from "#shared/registration/checks.ts";
import {
  binEndingIn,
  caseOf,
  registrationOf,
  submitOrganization,
} from "#test/fakes/organization.ts";
import { stateSystemsWorld } from "#test/fakes/world.ts";

const bin = binEndingIn(0);
const other = binEndingIn(8);

const worldOfTwo = async () => {
  const world = stateSystemsWorld();
  await world.openForCallbacks();
  await submitOrganization(world.desk, bin);
  await submitOrganization(world.desk, other);
  const valueOf = async (of: typeof bin, system: SupplierSystem) =>
    (await registrationOf(world.desk, of)).questions[system]?.answer?.value;
  return { ...world, valueOf };
};

describe("an answer under the name of another question", () => {
  it.each<[SupplierSystem, string | undefined]>([
    ["tax-debt", undefined],
    ["legal-entity", undefined],
    ["insolvency", "wrong-question"],
    ["accessibility", "unreadable"],
  ])("of %s settles neither case", async (system, refusal) => {
    const { control, askAbout, deliverCallbacks, counted, valueOf } = await worldOfTwo();
    const reference = `${caseOf(other)}.${system}.1`;
    const script = { fault: "wrong-question", times: 1, number: bin, reference };
    expect((await control("PUT", `/${system}`, script)).statusCode).toBe(204);
    expect(await askAbout(bin, [system])).toEqual([system]);
    await deliverCallbacks();
    expect([await valueOf(bin, system), await valueOf(other, system)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(counted).toContain(
      refusal === undefined ? "question-failed/wrong-question" : `callback-refused/${refusal}`,
    );

    await askAbout(bin, [system]);
    await deliverCallbacks();
    expect(await valueOf(bin, system)).toBe("clear");
  });

  it("cannot be given where the exchange is the only name of a question", async () => {
    const { control } = await worldOfTwo();
    const script = { fault: "wrong-question" };
    expect((await control("PUT", "/unreliable-participants", script)).statusCode).toBe(400);
  });
});

describe("a script for one applicant", () => {
  it("applies to nobody else, goes before the one for all, and is removed by itself", async () => {
    const { control, askAbout } = await worldOfTwo();
    await control("PUT", "/tax-debt", { fault: "down", number: bin });
    expect(await askAbout(other, ["tax-debt"])).toEqual([]);
    expect(await askAbout(bin, ["tax-debt"])).toEqual(["tax-debt"]);
    await control("PUT", "/tax-debt", { fault: "unreadable" });
    await askAbout(bin, ["tax-debt"]);
    await control("DELETE", "/tax-debt");
    expect(JSON.parse((await control("GET", "")).body).scripts).toEqual([
      { system: "tax-debt", fault: "down", number: bin },
    ]);
    await control("DELETE", `/tax-debt?number=${bin}`);
    expect(await askAbout(bin, ["tax-debt"])).toEqual([]);
    const { questions } = JSON.parse((await control("GET", `/questions?number=${bin}`)).body);
    expect(questions.map(({ fault }: { fault?: string }) => fault)).toEqual([
      "down",
      "down",
      undefined,
    ]);
  });
});
