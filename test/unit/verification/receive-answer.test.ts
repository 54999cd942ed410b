import { openEvidence } from "#shared/evidence/open.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { describe, expect, it } from "vitest";
import type { StateSystem } from "#shared/checks/systems.ts";
import { receiveAnswer } from "#shared/verification/receive-answer.ts";
import { signedHeaders } from "#shared/webhooks/sign.ts";
import { stateSystemsUrl } from "#test/fakes/speaking.ts";
import { memoryReplays } from "#test/fakes/claims.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryCount } from "#test/fakes/observability.ts";
import {
  binEndingIn,
  caseOf,
  registrationOf,
  submitOrganization,
} from "#test/fakes/organization.ts";

const bin = binEndingIn(0);
const caseId = caseOf(bin);
const system: StateSystem = "accessibility";
const kato = "751110000";

const secretsOf = async (of: StateSystem) => [`secret of ${of}`];

const facility = (accessible: string) => ({ bin, kato, facility: { accessible } });

const answerText = (result: object, reference = `${caseId}.${system}.1`) =>
  JSON.stringify({ reference, answeredAt: "2026-11-23T09:00:00+05:00", result });

const clear = answerText(facility("fully"));
const hit = answerText(facility("not"));

const inbox = async () => {
  const desk = memoryDesk();
  await submitOrganization(desk, bin);
  const { count, counted } = memoryCount();
  const evidence = memoryEvidence();
  const replays = memoryReplays();
  const deps = { desk, evidence: evidence.store, replays, secretsOf, count, stateSystemsUrl };
  const signed = async (id: string, body: string) => ({
    system,
    headers: signedHeaders(await secretsOf(system), { id, at: desk.clock.now(), body }),
    body,
  });
  return {
    desk,
    deps,
    counted,
    signed,
    receive: async (id: string, body: string) => receiveAnswer(deps, await signed(id, body)),
    valueNow: async () => (await registrationOf(desk, bin)).questions[system]?.answer?.value,
  } as const;
};

describe("a later answer of a state system (R377-7.p2f)", () => {
  it("is written into the case with its message and its text", async () => {
    const { desk, deps, receive, valueNow } = await inbox();
    expect(await receive("m-1", hit)).toEqual({ received: "accepted" });
    expect(await valueNow()).toBe("hit");
    const entry = desk.cases.written().at(-1);
    expect(entry?.events).toMatchObject([{ type: "answered", messageId: "m-1" }]);
    const digest = (await registrationOf(desk, bin)).questions[system]?.answer?.evidence?.digest;
    if (digest === undefined) throw new Error("no evidence");
    const found = await openEvidence({ seal: desk.seal, evidence: deps.evidence }, caseId, digest);
    expect(found).toMatchObject({
      envelope: { signature: { kind: "webhook-v1", verdict: "valid" } },
    });
    expect("raw" in found && Buffer.from(found.raw ?? []).toString()).toBe(hit);
  });

  it("with an identifier that was taken in before is refused and counted", async () => {
    const { desk, receive, counted } = await inbox();
    await receive("m-1", clear);
    expect(await receive("m-1", clear)).toEqual({ received: "refused", reason: "repeated" });
    expect(counted).toEqual(["callback-refused/repeated"]);
    expect(desk.cases.written()).toHaveLength(2);
  });

  it("under another identifier changes nothing, even if it says something else", async () => {
    const { desk, receive, counted, valueNow } = await inbox();
    await receive("m-1", clear);
    expect(await receive("m-2", hit)).toEqual({ received: "already-answered" });
    expect(await valueNow()).toBe("clear");
    expect(desk.cases.written()).toHaveLength(2);
    expect(counted).toEqual(["callback-repeated/already-answered"]);
  });

  it("delivered many times at once has one outcome", async () => {
    const { desk, receive } = await inbox();
    const outcomes = await Promise.all(
      [clear, hit, clear, hit, clear].map((body, place) => receive(`m-${place}`, body)),
    );
    const accepted = outcomes.filter(({ received }) => received === "accepted");
    expect(accepted).toHaveLength(1);
    expect(desk.cases.written()).toHaveLength(2);
  });

  it("survives a crash between the writing and the remembering", async () => {
    const { deps, desk, signed } = await inbox();
    const crashing = {
      seen: deps.replays.seen,
      remember: async () => {
        throw new Error("crash");
      },
    };
    const message = await signed("m-1", clear);
    await expect(receiveAnswer({ ...deps, replays: crashing }, message)).rejects.toThrow("crash");
    expect(await receiveAnswer(deps, message)).toEqual({ received: "already-answered" });
    expect(desk.cases.written()).toHaveLength(2);
  });

  it("that says the source is down leaves the question open and notes the delay", async () => {
    const { receive, desk, valueNow } = await inbox();
    const down = answerText({ unavailable: true });
    expect(await receive("m-1", down)).toEqual({ received: "no-answer" });
    expect(await valueNow()).toBeUndefined();
    expect(desk.cases.written().at(-1)?.command).toBe("noteDelay");
    expect(await receive("m-2", clear)).toEqual({ received: "accepted" });
  });
});

