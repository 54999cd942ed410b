import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { KMSClient } from "@aws-sdk/client-kms";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { kmsDataKeys } from "#shared/adapters/data-keys.ts";
import { sealUnder } from "#shared/adapters/sealing.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import type { WrappedKeys } from "#shared/store/dynamo-case-keys.ts";
import { reaching } from "#test/fakes/aws.ts";
import { handClock } from "#test/fakes/clock.ts";

const one = caseIdSchema.parse("organization-240140000001");
const other = caseIdSchema.parse("organization-240140000002");

const inputSchema = z.object({
  CiphertextBlob: z.string().optional(),
  EncryptionContext: z.record(z.string(), z.string()),
});

/** KMS in memory: it wraps under a key of its own and binds to the context, as the real one does. */
const memoryKms = () => {
  const master = randomBytes(32);
  const calls: string[] = [];
  const bound = (context: object) => Buffer.from(JSON.stringify(context));
  const wrap = (key: Uint8Array, context: object): string => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", master, nonce).setAAD(bound(context));
    const text = Buffer.concat([cipher.update(key), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64");
  };
  const unwrap = (blob: string, context: object): string => {
    const bytes = Buffer.from(blob, "base64");
    const decipher = createDecipheriv("aes-256-gcm", master, bytes.subarray(0, 12))
      .setAAD(bound(context))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString(
      "base64",
    );
  };
  const kms = new KMSClient(
    reaching((operation, input) => {
      const { CiphertextBlob: blob = "", EncryptionContext: context } = inputSchema.parse(input);
      calls.push(operation);
      if (operation === "Decrypt") {
        return { status: 200, body: { Plaintext: unwrap(blob, context) } };
      }
      const key = randomBytes(32);
      const made = { Plaintext: key.toString("base64"), CiphertextBlob: wrap(key, context) };
      return { status: 200, body: made };
    }),
  );
  return { kms, calls };
};

const memoryWrapped = () => {
  const keys = new Map<string, Uint8Array>();
  const wrapped: WrappedKeys = {
    find: async (caseId) => keys.get(caseId),
    keep: async (caseId, key) => {
      const kept = keys.get(caseId) ?? key;
      keys.set(caseId, kept);
      return kept;
    },
  };
  return { keys, wrapped };
};

const open = () => {
  const { kms, calls } = memoryKms();
  const { keys, wrapped } = memoryWrapped();
  const clock = handClock();
  const minutesLater = (minutes: number) => clock.advance(minutes * 60);
  /** The seal of one more container, with nothing in its memory. */
  const container = () => sealUnder(kmsDataKeys(kms, "case-key", wrapped, clock));
  return { keys, calls, container, minutesLater };
};

describe("sealing under the key of a case", () => {
  it("opens in another container, at its own place and at no other", async () => {
    const { container } = open();
    const place = { caseId: one, sequence: 1 };
    const sealed = await container().seal(place, { name: "Зейнеп" });
    expect(await container().open(place, sealed)).toEqual({ name: "Зейнеп" });
    await expect(container().open({ caseId: one, sequence: 2 }, sealed)).rejects.toThrow(
      "unable to authenticate",
    );
  });

  it("shows nothing of what is sealed, nor of the key", async () => {
    const { container, keys } = open();
    const sealed = await container().seal({ caseId: one, sequence: 1 }, { iin: "900101300007" });
    expect(Buffer.from(sealed, "base64").includes("900101300007")).toBe(false);
    expect(sealed).not.toContain(Buffer.from(keys.get(one) ?? []).toString("base64"));
  });

  it("refuses a text that names no key", async () => {
    const seal = open().container();
    await expect(seal.open({ caseId: one, sequence: 1 }, "AAAA")).rejects.toThrow(/names no key/);
  });

  it("has a key for each case, bound to it by its encryption context", async () => {
    const { container, keys } = open();
    const place = { caseId: one, sequence: 1 };
    const sealed = await container().seal(place, "personal");
    await container().seal({ caseId: other, sequence: 1 }, "of another");
    const stolen = keys.get(other);
    if (stolen === undefined) throw new Error("no key to steal");
    keys.set(one, stolen);
    await expect(container().open(place, sealed)).rejects.toThrow("unable to authenticate");
  });

  it("asks KMS once in five minutes, however often it seals and opens", async () => {
    const { container, calls, minutesLater } = open();
    const seal = container();
    const place = { caseId: one, sequence: 1 };
    const sealed = await seal.seal(place, "first");
    await seal.seal({ caseId: one, sequence: 2 }, "second");
    await seal.open(place, sealed);
    expect(calls).toEqual(["GenerateDataKey"]);
    minutesLater(6);
    await seal.open(place, sealed);
    await seal.open(place, sealed);
    expect(calls).toEqual(["GenerateDataKey", "Decrypt"]);
  });
});

describe("the end of a key", () => {
  it("R377-35: what it sealed opens to nothing, within five minutes also where the key was in use", async () => {
    const { container, keys, minutesLater } = open();
    const warm = container();
    const place = { caseId: one, sequence: 1 };
    const sealed = await warm.seal(place, "personal");
    keys.delete(one);
    expect(await container().open(place, sealed)).toBeUndefined();
    minutesLater(6);
    expect(await warm.open(place, sealed)).toBeUndefined();
  });

  it("R377-35: nothing is sealed with it any more, even where it is still in memory", async () => {
    const { container, keys } = open();
    const warm = container();
    await warm.seal({ caseId: one, sequence: 1 }, "personal");
    keys.delete(one);
    const place = { caseId: one, sequence: 3 };
    const sealed = await warm.seal(place, "of the supplier that came again");
    expect(await container().open(place, sealed)).toBe("of the supplier that came again");
  });

  it("a container that has the old key in memory opens what the new one sealed", async () => {
    const { container, keys } = open();
    const warm = container();
    await warm.seal({ caseId: one, sequence: 1 }, "personal");
    keys.delete(one);
    const place = { caseId: one, sequence: 3 };
    const sealed = await container().seal(place, "again");
    expect(await warm.open(place, sealed)).toBe("again");
  });

  it("R377-35: whatever is sealed and erased in whatever order, all of the present key opens and nothing else", async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant("seal" as const), text: fc.json() }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("destroy" as const) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant("wait" as const),
          minutes: fc.integer({ min: 0, max: 10 }),
        }),
      },
    );
    const at = fc.integer({ min: 0, max: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, at), { maxLength: 25 }), async (steps) => {
        const { container, keys, minutesLater } = open();
        const containers = [container(), container()];
        const sealed: { sequence: number; text: string; content: unknown; gone: boolean }[] = [];
        let sequence = 0;
        for (const [what, where] of steps) {
          sequence += 1;
          if (what.do === "wait") minutesLater(what.minutes);
          if (what.do === "destroy") {
            keys.delete(one);
            for (const text of sealed) text.gone = true;
          }
          const seal = containers[where];
          if (what.do !== "seal" || seal === undefined) continue;
          const content = { text: what.text };
          const text = await seal.seal({ caseId: one, sequence }, content);
          sealed.push({ sequence, text, content, gone: false });
        }
        const fresh = container();
        minutesLater(6);
        for (const text of sealed) {
          const place = { caseId: one, sequence: text.sequence };
          for (const seal of [fresh, ...containers]) {
            const opened = await seal.open(place, text.text);
            expect(opened).toEqual(text.gone ? undefined : text.content);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
