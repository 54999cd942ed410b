import { describe, expect, it } from "vitest";
import { keptUntil, readRecordSchema, type ReadRecord } from "#shared/access/record.ts";
import { recordingReads } from "#shared/access/record-read.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { dynamoReadHistory, dynamoReadLog } from "#shared/store/dynamo-reads.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { documentId } from "#test/samples/files/record.ts";
import { representative } from "#test/samples/officials.ts";

const caseId = caseIdSchema.parse("organization-240140000011");
const otherCase = caseIdSchema.parse("organization-240140000999");

const open = () => {
  const { dynamo, items, interrupt } = memoryTable();
  const clock = handClock();
  const log = dynamoReadLog(dynamo, "reads");
  const history = dynamoReadHistory(dynamo, "reads");
  const recordRead = recordingReads({ log, clock });
  let requests = 0;
  const reader = () => {
    requests += 1;
    return { by: representative, correlationId: "correlation", requestId: `request-${requests}` };
  };
  return { items, clock, log, history, recordRead, reader, interrupt };
};

const timesIn = (reads: readonly ReadRecord[] = []) => reads.map(({ at }) => at.slice(11, 19));

describe("the record of a read", () => {
  it("says who was shown what and when, in which role and by which request", async () => {
    const { recordRead, reader, history, clock } = open();
    const what = { kind: "document", documentId: documentId(1) } as const;
    await recordRead(reader(), { caseId, what, why: "court" });
    expect((await history.page(caseId, 10, undefined))?.reads).toEqual([
      {
        caseId,
        at: clock.now(),
        by: representative,
        what,
        why: "court",
        correlationId: "correlation",
        requestId: "request-1",
      },
    ]);
  });

  it("has no place for a word about the person whom the case is about", () => {
    const record = {
      caseId,
      at: "2026-11-23T04:00:00.000Z",
      by: representative,
      what: { kind: "case" },
      correlationId: "correlation",
      requestId: "request-1",
    };
    expect(readRecordSchema.safeParse(record).success).toBe(true);
    for (const more of [
      { name: "Әділов" },
      { why: "Әділов asked for it" },
      { what: { kind: "case", iin: "850514100018" } },
      { by: { ...representative, name: "Әділов" } },
    ]) {
      expect(readRecordSchema.safeParse({ ...record, ...more }).success).toBe(false);
    }
  });

  it("is kept for five years to the end of the day, and then dropped by TTL", async () => {
    const until = "2031-11-23T18:59:59.999Z";
    expect(keptUntil(instantSchema.parse("2026-11-23T04:00:00.000Z"))).toBe(until);
    const { recordRead, reader, items } = open();
    await recordRead(reader(), { caseId, what: { kind: "case" } });
    expect([...items.values()][0]?.["expiresAt"]).toBe(Math.floor(Date.parse(until) / 1000));
  });
});

describe("the records of reads in DynamoDB", () => {
  it("come newest first, page by page, those of one history alone", async () => {
    const { recordRead, reader, history, clock } = open();
    for (const _ of [1, 2, 3]) {
      await recordRead(reader(), { caseId, what: { kind: "case" } });
      await recordRead(reader(), { caseId: otherCase, what: { kind: "protocol" } });
      clock.advance(60);
    }
    const page = await history.page(caseId, 10, undefined);
    expect(timesIn(page?.reads)).toEqual(["04:02:00", "04:01:00", "04:00:00"]);
    expect((await history.page(otherCase, 10, undefined))?.reads.map(({ what }) => what)).toEqual([
      { kind: "protocol" },
      { kind: "protocol" },
      { kind: "protocol" },
    ]);
  });

  it("go on where a page ended", async () => {
    const { recordRead, reader, history, clock } = open();
    for (const _ of [1, 2, 3]) {
      await recordRead(reader(), { caseId, what: { kind: "case" } });
      clock.advance(60);
    }
    const first = await history.page(caseId, 2, undefined);
    expect(timesIn(first?.reads)).toEqual(["04:02:00", "04:01:00"]);
    const second = await history.page(caseId, 2, first?.next);
    expect(timesIn(second?.reads)).toEqual(["04:00:00"]);
    expect(await history.page(otherCase, 2, first?.next)).toBeUndefined();
    expect(await history.page(caseId, 2, "nothing")).toBeUndefined();
  });

  it("hold everything that one request read, and nothing of it twice", async () => {
    const { log, history, clock } = open();
    const about = {
      caseId,
      at: clock.now(),
      by: representative,
      correlationId: "correlation",
      requestId: "request-1",
    };
    const things: readonly ReadRecord["what"][] = [
      { kind: "case" },
      { kind: "document", documentId: documentId(1) },
      { kind: "document", documentId: documentId(2) },
      { kind: "evidence" },
      { kind: "evidence", evidenceId: "tax-debt" },
      { kind: "paper", paper: "letter" },
      { kind: "paper", paper: "letter", sequence: 7 },
      { kind: "protocol" },
      { kind: "reads" },
    ];
    for (const what of [...things, ...things]) await log.add({ ...about, what });
    const page = await history.page(caseId, 100, undefined);
    expect(page?.reads).toHaveLength(things.length);
    expect(page?.reads.map(({ what }) => what)).toEqual(expect.arrayContaining([...things]));
  });

  it("are never written over", async () => {
    const { log, history, clock } = open();
    const record = {
      caseId,
      at: clock.now(),
      by: representative,
      what: { kind: "case" as const },
      correlationId: "correlation",
      requestId: "request-1",
    };
    await log.add(record);
    await log.add({ ...record, by: { ...representative, id: "somebody-else" } });
    expect((await history.page(caseId, 10, undefined))?.reads).toEqual([record]);
  });

  it("are a fault where they cannot be written", async () => {
    const { recordRead, reader, interrupt } = open();
    interrupt(() => {
      throw new Error("the table is down");
    });
    await expect(recordRead(reader(), { caseId, what: { kind: "case" } })).rejects.toThrow("down");
  });

  it("are not believed blindly: an item that is no record is a fault", async () => {
    const { recordRead, reader, history, items } = open();
    await recordRead(reader(), { caseId, what: { kind: "case" } });
    for (const item of items.values()) item["record"] = { ...representative };
    await expect(history.page(caseId, 10, undefined)).rejects.toThrow("caseId");
  });
});
