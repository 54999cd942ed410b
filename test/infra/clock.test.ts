import { describe, expect, it } from "vitest";
import { inProduction, synthesise, withMock } from "./templates.ts";

const clockAheadFile = "/tmp/clock-ahead";

const clocks = (settings: Parameters<typeof synthesise>[0]) =>
  synthesise(settings)
    .filter(({ type }) => type === "AWS::Lambda::Function")
    .filter(({ properties }) => JSON.stringify(properties).includes("CLOCK_AHEAD_FILE"));

describe("the clock of the functions", () => {
  it("is that of the machine, and in production nothing else can be set", () => {
    expect(clocks(inProduction)).toEqual([]);
    expect(() => synthesise({ ...inProduction, clockAheadFile })).toThrow(/-c clockAheadFile=…/);
  });

  it("heeds the same file in every function where the state systems are mocked", () => {
    expect(clocks(withMock)).toEqual([]);
    expect(clocks({ ...withMock, clockAheadFile }).length).toBeGreaterThan(30);
  });
});
