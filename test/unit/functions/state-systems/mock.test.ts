import { describe, expect, it } from "vitest";
import { type SupplierSystem, systemsFor } from "#shared/registration/checks.ts";
import { mockRules, mockSituations, situationOf } from "#shared/state-systems/mock-rule.ts";
import { loadCase } from "#shared/store/desk.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { mockPersonOf } from "#shared/state-systems/mock-persons.ts";
import {
  binEndingIn,
  registrationOf,
  submitForm,
  submitOrganization,
} from "#test/fakes/organization.ts";
import { stateSystemsWorld } from "#test/fakes/world.ts";
import { iinOf, specialistForm } from "#test/samples/specialist.ts";

const bin = binEndingIn(0);
const later: readonly SupplierSystem[] = ["insolvency", "immovable-property", "accessibility"];
const laterAboutPersons: readonly SupplierSystem[] = [
  "criminal-record",
  "narcological-register",
  "psychiatric-register",
];

/** The first valid IIN of the sample specialists whose last serial digit is the one given. */
const iinEndingIn = (digit: number, tens = 1): ReturnType<typeof iinOf> => {
  try {
    return iinOf(tens * 10 + digit);
  } catch {
    return iinEndingIn(digit, tens + 1);
  }
};

const worldWithCase = async (of = bin) => {
  const world = stateSystemsWorld();
  await world.openForCallbacks();
  await submitOrganization(world.desk, of);
  const values = async () => {
    const { questions } = await registrationOf(world.desk, of);
    return Object.fromEntries(
      systemsFor("organization").map((one) => [one, questions[one]?.answer?.value]),
    );
  };
  const openSystems = async () => {
    const entries = Object.entries(await values());
    return entries.filter(([, value]) => value === undefined).map(([system]) => system);
  };
  return { ...world, values, openSystems };
};

const clearFor = (supplier: "organization" | "specialist") =>
  Object.fromEntries(systemsFor(supplier).map((system) => [system, "clear"]));

/** What a situation changes of the answers to one kind of supplier. */
const otherwise = (number: string, supplier: "organization" | "specialist") =>
  Object.fromEntries(
    mockRules[situationOf(number)].but
      .filter(({ system }) => systemsFor(supplier).some((one) => one === system))
      .map(({ system, value }) => [system, value]),
  );

