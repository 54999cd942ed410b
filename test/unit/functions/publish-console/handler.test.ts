import { describe, expect, it } from "vitest";
import { publishHandler } from "#functions/publish-console/handler.ts";
import type { Page, PageStore } from "#shared/adapters/page-files.ts";
import type { StackAnswer } from "#shared/adapters/stack-answer.ts";
import { addDays, dayOf, endOfDay, type Instant, instantSchema } from "#shared/law/dates.ts";
import { memoryLog } from "#test/fakes/observability.ts";

const now = instantSchema.parse("2026-11-23T06:00:00.000Z");
const longAgo = endOfDay(addDays(dayOf(now), -31));
const lately = endOfDay(addDays(dayOf(now), -30));

const built = (...paths: readonly string[]) =>
  new Map(paths.map((path) => [path, new TextEncoder().encode(path)]));

const request = (RequestType: string) => ({
  RequestType,
  ResponseURL: "https://stack.arnau.example/answer",
  StackId: "stack",
  RequestId: "request",
  LogicalResourceId: "Published",
  ResourceProperties: { Configuration: '{"signIn":{}}', Build: "1" },
});

const open = (files: ReadonlyMap<string, Uint8Array>, before: [string, Instant][] = []) => {
  const put: Page[] = [];
  const kept = new Map(before);
  const answers: StackAnswer[] = [];
  const store: PageStore = {
    put: async (page) => {
      put.push(page);
      kept.set(page.path, now);
    },
    list: async () => kept,
    remove: async (paths) => {
      for (const path of paths) kept.delete(path);
    },
  };
  const handle = publishHandler({
    log: memoryLog().log,
    files: () => files,
    store,
    answer: async (_, answer) => void answers.push(answer),
    now: () => now,
  });
  return { handle, put, kept, answers };
};

describe("the publisher of the console", () => {
  it("puts every file of the build, the first page last, and the settings of the deployment", async () => {
    const { handle, put, answers } = open(built("index.html", "assets/a-1.js", "arnau.svg"));
    await handle(request("Create"));
    expect(put.map(({ path }) => path)).toEqual([
      "assets/a-1.js",
      "arnau.svg",
      "configuration.json",
      "index.html",
    ]);
    expect(put.find(({ path }) => path === "configuration.json")?.content).toBe('{"signIn":{}}');
    expect(answers).toEqual([
      {
        Status: "SUCCESS",
        StackId: "stack",
        RequestId: "request",
        LogicalResourceId: "Published",
        PhysicalResourceId: "console",
      },
    ]);
  });

  it("lets a browser keep for ever what is named by its content, and ask for the rest", async () => {
    const { handle, put } = open(built("index.html", "assets/a-1.js"));
    await handle(request("Update"));
    const kept = Object.fromEntries(put.map(({ path, cacheControl }) => [path, cacheControl]));
    expect(kept).toEqual({
      "assets/a-1.js": "public, max-age=31536000, immutable",
      "configuration.json": "no-cache",
      "index.html": "no-cache",
    });
    expect(put.at(-1)?.mediaType).toBe("text/html; charset=utf-8");
  });

  it("keeps the files of older builds for thirty days, for pages that are still open", async () => {
    const { handle, kept } = open(built("index.html", "assets/b-2.js"), [
      ["assets/a-0.js", longAgo],
      ["assets/a-1.js", lately],
      ["assets/b-2.js", longAgo],
    ]);
    await handle(request("Update"));
    expect([...kept.keys()].toSorted()).toEqual([
      "assets/a-1.js",
      "assets/b-2.js",
      "configuration.json",
      "index.html",
    ]);
  });

  it("takes everything away with its stack", async () => {
    const { handle, kept, answers } = open(built("index.html"), [["index.html", now]]);
    await handle(request("Delete"));
    expect([...kept.keys()]).toEqual([]);
    expect(answers.map(({ Status }) => Status)).toEqual(["SUCCESS"]);
  });

  it.each([
    ["the console has no first page", built("assets/a-1.js")],
    ["the console holds a file of an unknown kind: notes.doc", built("index.html", "notes.doc")],
  ])("answers that it failed, and why: %s", async (reason, files) => {
    const { handle, answers } = open(files);
    await handle(request("Create"));
    expect(answers).toMatchObject([{ Status: "FAILED", Reason: reason }]);
  });

  it("does not take a request of somebody else for one of CloudFormation", async () => {
    const { handle } = open(built("index.html"));
    await expect(handle({ RequestType: "Create" })).rejects.toThrow(/ResponseURL/);
  });
});
