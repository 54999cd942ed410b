import { describe, expect, it } from "vitest";
import { build, tooLarge } from "#infra/build.ts";
import { routes } from "#shared/http/routes.ts";

describe("the bundles of the functions", () => {
  it("are all under their limits, and none that a route names is missing", async () => {
    const built = await build();
    expect(tooLarge(built)).toEqual([]);
    const names = built.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(routes.map((route) => route.function)));
    // Every function is bundled: minutes, where others use the processors as well.
  }, 300_000);
});
