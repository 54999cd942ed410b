// The check of a history as a browser runs it: bundled without Node, with the SHA-256 of WebCrypto (docs/adr/0054).
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { entrySchema } from "#shared/cases/entry.ts";
import { checkPart, hashedText, type HashText } from "#shared/store/chain-check.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { decide } from "#test/samples/decided-case.ts";

const sha256: HashText = async (text) => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Buffer.from(digest).toString("hex");
};

/** A whole history, as it comes over the wire. */
const history = async () => {
  const desk = memoryDesk();
  const { caseId } = await decide(desk);
  const entries = await desk.cases.load(caseId);
  return entries.map((entry) => entrySchema.parse(JSON.parse(JSON.stringify(entry))));
};

describe("checking a history in a browser", () => {
  it("finds a history whole, in one part and in parts", async () => {
    const entries = await history();
    const last = entries.at(-1);
    const head = { sequence: entries.length, hash: last?.hash };
    expect(await checkPart(entries, undefined, sha256)).toEqual({ intact: true, head });
    const first = await checkPart(entries.slice(0, 4), undefined, sha256);
    if (!first.intact) throw new Error("the first part is broken");
    expect(await checkPart(entries.slice(4), first.head, sha256)).toEqual({ intact: true, head });
  });

  it("says where and how one breaks first", async () => {
    const entries = await history();
    const changed = entries.map((entry) =>
      entry.sequence === 5 ? { ...entry, command: "another" } : entry,
    );
    const broken = { intact: false, sequence: 5 };
    expect(await checkPart(changed, undefined, sha256)).toEqual({ ...broken, fault: "hash" });
    const rehashed = await Promise.all(
      changed.map(async (entry) => {
        const content = { ...entry, hash: await sha256(hashedText(entry)) };
        return entrySchema.parse(content);
      }),
    );
    expect(await checkPart(rehashed, undefined, sha256)).toEqual({
      intact: false,
      sequence: 6,
      fault: "link",
    });
    const without = entries.filter(({ sequence }) => sequence !== 5);
    expect(await checkPart(without, undefined, sha256)).toEqual({
      intact: false,
      sequence: 6,
      fault: "gap",
    });
  });

  it("needs the head of the part before", async () => {
    const entries = await history();
    expect(await checkPart(entries.slice(4), undefined, sha256)).toMatchObject({ fault: "gap" });
    const other = { sequence: 4, hash: "0".repeat(64) };
    expect(await checkPart(entries.slice(4), other, sha256)).toMatchObject({ fault: "link" });
  });

  it("is bundled for a browser with nothing of Node, in a few kB", async () => {
    const root = join(import.meta.dirname, "..", "..", "..");
    const { outputFiles, metafile } = await build({
      entryPoints: [join(root, "shared/store/chain-check.ts")],
      bundle: true,
      minify: true,
      platform: "browser",
      format: "esm",
      write: false,
      metafile: true,
      absWorkingDir: root,
    });
    expect(outputFiles[0]?.contents.byteLength).toBeLessThan(5_000);
    const inputs = Object.keys(metafile.inputs).map((path) =>
      path.replace(/^.*node_modules\//, ""),
    );
    expect(inputs.toSorted()).toEqual([
      "canonicalize/lib/canonicalize.js",
      "shared/store/canonical.ts",
      "shared/store/chain-check.ts",
    ]);
  });
});
