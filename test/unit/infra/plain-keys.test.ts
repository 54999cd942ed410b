import { describe, expect, it } from "vitest";
import { withPlainKeys } from "#infra/bundle/plain-keys.ts";

describe("the schemas of an SDK client in a bundle", () => {
  it("have their computed keys written out, so that unused ones can be left out", () => {
    const source = [
      `const _h = "http";`,
      `const _e = "error";`,
      `export var Send$ = [9, n0, _S, { [_h]: ["POST", "/", 200], [_e]: 1, [_unknown]: 2 }];`,
    ].join("\n");
    expect(withPlainKeys(source)).toContain(
      `{ "http": ["POST", "/", 200], "error": 1, [_unknown]: 2 }`,
    );
  });
});
