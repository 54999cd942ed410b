import { describe, expect, it } from "vitest";
import { caseIdSchema, digestSchema } from "#shared/cases/entry.ts";
import { keepEvidence, type AnswerAsReceived } from "#shared/evidence/keep.ts";
import { openEvidence } from "#shared/evidence/open.ts";
import { referenceSchema } from "#shared/checks/reference.ts";
import { instant } from "#test/fakes/clock.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { memorySeal } from "#test/fakes/seal.ts";

const caseId = caseIdSchema.parse("organization-240140000001");
const other = caseIdSchema.parse("organization-240140000002");
const raw = new TextEncoder().encode('{"iin":"910314200100","convicted":false}');

const question = {
  caseId,
  reference: referenceSchema.parse(`${caseId}.criminal-record.1`),
  legalGround: "R377-15.p2b",
  validUntil: instant("2026-12-23T18:59:59.999Z"),
} as const;

const answer: AnswerAsReceived = {
  raw,
  contentType: "application/json",
  receivedAt: instant("2026-11-23T04:00:00.000Z"),
  answeredAt: instant("2026-11-23T03:59:59.000Z"),
  source: {
    system: "criminal-record",
    profile: "rest",
    service: "/systems/criminal-record/questions",
    host: "state.test",
  },
  signature: { kind: "webhook-v1", verdict: "valid" },
};

const open = () => {
  const seal = memorySeal();
  const { store, kept } = memoryEvidence();
  const keep = () => keepEvidence({ seal, evidence: store }, question, answer);
  const find = (digest: Awaited<ReturnType<typeof keep>>, of = caseId) =>
    openEvidence({ seal, evidence: store }, of, digest);
  return { seal, store, kept, keep, find };
};

describe("evidence of an answer (R377-7.p2f, R377-15.p2e)", () => {
  it("is found again to the byte, with who was asked, on what ground, how it was proven and how long it holds", async () => {
    const { keep, find } = open();
    const found = await find(await keep());
    if (found.found !== "whole") throw new Error(found.found);
    expect(Buffer.from(found.raw ?? [])).toEqual(Buffer.from(raw));
    const { sealed, ...told } = found.envelope;
    expect(sealed).toMatch(/^[\w-]{16}\./);
    const { raw: _, ...received } = answer;
    expect(told).toEqual({ version: 1, ...question, ...received });
  });

  it("names nobody without the key of the case, and nobody ever once that is destroyed (R377-35)", async () => {
    const { keep, find, kept, seal } = open();
    const digest = await keep();
    const bytes = [...kept.values()].map((one) => Buffer.from(one).toString("utf8")).join();
    expect(bytes).not.toContain("910314200100");
    expect(bytes).not.toContain("convicted");
    seal.destroy(caseId);
    expect(await find(digest)).toMatchObject({ found: "whole", raw: undefined });
  });

  it("that was changed in storage, moved to another case or taken away is said to be so", async () => {
    const { keep, find, kept, store } = open();
    const digest = await keep();
    const [[key, bytes] = ["", new Uint8Array()]] = kept;
    kept.set(
      key,
      Buffer.from(bytes).map((byte, place) => (place === 20 ? byte ^ 1 : byte)),
    );
    expect(await find(digest)).toEqual({ found: "altered" });
    await store.put(other, digest, bytes);
    expect(await find(digest, other)).toEqual({ found: "altered" });
    kept.delete(key);
    expect(await find(digest)).toEqual({ found: "missing" });
    const unknown = digestSchema.parse("0".repeat(64));
    expect(await find(unknown)).toEqual({ found: "missing" });
  });

  it("is kept every time it is received, and never over what is there", async () => {
    const { keep, find } = open();
    const [one, two] = [await keep(), await keep()];
    expect(one).not.toBe(two);
    expect([(await find(one)).found, (await find(two)).found]).toEqual(["whole", "whole"]);
  });
});
