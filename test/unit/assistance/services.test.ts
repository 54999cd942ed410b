import { describe, expect, it } from "vitest";
import {
  guaranteedTypes,
  kindProvisions,
  serviceKinds,
  serviceKindSchema,
} from "#shared/assistance/services.ts";
import { serviceTypes } from "#shared/registration/forms/services.ts";

describe("the kinds of services", () => {
  it("P003-K0, P003-K1, P003-K2, P003-K3: are the guaranteed volume, what is added to it, paid and general ones", () => {
    expect(serviceKinds.map((kind) => [kind, kindProvisions[kind]])).toEqual([
      ["guaranteed", "L114-5.2"],
      ["additional", "L114-5.7"],
      ["paid", "L114-5.3"],
      ["general", "L114-5.4"],
    ]);
    expect(serviceKindSchema.safeParse("free").success).toBe(false);
  });
});

describe("the types of services", () => {
  it.each([
    ["P003-S1", "social-household"],
    ["P003-S2", "social-medical"],
    ["P003-S3", "social-psychological"],
    ["P003-S4", "social-pedagogical"],
    ["P003-S5", "social-labour"],
    ["P003-S6", "social-cultural"],
    ["P003-S7", "social-economic"],
    ["P003-S8", "social-legal"],
  ] as const)("%s: is the Register's %s", (row, type) => {
    expect(guaranteedTypes[type]).toBe(row);
  });

  it("P003-K1: are the eight of the Register, in its order", () => {
    expect(Object.keys(guaranteedTypes)).toEqual(serviceTypes);
    expect(serviceTypes).toHaveLength(8);
  });
});
