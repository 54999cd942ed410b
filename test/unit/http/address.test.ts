import { describe, expect, it } from "vitest";
import { originOf } from "#shared/http/address.ts";

const distribution = "198.51.100.7";
const viewer = "192.0.2.44";

describe("where a request came from", () => {
  it("is the viewer that the distribution in front wrote down", () => {
    const seen = originOf(distribution, `${viewer}, ${distribution}`);
    expect(seen).toEqual({ viewer, sender: distribution });
  });

  it("is not what the viewer claims before the distribution", () => {
    const seen = originOf(distribution, `203.0.113.1, ${viewer}, ${distribution}`);
    expect(seen.viewer).toBe(viewer);
  });

  it.each([[undefined], [""], [viewer], ["203.0.113.1, 203.0.113.2"]])(
    "is the sender where nobody stands in front: %s",
    (forwarded) => {
      expect(originOf(viewer, forwarded)).toEqual({ viewer, sender: viewer });
    },
  );

  it("keeps the sender, whoever a caller past the distribution claims to be", () => {
    const seen = originOf(viewer, `203.0.113.1, ${viewer}`);
    expect(seen).toEqual({ viewer: "203.0.113.1", sender: viewer });
  });
});
