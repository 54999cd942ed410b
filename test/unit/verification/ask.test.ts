import { describe, expect, it } from "vitest";
import type { OutboundReply } from "#shared/adapters/outbound-http.ts";
import { askStateSystem } from "#shared/verification/ask.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import {
  binEndingIn,
  caseOf,
  registrationOf,
  submitOrganization,
} from "#test/fakes/organization.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { giveCommand } from "#shared/store/desk.ts";
import { portal } from "#test/samples/officials.ts";
import { openEvidence } from "#shared/evidence/open.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { memoryBreakers, openGate } from "#test/fakes/breakers.ts";
import { instant } from "#test/fakes/clock.ts";
import { speaking, stateSystemsUrl } from "#test/fakes/speaking.ts";

const bin = binEndingIn(0);
const caseId = caseOf(bin);
const system = "tax-debt";
const reference = `${caseId}.${system}.1`;

const filed = async () => {
  const desk = memoryDesk();
  await submitOrganization(desk, bin);
  return desk;
};

const reply = (status: number, body: unknown): OutboundReply => ({
  replied: true,
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
});

const answer = (result: object) => ({
  reference,
  answeredAt: "2026-11-23T09:00:00+05:00",
  result,
});

const noDebts = { bin, registered: true, debts: [], asOf: "2026-11-23" };

const evidence = memoryEvidence();

const ask = (desk: MemoryDesk, came: OutboundReply, gate = openGate(desk.clock)) => {
  const { speak, sent } = speaking(desk, () => came);
  return askStateSystem({ desk, evidence: evidence.store, gate, speak }, { caseId, system }).then(
    (asked) => ({
      asked,
      sent: sent(),
    }),
  );
};

const questionOf = async (desk: MemoryDesk) => (await registrationOf(desk, bin)).questions[system];

