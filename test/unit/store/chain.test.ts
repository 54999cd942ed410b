import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { caseIdSchema, digestSchema, entrySchema, type Entry } from "#shared/cases/entry.ts";
import { link, verifyChain, type UnlinkedEntry } from "#shared/store/chain.ts";
import { digestOf } from "#shared/store/digest.ts";
import { instant } from "#test/fakes/clock.ts";
import { portal, representative } from "#test/samples/officials.ts";

const content = (sequence: number, words: string): UnlinkedEntry => ({
  caseId: caseIdSchema.parse("organization-0001"),
  sequence,
  kind: "registration",
  command: words,
  commandId: `${words}:${sequence}`,
  commandDigest: digestOf(words),
  actor: sequence === 1 ? portal : representative,
  at: instant(`2026-11-23T04:00:0${sequence % 10}.000Z`),
  edition: "R377/2018",
  correlationId: `correlation-${sequence}`,
  events: [{ type: words, place: sequence }],
  ...(sequence % 2 === 1 && { sealed: `sealed-${sequence}` }),
});

const historyOf = (words: readonly string[]): Entry[] =>
  words.reduce<Entry[]>(
    (entries, word, index) => [...entries, link(entries.at(-1), content(index + 1, word))],
    [],
  );

const anyHistory = fc
  .array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 8 })
  .map(historyOf);
const anyPlaced = anyHistory.chain((history) =>
  fc.tuple(fc.constant(history), fc.integer({ min: 0, max: history.length - 1 })),
);

const otherDigest = digestSchema.parse("0".repeat(64));

/** One change to each part of an entry. */
const tamperings: Record<keyof Entry, (entry: Entry) => Entry> = {
  caseId: (entry) => ({ ...entry, caseId: caseIdSchema.parse("organization-0002") }),
  sequence: (entry) => ({ ...entry, sequence: entry.sequence + 1 }),
  kind: (entry) => ({ ...entry, kind: "sitting" }),
  command: (entry) => ({ ...entry, command: `${entry.command}!` }),
  commandId: (entry) => ({ ...entry, commandId: `${entry.commandId}!` }),
  commandDigest: (entry) => ({ ...entry, commandDigest: otherDigest }),
  actor: (entry) => ({ ...entry, actor: { ...entry.actor, id: "somebody-else" } }),
  at: (entry) => ({ ...entry, at: instant("2026-11-24T04:00:00.000Z") }),
  edition: (entry) => ({ ...entry, edition: "R377/2099" }),
  correlationId: (entry) => ({ ...entry, correlationId: "another" }),
  events: (entry) => ({ ...entry, events: [...entry.events, { type: "added" }] }),
  seen: (entry) => ({ ...entry, seen: { ...entry.seen, [entry.caseId]: 7 } }),
  facts: (entry) => ({ ...entry, facts: { ...entry.facts, by: "somebody else" } }),
  sealed: (entry) => ({ ...entry, sealed: `${entry.sealed ?? ""}!` }),
  signature: (entry) => ({ ...entry, signature: { mark: otherDigest, evidence: otherDigest } }),
  previous: (entry) => ({ ...entry, previous: otherDigest }),
  hash: (entry) => ({ ...entry, hash: otherDigest }),
};

describe("the hash chain of a history", () => {
  it("is intact as it is written, as is the history of a case without entries", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(verifyChain(history)).toEqual({ intact: true });
      }),
    );
    expect(verifyChain([])).toEqual({ intact: true });
  });

  it("is intact after the way through the text of a store", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const stored = z.array(entrySchema).parse(JSON.parse(JSON.stringify(history)));
        expect(verifyChain(stored)).toEqual({ intact: true });
      }),
    );
  });

  it.each(Object.entries(tamperings))("finds a change of %s in any entry", (_, tamper) => {
    fc.assert(
      fc.property(anyPlaced, ([history, place]) => {
        const tampered = history.map((entry, index) => (index === place ? tamper(entry) : entry));
        expect(verifyChain(tampered).intact).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("says where a changed entry stands, even if its own hash was made anew", () => {
    const history = historyOf(["saved", "answered", "verified"]);
    const [first, second, third] = history;
    if (first === undefined || second === undefined || third === undefined) throw new Error("none");
    const forged = link(first, { ...content(2, "forged") });
    expect(verifyChain([first, forged, third])).toEqual({
      intact: false,
      sequence: 3,
      fault: "link",
    });
    expect(verifyChain([first, { ...second, command: "forged" }, third])).toEqual({
      intact: false,
      sequence: 2,
      fault: "hash",
    });
  });

  it("says where a number is left out, even if the entry was linked and hashed anew", () => {
    const [first] = historyOf(["saved"]);
    const skipping = link(first, content(3, "forged"));
    expect(verifyChain(first === undefined ? [] : [first, skipping])).toEqual({
      intact: false,
      sequence: 3,
      fault: "gap",
    });
    expect(verifyChain([link(undefined, content(2, "forged"))])).toMatchObject({ fault: "gap" });
  });

  it("finds a removed entry, unless it is the last", () => {
    fc.assert(
      fc.property(anyPlaced, ([history, place]) => {
        const verdict = verifyChain(history.toSpliced(place, 1));
        expect(verdict.intact).toBe(place === history.length - 1);
      }),
    );
  });

  it("finds an entry written twice, and one brought in from another history", () => {
    fc.assert(
      fc.property(anyPlaced, fc.string({ minLength: 1 }), ([history, place], word) => {
        const twice = history.toSpliced(place, 0, ...history.slice(place, place + 1));
        expect(verifyChain(twice).intact).toBe(false);
        const others = historyOf(history.map(({ command }) => command + word));
        const mixed = history.map((entry, index) => (index === place ? others[index] : entry));
        expect(verifyChain(z.array(entrySchema).parse(mixed)).intact).toBe(false);
      }),
    );
  });

  it("finds any other order", () => {
    const anyOrder = anyHistory.chain((history) =>
      fc.tuple(
        fc.constant(history),
        fc.shuffledSubarray([...history.keys()], {
          minLength: history.length,
          maxLength: history.length,
        }),
      ),
    );
    fc.assert(
      fc.property(anyOrder, ([history, order]) => {
        const reordered = order.flatMap((place) => history.slice(place, place + 1));
        expect(verifyChain(reordered).intact).toBe(order.every((place, index) => place === index));
      }),
    );
  });
});

describe("the digest of a value", () => {
  it("does not depend on the order of fields, and does on that of a list", () => {
    expect(digestOf({ a: 1, b: [1, 2] })).toBe(digestOf({ b: [1, 2], a: 1 }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });

  it("takes a field that is left out and one that is undefined for the same", () => {
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }));
  });

  it("refuses what is no JSON", () => {
    expect(() => digestOf(undefined)).toThrow("only JSON");
  });
});
