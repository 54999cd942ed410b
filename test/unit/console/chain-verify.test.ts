import { describe, expect, it } from "vitest";
import { hashedText, type Linked } from "#shared/store/chain-check.ts";
import {
  hashInBrowser,
  verifyHistory,
  type Finding,
  type HistoryPage,
} from "../../../console/pages/administration/chain/verify.ts";

interface Entry extends Linked {
  readonly command: string;
}

/** A history of so many entries, hashed as the server hashes. */
const historyOf = async (length: number): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const content = {
      sequence,
      previous: entries.at(-1)?.hash ?? null,
      command: `step ${sequence}`,
    };
    entries.push({ ...content, hash: await hashInBrowser(hashedText(content)) });
  }
  return entries;
};

const aPage = 2;

const headOf = (entries: readonly Entry[]) => {
  const last = entries.at(-1);
  if (last === undefined) throw new Error("a history has an entry");
  return { sequence: last.sequence, hash: last.hash };
};

/** Pages of two entries each; `head` is what is told of the end. */
const pagesOf =
  (entries: readonly Entry[], head = headOf(entries)) =>
  async (after: number): Promise<HistoryPage<Entry>> => {
    const part = entries.filter(({ sequence }) => sequence > after).slice(0, aPage);
    const last = part.at(-1)?.sequence ?? after;
    const isMore = entries.some(({ sequence }) => sequence > last);
    return { entries: part, head, ...(isMore && { next: last }) };
  };

const verdicts = ({ entries }: Finding<Entry>) => entries.map(({ verdict }) => verdict);

const nobody = () => undefined;

describe("verifying a history in the browser", () => {
  it("finds a history of several pages whole, and tells how far it has come", async () => {
    const told: number[] = [];
    const found = await verifyHistory(pagesOf(await historyOf(5)), hashInBrowser, (finding) =>
      told.push(finding.entries.length),
    );
    expect(verdicts(found)).toEqual(["ok", "ok", "ok", "ok", "ok"]);
    expect(found).toMatchObject({ isWhole: true, hasGrown: false });
    expect(found.broken).toBeUndefined();
    expect(told).toEqual([2, 4, 5]);
  });

  it("finds the entry whose content was changed, and verifies nothing after it", async () => {
    const entries = await historyOf(4);
    const [first, second, ...others] = entries;
    if (first === undefined || second === undefined) throw new Error("four entries");
    const changed = [first, { ...second, command: "another" }, ...others];
    const found = await verifyHistory(pagesOf(changed), hashInBrowser, nobody);
    expect(found.broken).toEqual({ sequence: 2, fault: "hash" });
    expect(verdicts(found)).toEqual(["ok", "bad", "after", "after"]);
  });

  it("finds an entry that was left out, and one that goes on from another", async () => {
    const entries = await historyOf(4);
    const gap = entries.filter(({ sequence }) => sequence !== 2);
    expect((await verifyHistory(pagesOf(gap), hashInBrowser, nobody)).broken).toEqual({
      sequence: 3,
      fault: "gap",
    });
    const [first, , third] = entries;
    if (first === undefined || third === undefined) throw new Error("four entries");
    const content = { sequence: 2, previous: third.hash, command: "put in" };
    const other = { ...content, hash: await hashInBrowser(hashedText(content)) };
    const found = await verifyHistory(pagesOf([first, other]), hashInBrowser, nobody);
    expect(found.broken).toEqual({ sequence: 2, fault: "link" });
  });

  it("finds an end that was cut off", async () => {
    const entries = await historyOf(3);
    const cut = pagesOf(entries.slice(0, 2), headOf(entries));
    expect((await verifyHistory(cut, hashInBrowser, nobody)).broken).toEqual({
      sequence: 3,
      fault: "head",
    });
  });

  it("goes on with a history that grows while it is read", async () => {
    const entries = await historyOf(4);
    const before = pagesOf(entries, headOf(entries.slice(0, 3)));
    const after = pagesOf(entries);
    const found = await verifyHistory(
      async (sequence) => (sequence === 0 ? before(sequence) : after(sequence)),
      hashInBrowser,
      nobody,
    );
    expect(found).toMatchObject({ isWhole: true, hasGrown: true });
    expect(found.broken).toBeUndefined();
  });
});
