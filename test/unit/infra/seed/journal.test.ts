import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { journalIn } from "#infra/seed/journal.ts";

const file = () => join(mkdtempSync(join(tmpdir(), "journal-")), "seed.jsonl");

describe("the journal of a seeding", () => {
  it("is there again after an interruption", async () => {
    const place = file();
    const first = journalIn(place);
    first.note("done 1 file", true);
    expect(await first.once("case 1", z.string(), async () => "organization-1")).toBe(
      "organization-1",
    );
    const second = journalIn(place);
    expect([second.has("done 1 file"), second.has("done 2 file")]).toEqual([true, false]);
    const made = second.once("case 1", z.string(), () => Promise.reject(new Error("made twice")));
    expect(await made).toBe("organization-1");
  });

  it("forgets a line that was cut off", () => {
    const place = file();
    journalIn(place).note("done 1 file", true);
    appendFileSync(place, `["done 1 ver`);
    const again = journalIn(place);
    expect(again.has("done 1 file")).toBe(true);
    again.note("done 1 verify", true);
    expect(journalIn(place).has("done 1 verify")).toBe(true);
  });
});