describe("asking a state system (R377-7.p2f)", () => {
  it("tells it the reference and the BIN, and nothing else", async () => {
    const { sent } = await ask(await filed(), reply(200, answer(noDebts)));
    expect(sent).toEqual([
      {
        url: `${stateSystemsUrl}/systems/tax-debt/questions`,
        body: JSON.stringify({ reference, subject: { bin } }),
        headers: { authorization: "Bearer token-1" },
        timeoutSeconds: 5,
      },
    ]);
  });

  it("writes an answer that comes at once into the case, with its text sealed as evidence", async () => {
    const desk = await filed();
    const raw = JSON.stringify(answer(noDebts));
    expect((await ask(desk, reply(200, raw))).asked).toEqual({ asked: "done" });
    expect((await questionOf(desk))?.answer).toMatchObject({ value: "clear" });

    const entry = desk.cases.written().at(-1);
    expect(entry).toMatchObject({
      actor: { id: system, role: "state-system" },
      commandId: `answer:${reference}`,
      correlationId: `filed-${caseId}`,
    });
    // Sealed, and outside the case, which names it by its digest.
    expect(entry?.sealed).toBeUndefined();
    const { digest, validUntil } = (await questionOf(desk))?.answer?.evidence ?? {};
    expect(validUntil).toBe("2026-12-03T18:59:59.999Z");
    if (digest === undefined) throw new Error("no evidence");
    const found = await openEvidence({ seal: desk.seal, evidence: evidence.store }, caseId, digest);
    expect(found).toMatchObject({
      found: "whole",
      envelope: { legalGround: "R377-7.p2b", source: { system, host: "state.test" } },
    });
    expect("raw" in found && Buffer.from(found.raw ?? []).toString()).toBe(raw);
  });

  it("waits when the system announces an answer, and changes nothing", async () => {
    const desk = await filed();
    const { asked } = await ask(desk, reply(202, { reference, accepted: true }));
    expect(asked).toEqual({ asked: "waiting" });
    expect(desk.cases.written()).toHaveLength(1);
  });

  it("asks no more when the question is answered", async () => {
    const desk = await filed();
    await ask(desk, reply(200, answer(noDebts)));
    const { asked, sent } = await ask(desk, reply(500, ""));
    expect(asked).toEqual({ asked: "done" });
    expect(sent).toEqual([]);
  });

  it.each<[string, OutboundReply, string]>([
    ["cannot be reached", { replied: false, why: "unreachable" }, "unreachable"],
    ["is behind a gateway that cannot reach it", reply(503, ""), "unreachable"],
    ["does not answer in time", { replied: false, why: "time-out" }, "time-out"],
    ["is behind a gateway that gave up", reply(504, ""), "time-out"],
    ["fails", reply(500, ""), "failed"],
    ["refuses to serve us", reply(403, { error: "ACCESS_DENIED" }), "failed"],
    ["has had enough of us", reply(429, ""), "failed"],
    ["sends us elsewhere", reply(302, ""), "failed"],
    ["answers without an answer", reply(200, "<html>"), "unreadable"],
    ["answers another question", reply(200, { ...answer(noDebts), reference: "x" }), "unreadable"],
    [
      "answers about another",
      reply(200, answer({ ...noDebts, bin: binEndingIn(1) })),
      "unreadable",
    ],
    ["answers without end", { replied: false, why: "too-large" }, "unreadable"],
    ["accepts another question", reply(202, { reference: "x", accepted: true }), "unreadable"],
    ["says its source is down", reply(200, answer({ unavailable: true })), "unreachable"],
  ])("a system that %s is asked again, and the delay is noted", async (_, came, reason) => {
    const desk = await filed();
    expect((await ask(desk, came)).asked).toMatchObject({ asked: "retry", reason });
    const question = await questionOf(desk);
    expect(question?.answer).toBeUndefined();
    expect(question?.delay).toMatchObject({ reason });
    expect(desk.cases.written().at(-1)?.actor).toEqual({ id: "verify", role: "system" });
  });

  it("notes a delay once, however long it lasts (G04)", async () => {
    const desk = await filed();
    await ask(desk, { replied: false, why: "unreachable" });
    await ask(desk, { replied: false, why: "time-out" });
    await ask(desk, reply(500, ""));
    expect(desk.cases.written().map(({ command }) => command)).toEqual(["submit", "noteDelay"]);
  });

  it("after an outage the question is answered as if nothing had been", async () => {
    const desk = await filed();
    await ask(desk, { replied: false, why: "unreachable" });
    expect((await ask(desk, reply(200, answer(noDebts)))).asked).toEqual({ asked: "done" });
    expect((await questionOf(desk))?.answer?.value).toBe("clear");
  });

  it.each([400, 404, 422])("a question refused with %i can never be answered", async (status) => {
    const desk = await filed();
    const { asked } = await ask(desk, reply(status, ""));
    expect(asked).toEqual({ asked: "cannot", reason: "question-refused" });
    expect((await questionOf(desk))?.delay).toMatchObject({ reason: "failed" });
  });

  it("a question of no case is an error, not a silence", async () => {
    const { asked, sent } = await ask(memoryDesk(), reply(200, answer(noDebts)));
    expect(asked).toEqual({ asked: "cannot", reason: "case-unknown" });
    expect(sent).toEqual([]);
  });

  it("of two that ask at once, one writes and both are done", async () => {
    const desk = await filed();
    const debts = { ...noDebts, debts: [{ kind: "vat", amountTiyn: 7 }] };
    const both = await Promise.all([
      ask(desk, reply(200, answer(noDebts))),
      ask(desk, reply(200, answer(debts))),
    ]);
    expect(both.map(({ asked }) => asked.asked)).toEqual(["done", "done"]);
    expect(desk.cases.written().map(({ command }) => command)).toEqual(["submit", "recordAnswer"]);
  });

  it("R377-21, G04: is put no more while the system is down, which the case is told once; the next after the pause is", async () => {
    const desk = await filed();
    const gate = openGate(desk.clock);
    const down: OutboundReply = { replied: false, why: "unreachable" };
    for (const _ of Array.from({ length: 5 })) await ask(desk, down, gate);
    const paused = await ask(desk, reply(200, answer(noDebts)), gate);
    expect(paused).toEqual({
      asked: { asked: "paused", because: "breaker-open", seconds: 30 },
      sent: [],
    });
    expect(desk.cases.written().map(({ command }) => command)).toEqual(["submit", "noteDelay"]);
    desk.clock.advance(30);
    expect((await ask(desk, reply(200, answer(noDebts)), gate)).asked).toEqual({ asked: "done" });
  });

  it("notes the delay of a question that was never put because the system was down before", async () => {
    const desk = await filed();
    const breakers = memoryBreakers();
    const until = instant("2026-11-23T05:00:00.000Z");
    const open = { phase: "open", since: until, until, openings: 1 } as const;
    await breakers.replace(system, open, await breakers.find(system));
    const { asked } = await ask(desk, reply(500, ""), openGate(desk.clock, breakers));
    expect(asked).toEqual({ asked: "paused", because: "breaker-open", seconds: 3600 });
    expect((await questionOf(desk))?.delay).toMatchObject({ reason: "unreachable" });
  });

  it("a question that a system always answers unreadably stops no other question", async () => {
    const desk = await filed();
    const gate = openGate(desk.clock);
    for (const _ of Array.from({ length: 12 })) await ask(desk, reply(200, "<html>"), gate);
    expect((await ask(desk, reply(200, answer(noDebts)), gate)).asked).toEqual({ asked: "done" });
  });

  it("G18: asks no more once an answer came after the application was taken back", async () => {
    const desk = await filed();
    await giveCommand(desk, registrationKind, {
      caseId,
      command: { name: "withdraw" },
      commandId: "withdraw",
      actor: portal,
      correlationId: "withdraw",
      factsFor: async () => ({}),
    });
    expect((await ask(desk, reply(200, answer(noDebts)))).asked).toEqual({ asked: "done" });
    expect((await questionOf(desk))?.beside).toBe(true);
    expect(await ask(desk, reply(500, ""))).toEqual({ asked: { asked: "done" }, sent: [] });
  });
});
