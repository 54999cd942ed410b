import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { requestRewriter } from "#infra/local/edge/rewrite.ts";

const rewrite = requestRewriter(
  readFileSync(join(import.meta.dirname, "../../../infra/constructs/page-address.js"), "utf8"),
);

describe("the function before the pages", () => {
  it.each([
    ["/", "/index.html"],
    ["/register", "/index.html"],
    ["/register/organizations/O-050440185008", "/index.html"],
    ["/signed-in", "/index.html"],
    ["/index.html", "/index.html"],
    ["/assets/index-abc.js", "/assets/index-abc.js"],
    ["/configuration.json", "/configuration.json"],
  ])("makes of %s the file %s", (path, file) => {
    expect(rewrite(path)).toBe(file);
  });

  it("reaches nothing of the program that runs it", () => {
    const nosy = requestRewriter(
      "function handler(e) { e.request.uri = '/' + typeof process + typeof require; return e.request; }",
    );
    expect(nosy("/")).toBe("/undefinedundefined");
  });
});
