import { describe, expect, it } from "vitest";
import type { StateSystem } from "#shared/checks/systems.ts";
import { binEndingIn, registrationOf, submitOrganization } from "#test/fakes/organization.ts";
import { stateSystemsWorld } from "#test/fakes/world.ts";

const bin = binEndingIn(0);
const system: StateSystem = "insolvency";

/** Arnau, the gateway and a system behind it, with one case whose question goes through it. */
const asking = async () => {
  const world = stateSystemsWorld();
  await world.openForCallbacks();
  await submitOrganization(world.desk, bin);
  const question = async () => (await registrationOf(world.desk, bin)).questions[system];
  return {
    ...world,
    ask: () => world.askAbout(bin, [system]),
    script: (fault: string) => world.control("PUT", `/${system}`, { fault, times: 1 }),
    question,
    value: async () => (await question())?.answer?.value,
    /** How often the question itself was sent. */
    sent: async () => {
      const { body } = await world.control("GET", `/questions?number=${bin}`);
      return JSON.parse(body).questions.length;
    },
    last: async () => {
      const reference = (await question())?.reference;
      return reference && world.exchanges.lastAbout(reference);
    },
  };
};

describe("asking in two exchanges through the gateway", () => {
  it("keeps by what names the gateway took the question in, and waits", async () => {
    const { ask, last, sent, question, value } = await asking();
    expect(await ask()).toEqual([system]);
    expect(await last()).toMatchObject({
      system,
      reference: (await question())?.reference,
      isOver: false,
    });
    expect(await value()).toBeUndefined();
    expect(await sent()).toBe(1);
  });

  it("does not send it again while the answer may still come", async () => {
    const { ask, sent, desk } = await asking();
    await ask();
    desk.clock.advance(11 * 3600);
    expect(await ask()).toEqual([system]);
    expect(await sent()).toBe(1);
  });

  it("sends it once more when patience has run out", async () => {
    const { ask, sent, desk, last } = await asking();
    await ask();
    const first = await last();
    desk.clock.advance(12 * 3600);
    await ask();
    expect(await sent()).toBe(2);
    expect((await last())?.correlationId).not.toBe(first?.correlationId);
  });

  it("catches up with an answer whose callback was missed, and tells the gateway that it has it", async () => {
    const { ask, script, value, last, deliverCallbacks, desk } = await asking();
    await script("missed");
    expect(await ask()).toEqual([system]);
    expect(await deliverCallbacks()).toEqual({ delivered: 0, failed: 0 });
    expect(await ask()).toEqual([]);
    expect(await value()).toBe("clear");
    expect((await last())?.isOver).toBe(true);
    expect(desk.cases.written().at(-1)?.actor.id).toBe(system);
  });

  it("an answer that comes by the callback and by catching up is one answer", async () => {
    const { ask, script, deliverCallbacks, desk, value } = await asking();
    await script("wrong-signature");
    await ask();
    expect(await deliverCallbacks()).toEqual({ delivered: 0, failed: 1 });
    expect(await ask()).toEqual([]);
    await deliverCallbacks();
    expect(await value()).toBe("clear");
    expect(desk.cases.written().map(({ command }) => command)).toEqual(["submit", "recordAnswer"]);
  });

  it.each(["not-delivered", "delivery-stopped"])(
    "R377-21, G04: %s is a delay that the case is told of, no answer, and the question is sent again",
    async (fault) => {
      const { ask, script, deliverCallbacks, question, sent, value } = await asking();
      await script(fault);
      await ask();
      expect(await deliverCallbacks()).toEqual({ delivered: 1, failed: 0 });
      expect((await question())?.answer).toBeUndefined();
      expect((await question())?.delay?.reason).toBe("unreachable");
      await ask();
      expect(await sent()).toBe(2);
      await deliverCallbacks();
      expect(await value()).toBe("clear");
    },
  );

  it("R377-21, G04: that the gateway gave a question up is told to the case in the next round where it could not be told at once", async () => {
    const { ask, exchanges, last, question, sent, desk } = await asking();
    await ask();
    await exchanges.giveUp((await last())?.messageId ?? "", desk.clock.now());
    expect((await question())?.delay).toBeUndefined();
    expect(await ask()).toEqual([system]);
    expect((await question())?.delay?.reason).toBe("unreachable");
    expect(await sent()).toBe(2);
  });

  it("a system that says that its source is down keeps the case waiting, and is asked again", async () => {
    const { ask, script, deliverCallbacks, question, value } = await asking();
    await script("source-down");
    await ask();
    await deliverCallbacks();
    expect((await question())?.delay?.reason).toBe("unreachable");
    await ask();
    await deliverCallbacks();
    expect(await value()).toBe("clear");
  });

  it("data that were missed and are not the system's own are refused, and the question begins anew", async () => {
    const { ask, script, control, deliverCallbacks, counted, value, sent } = await asking();
    await script("wrong-data-signature");
    await ask();
    await deliverCallbacks();
    expect(counted).toEqual(["callback-refused/business-wrong-signature"]);
    await control("DELETE", `/${system}`);
    await ask();
    await deliverCallbacks();
    expect(await sent()).toBe(2);
    expect(await value()).toBe("clear");
  });

  it("a gateway that is not there keeps the question waiting", async () => {
    const { ask, script, question } = await asking();
    await script("down");
    expect(await ask()).toEqual([system]);
    expect((await question())?.delay?.reason).toBe("unreachable");
  });
});