/** An inbox that keeps the secrets of one moment while they are changed, and how often it asked for those of now. */
const duringRotation = async (kept: readonly string[], now: readonly string[]) => {
  const { desk, deps } = await inbox();
  let fetched = 0;
  const rotating = async (_: StateSystem, how?: "fresh") => {
    if (how === "fresh") fetched += 1;
    return how === "fresh" ? now : kept;
  };
  const receive = async (id: string, secrets: readonly string[], at = desk.clock.now()) => {
    const headers = signedHeaders(secrets, { id, at, body: clear });
    return receiveAnswer({ ...deps, secretsOf: rotating }, { system, headers, body: clear });
  };
  return { desk, receive, fetched: () => fetched };
};

describe("while the secret of a system is rotated", () => {
  const [older, old, next] = ["the one before", "the one so far", "the new one"] as const;

  it("a signature by a secret that is not known here yet has the secrets fetched once more", async () => {
    const { receive, fetched } = await duringRotation([old, older], [next, old]);
    expect(await receive("m-1", [next])).toEqual({ received: "accepted" });
    expect(fetched()).toBe(1);
  });

  it.each([
    ["the secret so far", [old]],
    ["the new and the old secret", [next, old]],
  ])("a signature by %s is good as it is", async (_, secrets) => {
    const { receive, fetched } = await duringRotation([old, older], [next, old]);
    expect(await receive("m-1", secrets)).toEqual({ received: "accepted" });
    expect(fetched()).toBe(0);
  });

  it("a signature by a secret that is good no longer is refused", async () => {
    const { desk, receive } = await duringRotation([next, old], [next, old]);
    expect(await receive("m-1", [older])).toEqual({
      received: "refused",
      reason: "wrong-signature",
    });
    expect(desk.cases.written()).toHaveLength(1);
  });

  it("a message that is wrong otherwise makes nobody fetch anything", async () => {
    const { desk, receive, fetched } = await duringRotation([old, older], [next, old]);
    const at = desk.clock.now();
    desk.clock.advance(600);
    expect(await receive("m-1", [next], at)).toMatchObject({ reason: "too-old" });
    expect(fetched()).toBe(0);
  });
});

describe("a callback that its system signed and that is no answer", () => {
  it.each([
    ["a result that cannot be read", { bin }],
    ["one about another", { ...facility("fully"), bin: binEndingIn(1) }],
  ])("is told of as a delay, once: %s (G04)", async (_, result) => {
    const { desk, receive, counted, valueNow } = await inbox();
    const expected = { received: "refused", reason: "unreadable" };
    expect(await receive("m-1", answerText(result))).toEqual(expected);
    expect(await receive("m-2", answerText(result))).toEqual(expected);
    const entries = desk.cases.written();
    expect(entries).toHaveLength(2);
    expect(entries.at(-1)?.events).toMatchObject([
      { type: "delayed", system, reason: "unreadable" },
    ]);
    expect(counted).toEqual(["callback-refused/unreadable", "callback-refused/unreadable"]);
    expect(await receive("m-3", clear)).toEqual({ received: "accepted" });
    expect(await valueNow()).toBe("clear");
  });

  it("is no delay any more once there is an answer", async () => {
    const { desk, receive } = await inbox();
    await receive("m-1", clear);
    await receive("m-2", answerText({ bin }));
    expect(desk.cases.written()).toHaveLength(2);
  });
});

describe("a callback that is refused leaves the case untouched and is counted", () => {
  it.each([
    ["is no JSON", "<html>", "unreadable"],
    ["names no case", answerText({}, "nothing"), "question-unknown"],
    [
      "names a case that is not",
      answerText({}, `organization-none.${system}.1`),
      "question-unknown",
    ],
    ["names a round that is not", answerText({}, `${caseId}.${system}.2`), "question-unknown"],
    ["names another system", answerText({}, `${caseId}.tax-debt.1`), "question-unknown"],
  ])("one that %s", async (_, body, reason) => {
    const { desk, receive, counted } = await inbox();
    expect(await receive("m-1", body)).toEqual({ received: "refused", reason });
    expect(desk.cases.written()).toHaveLength(1);
    expect(counted).toEqual([`callback-refused/${reason}`]);
  });

  it("one signed by another system", async () => {
    const { deps, desk, signed } = await inbox();
    const message = { ...(await signed("m-1", clear)), system: "insolvency" } as const;
    const expected = { received: "refused", reason: "wrong-signature" };
    expect(await receiveAnswer(deps, message)).toEqual(expected);
    expect(desk.cases.written()).toHaveLength(1);
  });

  it("one that lay about for ten minutes", async () => {
    const { deps, desk, signed, counted } = await inbox();
    const message = await signed("m-1", clear);
    desk.clock.advance(600);
    const expected = { received: "refused", reason: "too-old" };
    expect(await receiveAnswer(deps, message)).toEqual(expected);
    expect(counted).toEqual(["callback-refused/too-old"]);
  });

  it("and a refused identifier may come again with a good message", async () => {
    const { receive } = await inbox();
    await receive("m-1", "<html>");
    expect(await receive("m-1", clear)).toEqual({ received: "accepted" });
  });
});