describe("the rule of the mock", () => {
  it("every last serial digit stands for one situation", () => {
    const digits = mockSituations.flatMap((one) => mockRules[one].digits);
    expect(digits.toSorted()).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])("a BIN ending in %i gets its answers", async (digit) => {
    const of = binEndingIn(digit);
    const { askAbout, deliverCallbacks, values } = await worldWithCase(of);
    expect(await askAbout(of)).toEqual(later);
    expect(await deliverCallbacks()).toEqual({ delivered: 3, failed: 0 });
    expect(await values()).toEqual({
      ...clearFor("organization"),
      ...otherwise(of, "organization"),
    });
    expect(await askAbout(of)).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    "R377-15.p2a to R377-15.p2d: an IIN ending in %i gets its answers",
    async (digit) => {
      const iin = iinEndingIn(digit);
      const { desk, openForCallbacks, askAboutPerson, deliverCallbacks } = stateSystemsWorld();
      await openForCallbacks();
      const caseId = await submitForm(desk, specialistForm({ iin }));
      expect(await askAboutPerson(caseId)).toEqual(laterAboutPersons);
      expect(await deliverCallbacks()).toEqual({ delivered: 3, failed: 0 });
      const { state } = await loadCase(desk.cases, registrationKind, caseId);
      const values = Object.fromEntries(
        systemsFor("specialist").map((one) => [one, state.questions[one]?.answer?.value]),
      );
      expect(values).toEqual({ ...clearFor("specialist"), ...otherwise(iin, "specialist") });
    },
  );

  it("R377-15.p2a: another name than that of the register is a hit for a human to look at", async () => {
    const { desk, askAboutPerson } = stateSystemsWorld();
    const iin = iinEndingIn(0);
    const name = { ...mockPersonOf(iin), surname: "Басқаова" };
    const caseId = await submitForm(desk, specialistForm({ iin, name }));
    await askAboutPerson(caseId);
    const { state } = await loadCase(desk.cases, registrationKind, caseId);
    expect(state.questions["identity-documents"]?.answer?.value).toBe("hit");
  });
});

describe("a system that is scripted to fail", () => {
  it.each([
    ["down", "unreachable"],
    ["refuse", "failed"],
    ["error", "failed"],
    ["time-out", "time-out"],
    ["unreadable", "unreadable"],
  ])(
    "by %s keeps its question open, is explained, and catches up by itself",
    async (fault, reason) => {
      const { desk, control, askAbout, openSystems } = await worldWithCase();
      expect((await control("PUT", "/tax-debt", { fault })).statusCode).toBe(204);
      expect(await askAbout(bin, ["tax-debt", "legal-entity"])).toEqual(["tax-debt"]);
      expect(await askAbout(bin, ["tax-debt"])).toEqual(["tax-debt"]);
      expect((await registrationOf(desk, bin)).questions["tax-debt"]?.delay?.reason).toBe(reason);

      await control("DELETE", "/tax-debt");
      expect(await askAbout(bin, ["tax-debt"])).toEqual([]);
      expect(await openSystems()).not.toContain("tax-debt");
    },
  );

  it("fails as often as it is told to", async () => {
    const { control, askAbout } = await worldWithCase();
    await control("PUT", "/tax-debt", { fault: "error", times: 2 });
    expect(await askAbout(bin, ["tax-debt"])).toEqual(["tax-debt"]);
    expect(await askAbout(bin, ["tax-debt"])).toEqual(["tax-debt"]);
    expect(await askAbout(bin, ["tax-debt"])).toEqual([]);
  });

  it("answers late, but in time, when it is delayed a little", async () => {
    const { control, askAbout } = await worldWithCase();
    await control("PUT", "/tax-debt", { fault: "delay", seconds: 3 });
    expect(await askAbout(bin, ["tax-debt"])).toEqual([]);
    await control("PUT", "/legal-entity", { fault: "delay", seconds: 8 });
    expect(await askAbout(bin, ["legal-entity"])).toEqual(["legal-entity"]);
  });

  it("has its callback delayed by its queue", async () => {
    const { control, askAbout, queues } = await worldWithCase();
    await control("PUT", "/insolvency", { fault: "delay", seconds: 60 });
    await askAbout(bin, ["insolvency"]);
    expect(queues.waiting("https://sqs.test/0/callbacks")).toMatchObject([{ delaySeconds: 60 }]);
  });
});

describe("callbacks", () => {
  it("that come twice have one outcome", async () => {
    const { desk, control, askAbout, deliverCallbacks, openSystems, counted } =
      await worldWithCase();
    for (const system of later) await control("PUT", `/${system}`, { fault: "double" });
    await askAbout(bin);
    expect(await deliverCallbacks()).toEqual({ delivered: 3, failed: 0 });
    expect(await openSystems()).toEqual([]);
    expect(counted.toSorted()).toEqual([
      "callback-refused/repeated",
      "callback-repeated/already-answered",
      "callback-repeated/already-answered",
    ]);
    expect(desk.cases.written()).toHaveLength(7);
  });

  it("that are held and released twice and in reverse have one outcome", async () => {
    const { desk, control, askAbout, deliverCallbacks, openSystems } = await worldWithCase();
    for (const system of later) await control("PUT", `/${system}`, { fault: "hold" });
    await askAbout(bin);
    await deliverCallbacks();
    expect(await openSystems()).toEqual(later);

    const released = await control("POST", "/release", { order: "reversed", copies: 2 });
    expect(JSON.parse(released.body).references).toHaveLength(3);
    expect(await deliverCallbacks()).toEqual({ delivered: 1, failed: 0 });
    const answered = desk.cases.written().slice(-3);
    expect(answered.map(({ actor }) => actor.id)).toEqual(later.toReversed());
    expect(await openSystems()).toEqual([]);
    expect(JSON.parse((await control("GET", "")).body).held).toEqual([]);
  });

  it("of questions asked again meanwhile change nothing", async () => {
    const { desk, askAbout, deliverCallbacks } = await worldWithCase();
    await askAbout(bin);
    await askAbout(bin, later);
    // The gateway is asked whether it keeps an answer, and the question is not sent again.
    expect(await deliverCallbacks()).toEqual({ delivered: 4, failed: 0 });
    expect(desk.cases.written()).toHaveLength(7);
  });

  it.each<[SupplierSystem, string, string]>([
    ["accessibility", "wrong-signature", "wrong-signature"],
    ["accessibility", "old-signature", "too-old"],
    ["accessibility", "unreadable", "unreadable"],
    ["accessibility", "wrong-case", "unreadable"],
    ["insolvency", "wrong-signature", "transport-wrong-signature"],
    ["insolvency", "old-signature", "transport-too-old"],
    ["insolvency", "wrong-data-signature", "business-wrong-signature"],
    ["insolvency", "unreadable", "unreadable"],
    ["insolvency", "wrong-case", "wrong-subject"],
  ])(
    "of %s with the fault %s are refused and counted; asked again, the case goes on",
    async (system, fault, reason) => {
      const { control, askAbout, deliverCallbacks, openSystems, counted } = await worldWithCase();
      await control("PUT", `/${system}`, { fault, times: 1 });
      await askAbout(bin, [system]);
      expect(await deliverCallbacks()).toEqual({ delivered: 0, failed: 1 });
      expect(counted).toEqual([`callback-refused/${reason}`]);
      expect(await openSystems()).toContain(system);

      await askAbout(bin, [system]);
      await deliverCallbacks();
      expect(await openSystems()).not.toContain(system);
    },
  );

  it("wait in their queue until an address is registered", async () => {
    const { openForCallbacks, askAbout, deliverCallbacks, desk } = stateSystemsWorld();
    await submitOrganization(desk, bin);
    await askAbout(bin, later);
    expect(await deliverCallbacks()).toEqual({ delivered: 0, failed: 3 });
    await openForCallbacks();
    expect(await deliverCallbacks()).toEqual({ delivered: 3, failed: 0 });
  });
});

describe("the control of the mock", () => {
  it("shows scripts, the address for callbacks and what is held", async () => {
    const { control, apiUrl } = await worldWithCase();
    await control("PUT", "/tax-debt", { fault: "down", times: 3 });
    expect(JSON.parse((await control("GET", "")).body)).toEqual({
      scripts: [{ system: "tax-debt", fault: "down", times: 3 }],
      callbackAddress: apiUrl,
      held: [],
    });
  });

  it("shows what was asked about an organisation, with the fault it met, and no more than was told", async () => {
    const { control, askAbout } = await worldWithCase();
    await control("PUT", "/tax-debt", { fault: "down", times: 1 });
    await askAbout(bin, ["tax-debt", "tax-debt", "accessibility"]);
    const { questions } = JSON.parse((await control("GET", `/questions?number=${bin}`)).body);
    expect(questions).toMatchObject([
      { system: "tax-debt", number: bin, fault: "down" },
      { system: "tax-debt", number: bin },
      { system: "accessibility", number: bin, kato: "751110000" },
    ]);
    expect(questions[1]).not.toHaveProperty("kato");
  });

  it.each(["double", "hold", "wrong-signature", "old-signature"])(
    "refuses %s for a system that answers at once",
    async (fault) => {
      const { control } = await worldWithCase();
      const { statusCode, body } = await control("PUT", "/tax-debt", { fault });
      expect(statusCode).toBe(400);
      expect(JSON.parse(body).errors).toMatchObject([{ pointer: "/fault", code: "not-one-of" }]);
    },
  );

  it("refuses a question about a facility without its place", async () => {
    const { call, stateSystemsUrl, tokenFor } = await worldWithCase();
    const url = `${stateSystemsUrl}/systems/accessibility/questions`;
    const question = JSON.stringify({ reference: "r", subject: { bin } });
    const headers = { authorization: `Bearer ${await tokenFor("accessibility.read")}` };
    expect((await call("POST", url, question, headers)).statusCode).toBe(400);
  });
});
