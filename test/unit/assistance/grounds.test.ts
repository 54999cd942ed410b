import { describe, expect, it } from "vitest";
import { groundPlaces, grounds, groundSchema } from "#shared/assistance/grounds.ts";
import { inventory } from "#shared/law/inventory.ts";

/** The order of the article and of the Kazakh text, with the number of the English one. */
const list = [
  ["P003-G1", "L114-6.1.1", "orphanhood", "1", "1"],
  ["P003-G2", "L114-6.1.2", "no-parental-care", "2", "2"],
  ["P003-G3", "L114-6.1.3", "child-neglect", "3", "3"],
  ["P003-G4", "L114-6.1.3-1", "special-regime-school", "4", "3-1"],
  ["P003-G5", "L114-6.1.4", "early-development", "5", "4"],
  ["P003-G6", "L114-6.1.5", "body-disorder", "6", "5"],
  ["P003-G7", "L114-6.1.6", "significant-disease", "7", "6"],
  ["P003-G8", "L114-6.1.7", "self-care", "8", "7"],
  ["P003-G9", "L114-6.1.8", "cruel-treatment", "9", "8"],
  ["P003-G10", "L114-6.1.9", "homelessness", "10", "9"],
  ["P003-G11", "L114-6.1.10", "release", "11", "10"],
  ["P003-G12", "L114-6.1.11", "probation", "12", "11"],
] as const;

describe("the grounds of a difficult life situation", () => {
  it("P003-G0, L114-6.1: are twelve, in one order, and no others (G40)", () => {
    expect(grounds).toEqual(list.map(([, , code]) => code));
    expect(groundSchema.safeParse("poverty").success).toBe(false);
  });

  it.each(list)("%s, %s: is %s, number %s in Kazakh and %s in English", (...row) => {
    const [article, provision, code, kk, en] = row;
    expect(groundPlaces[code]).toEqual({ provision, article, numbers: { en, kk } });
  });

  it("P003-G0, L114-6.1: are all the rows that the acts have", () => {
    const rows = (start: string) => inventory.filter(({ id }) => id.startsWith(start)).length;
    expect(rows("L114-6.1.")).toBe(grounds.length);
    expect(rows("P003-G")).toBe(grounds.length + 1);
  });
});
