import * as fc from "fast-check";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { fileReader, type Bounds } from "#shared/adapters/file-reader.ts";
import { fileReadingSchema } from "#shared/documents/ports.ts";
import { brokenBehind, listingMillions, unpackingTo } from "#test/samples/files/hostile-pdf.ts";
import { png, program } from "#test/samples/files/images.ts";
import { pdfOf } from "#test/samples/files/pdf.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const thread = pathToFileURL(join(root, "shared/adapters/file-reader-thread.ts"));
const unreadable = { read: false, code: "document-unreadable" };

/** A thread that runs this instead. */
const running = (code: string, bounds?: Partial<Bounds>) => {
  const source = `import { parentPort, workerData } from "node:worker_threads";\n${code}`;
  const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  return fileReader(url, { milliseconds: 8000, megabytes: 256, ...bounds });
};
const started = `parentPort.postMessage("started");`;

describe("the reader of files", () => {
  it("R377-8e: tells what a file is and how many pages it has", async () => {
    const read = fileReader(thread);
    expect(await read(await pdfOf(3))).toEqual({
      read: true,
      mediaType: "application/pdf",
      pages: 3,
    });
    expect(await read(png())).toEqual({ read: true, mediaType: "image/png", pages: 1 });
    expect(await read(program())).toEqual({ read: false, code: "type-unsupported" });
  });

  it("may hold whatever it will: it is read, or it is said why not", async () => {
    const read = fileReader(thread);
    const whole = await pdfOf(2);
    const place = fc.nat(whole.length - 1);
    const changes = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 });
    const damaged = changes.map((some) =>
      some.reduce((bytes, [at, to]) => bytes.with(at, to), whole),
    );
    const beginnings = fc.constantFrom(
      "PK\x03\x04",
      "%PDF-1.7",
      "\x89PNG\r\n\x1a\n",
      "\x1f\x8b",
      "",
    );
    const junk = fc
      .tuple(beginnings, fc.uint8Array({ maxLength: 300 }))
      .map(([start, rest]) => Buffer.concat([Buffer.from(start, "latin1"), rest]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, junk), async (bytes) => {
        expect(fileReadingSchema.parse(await read(bytes))).toBeDefined();
      }),
      { numRuns: 100 },
    );
    // A thread each.
  }, 60_000);

  it("reads a file whose reading fails beside, in what it was not asked for", async () => {
    expect(await fileReader(thread)(brokenBehind())).toMatchObject({ read: true, pages: 1 });
  });

  it("leaves the file with the one who asked", async () => {
    const bytes = png();
    await fileReader(thread)(bytes);
    expect(bytes).toEqual(png());
  });

  it.each([
    ["unpacks", unpackingTo, 1, 120],
    ["lists so many objects that they come", listingMillions, 0.1, 5],
  ])("gives up on a file that %s to more than it may", async (_, file, little, much) => {
    const read = fileReader(thread, { milliseconds: 60_000, megabytes: 96 });
    expect(await read(file(little))).toMatchObject({ read: true, pages: 1 });
    const bomb = file(much);
    expect(bomb.length).toBeLessThan(1e6);
    expect(await read(bomb)).toEqual(unreadable);
  });

  it("stops a thread that never ends, in the middle of its loop", async () => {
    const read = running(`${started} for (;;);`, { milliseconds: 50 });
    expect(await read(png())).toEqual(unreadable);
  });

  it.each([
    ["throws", `throw new Error("broken")`],
    ["ends without a word", "process.exit(0)"],
    ["answers what is no answer", `parentPort.postMessage({ read: true, pages: -1 })`],
    ["fails beside", "Promise.reject(new Error('broken')); setTimeout(() => {}, 10_000)"],
  ])("calls a file unreadable whose reading %s", async (_, code) => {
    expect(await running(`${started} ${code};`)(png())).toEqual(unreadable);
  });

  it.each([
    ["that is missing", "file:///nowhere/reader.mjs", "reader.mjs"],
    ["that fails before it starts", "data:text/javascript,throw new Error('ours')", "ours"],
    ["that ends before it starts", "data:text/javascript,", "ended before it began"],
  ])("fails with a program %s: that is no fault of the file", async (_, url, message) => {
    await expect(fileReader(new URL(url))(png())).rejects.toThrow(message);
  });

  it("shows the thread no setting of the function", async () => {
    const code = `${started} const pages = 1 + Object.keys(process.env).length;
      parentPort.postMessage({ read: true, mediaType: "image/png", pages });`;
    expect(await running(code)(png())).toMatchObject({ pages: 1 });
  });
});
