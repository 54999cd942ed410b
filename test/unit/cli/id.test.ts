import { describe, expect, it } from "vitest";
import { arnau, inJson } from "./desk.ts";

describe("arnau id", () => {
  it.each([
    ["900101300007", "IIN"],
    ["000229500008", "IIN"],
    ["050615600011", "IIN"],
    ["900101300811", "IIN"],
    ["240140000001", "BIN"],
    ["231241000011", "BIN"],
  ])("knows %s as a valid %s", async (number, kind) => {
    expect(await inJson(`id ${number}`)).toEqual({
      exit: 0,
      data: { number, kind, valid: true, reason: null },
    });
  });

  it.each([
    ["90010130080X", null, "not-twelve-digits"],
    ["9001013000", null, "not-twelve-digits"],
    ["9001013000071", null, "not-twelve-digits"],
    ["900171300007", null, "bad-type"],
    ["900101300008", "IIN", "bad-checksum"],
    ["900101000007", "IIN", "ambiguous-century"],
    ["900101700007", "IIN", "bad-century"],
    ["900230300007", "IIN", "bad-date"],
    ["241340000001", "BIN", "bad-month"],
    ["240145000001", "BIN", "bad-attribute"],
    ["240140000002", "BIN", "bad-checksum"],
  ])("refuses %s (%s) as %s", async (number, kind, reason) => {
    expect(await inJson(`id ${number}`)).toEqual({
      exit: 1,
      data: { number, kind, valid: false, reason },
    });
  });

  it("says so in words", async () => {
    expect(await arnau("id 240140000001 --lang ru")).toEqual({
      exit: 0,
      out: "240140000001  BIN  верен\n",
      err: "",
    });
    expect((await arnau("id 900230300007 --lang kk")).out).toBe(
      "900230300007  IIN  bad-date: мұндай туған күн жоқ\n",
    );
    expect((await arnau("id 12")).out).toBe("12  not-twelve-digits: not twelve digits\n");
  });
});
