import { afterEach, describe, expect, it } from "vitest";
import { setTimeout as wait } from "node:timers/promises";
import * as walk from "#infra/walk/registration.ts";
import { release, script, unscript } from "#infra/walk/state-systems.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { Script } from "#shared/state-systems/mock-script.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { checkOf, filed, organisations, stage, times } from "./here.ts";

const inOrder = organisations("state-systems");
const systems = systemsFor("organization");
const later = ["insolvency", "immovable-property", "accessibility"] as const;

afterEach(async () => {
  for (const system of systems) await unscript(stage().deployed.stateSystemsUrl, system);
});

/** Files an application whose one question to a system meets a fault once. */
const filedAgainst = async (system: StateSystem, fault: Script["fault"]) => {
  const form = inOrder();
  const { stateSystemsUrl } = stage().deployed;
  await script(stateSystemsUrl, system, { fault, times: 1, number: form.bin });
  return filed(form);
};

describe("state systems that fail", () => {
  it("R377-7.p2f: a case goes on by itself once the tax system is back", async () => {
    const { stateSystemsUrl } = stage().deployed;
    await script(stateSystemsUrl, "tax-debt", { fault: "down" });
    const { look } = await filed(inOrder());
    const without = await walk.until(
      look,
      (status) => checkOf(status, "tax-debt")?.state === "delayed",
    );
    expect(times(without, "delayed")).toBe(1);
    await walk.until(
      look,
      ({ checks }) => checks.filter(({ state }) => state === "answered").length === 5,
    );
    await unscript(stateSystemsUrl, "tax-debt");
    const end = await walk.until(look, walk.allAnswered);
    expect(checkOf(end, "tax-debt")?.value).toBe("clear");
    expect(times(end, "delayed")).toBe(1);
  });

  it("every later answer delivered twice and in reverse order has one outcome", async () => {
    const { stateSystemsUrl } = stage().deployed;
    for (const system of later) await script(stateSystemsUrl, system, { fault: "hold" });
    const { look } = await filed(inOrder());
    await walk.until(
      look,
      ({ checks }) => checks.filter(({ state }) => state === "answered").length === 3,
    );
    await wait(2000);
    await release(stateSystemsUrl, "reversed", 2);
    await walk.until(look, walk.allAnswered);
    await wait(3000);
    const end = await look();
    expect(times(end, "answered")).toBe(systems.length);
    for (const { value } of end.checks) expect(value).toBe("clear");
  });

  it("a callback with a wrong signature, or with an old one, is refused and the case is untouched", async () => {
    await Promise.all(
      (["wrong-signature", "old-signature"] as const).map(async (fault) => {
        const { look } = await filedAgainst("accessibility", fault);
        await walk.until(
          look,
          ({ checks }) => checks.filter(({ state }) => state === "answered").length === 5,
        );
        await wait(2000);
        expect(checkOf(await look(), "accessibility")?.state).not.toBe("answered");
        // The question stays in its queue, so the next, good answer settles it.
        await walk.until(look, walk.allAnswered);
      }),
    );
  });

  it.each([
    "error",
    "refuse",
    "unreadable",
    "time-out",
    "source-down",
    "wrong-case",
    "wrong-signature",
    "wrong-data-signature",
  ] as const)("a system that answers with the fault %s once is asked again", async (fault) => {
    const { stateSystemsUrl } = stage().deployed;
    await script(stateSystemsUrl, "legal-entity", { fault, times: 1 });
    const { look } = await filed(inOrder());
    const end = await walk.until(look, walk.allAnswered);
    expect(checkOf(end, "legal-entity")?.value).toBe("clear");
  });

  // More at once would open the breaker of the system, and each waits until its question is put again.
  it.each([
    ["missed", "not-delivered", "delivery-stopped"],
    ["wrong-signature", "wrong-data-signature", "wrong-case"],
  ] as const)(
    "behind the gateway's asynchronous channel the faults %s, %s and %s are no answer, and the case goes on by itself",
    async (...faults) => {
      const ends = await Promise.all(
        faults.map(async (fault) => {
          const { look } = await filedAgainst("insolvency", fault);
          return walk.until(look, walk.allAnswered);
        }),
      );
      for (const end of ends) {
        expect(checkOf(end, "insolvency")?.value).toBe("clear");
        expect(times(end, "answered")).toBe(systems.length);
      }
    },
  );

  it("a token that is refused is replaced at once: the case is not told of a delay", async () => {
    const { stateSystemsUrl } = stage().deployed;
    await script(stateSystemsUrl, "tax-debt", { fault: "token-refused", times: 1 });
    const { look } = await filed(inOrder());
    const end = await walk.until(look, walk.allAnswered);
    expect(checkOf(end, "tax-debt")?.value).toBe("clear");
    expect(times(end, "delayed")).toBe(0);
  });
});
