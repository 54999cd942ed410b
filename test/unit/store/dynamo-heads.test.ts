import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoHeads } from "#shared/store/dynamo-heads.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { allAnswers, filing, give } from "#test/samples/orders.ts";

describe("the lengths of histories", () => {
  it("are told in the order of the question, and are those of the histories as they are read", async () => {
    const desk = memoryDesk();
    await give(desk, filing());
    for (const answer of allAnswers()) await give(desk, answer);
    const { dynamo } = memoryTable();
    const cases = dynamoCases(dynamo, "cases");
    const heads = dynamoHeads(dynamo, "cases");
    const entries = desk.cases.written();
    const caseId = caseIdSchema.parse(entries[0]?.caseId);
    const nothing = caseIdSchema.parse("organization-000000000000");
    for (const [place, entry] of entries.entries()) {
      expect(await heads([nothing, caseId])).toEqual([0, place]);
      await cases.append(entry);
    }
    expect(await heads([caseId, nothing, caseId])).toEqual([entries.length, 0, entries.length]);
    expect((await cases.load(caseId)).length).toBe(entries.length);
    expect(await heads([])).toEqual([]);
  });
});
