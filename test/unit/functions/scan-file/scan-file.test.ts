import { describe, expect, it } from "vitest";
import { scanHandler } from "#functions/scan-file/handler.ts";
import { eicar, infectedPdf } from "#test/samples/files/eicar.ts";
import { pdfOf } from "#test/samples/files/pdf.ts";

const uploaded = (key: string) => ({
  source: "aws.s3",
  "detail-type": "Object Created",
  detail: { bucket: { name: "files" }, object: { key, size: 68 } },
});

/** What the scanner says of a file with this content. */
const verdictOn = async (bytes: Uint8Array) => {
  const marked: [string, string][] = [];
  const scan = scanHandler({
    read: async () => bytes,
    mark: async (key, verdict) => void marked.push([key, verdict]),
  });
  await scan(uploaded("incoming/one"));
  return marked;
};

describe("the function that stands in for GuardDuty", () => {
  it("finds the test file of EICAR, alone and within another file", async () => {
    const infected = [["incoming/one", "THREATS_FOUND"]];
    expect(await verdictOn(eicar())).toEqual(infected);
    expect(await verdictOn(infectedPdf("prices"))).toEqual(infected);
  });

  it("calls every other file clean, one that misses a byte of it included", async () => {
    const clean = [["incoming/one", "NO_THREATS_FOUND"]];
    expect(await verdictOn(await pdfOf(3))).toEqual(clean);
    expect(await verdictOn(eicar().subarray(1))).toEqual(clean);
    expect(await verdictOn(new Uint8Array(0))).toEqual(clean);
  });

  it("looks at the part of memory that the file lies in, and at nothing beside it", async () => {
    const beside = new Uint8Array(200);
    beside.set(eicar(), 100);
    expect(await verdictOn(beside.subarray(0, 100))).toEqual([
      ["incoming/one", "NO_THREATS_FOUND"],
    ]);
    expect(await verdictOn(beside.subarray(100))).toEqual([["incoming/one", "THREATS_FOUND"]]);
  });

  it("fails, and is tried again, for an event that it does not know", async () => {
    const scan = scanHandler({ read: async () => new Uint8Array(), mark: async () => {} });
    await expect(scan({ ...uploaded("one"), "detail-type": "Object Deleted" })).rejects.toThrow(
      "Object Created",
    );
  });
});
