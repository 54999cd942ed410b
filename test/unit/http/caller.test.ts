import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actingAs, anonymous, callerOf } from "#shared/http/caller.ts";

const official = (groups: unknown) => ({
  sub: "subject-1",
  client_id: "officials-app",
  "cognito:groups": groups,
});
const machine = { sub: "portal-client", client_id: "portal-client", scope: "arnau/x" };

describe("the caller behind the claims of a token", () => {
  it.each<[string, unknown]>([
    ["a list", ["representative", "unit-75"]],
    ["the text of a list, as API Gateway hands it over", "[representative unit-75]"],
    ["a text with commas", "representative,unit-75"],
  ])("is an official by groups that come as %s", (_, groups) => {
    expect(callerOf(official(groups))).toEqual({
      id: "subject-1",
      roles: ["representative"],
      unit: "75",
    });
  });

  it("holds one role from a text of one group", () => {
    expect(callerOf(official("[administrator]"))).toEqual({
      id: "subject-1",
      roles: ["administrator"],
      unit: undefined,
    });
  });

  it("holds every role of its groups, and its territory wherever that stands among them", () => {
    const groups = ["unit-71", "commission-member", "representative"];
    expect(callerOf(official(groups))).toEqual({
      id: "subject-1",
      roles: ["representative", "commission-member"],
      unit: "71",
    });
  });

  it("holds no role of a machine, however its groups are named", () => {
    const groups = ["portal", "system", "state-system", "unit-75"];
    expect(callerOf(official(groups)).roles).toEqual([]);
  });

  it("is the staff of the organisation that a group names, if it has that role", () => {
    const groups = ["provider", "provider-O-050440185008"];
    expect(callerOf(official(groups)).provider).toBe("O-050440185008");
    expect(callerOf(official(["assessor", "provider-O-050440185008"])).provider).toBeUndefined();
    expect(callerOf(official(["provider", "provider-nobody"])).provider).toBeUndefined();
  });

  it("has no territory where the group names none that exists", () => {
    expect(callerOf(official(["representative", "unit-99"])).unit).toBeUndefined();
  });

  it("is the portal by client credentials", () => {
    expect(callerOf(machine)).toEqual({
      id: "portal-client",
      roles: ["portal"],
      unit: undefined,
    });
    expect(callerOf({ client_id: "portal-client" }).roles).toEqual(["portal"]);
  });

  it("is nobody for a person without a group, who is no portal either", () => {
    expect(callerOf({ sub: "subject-1", client_id: "officials-app" })).toEqual(anonymous);
    expect(callerOf(official([]))).toEqual(anonymous);
    expect(callerOf(official("[]"))).toEqual(anonymous);
  });

  it("is nobody without claims, or with claims of another shape", () => {
    for (const claims of [undefined, null, "text", {}, { sub: 1 }, official(7)]) {
      expect(callerOf(claims)).toEqual(anonymous);
    }
  });

  it("is never a fault, whatever the claims", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (claims, groups) => {
        expect(callerOf(claims).id).not.toBe("");
        expect(callerOf(official(groups)).roles).not.toContain("portal");
      }),
    );
  });
});

describe("the role in which a caller acts", () => {
  const both = callerOf(official(["representative", "commission-member", "unit-75"]));

  it("is the one the route wants, if the caller holds it", () => {
    expect(actingAs(both, ["commission-member"])).toEqual({
      id: "subject-1",
      role: "commission-member",
      unit: "75",
    });
  });

  it("is any it holds otherwise, so that the case can refuse it by name", () => {
    expect(actingAs(both, ["commission-secretary"]).role).toBe("representative");
  });

  it("of somebody without any is a fault of the door", () => {
    expect(() => actingAs(anonymous, [])).toThrow("without a role");
  });
});
