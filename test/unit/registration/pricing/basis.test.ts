import { describe, expect, it } from "vitest";
import { basisOf } from "#shared/registration/pricing/basis.ts";
import { rules } from "./sample-devices.ts";

describe("G19: what an imported device is compared with", () => {
  it.each([
    [5, 0, "reference"],
    [42, 60, "reference"],
    [4, 5, "alternative"],
    [0, 5, "alternative"],
    [0, 12, "alternative"],
    [4, 4, "incomplete"],
    [3, 2, "incomplete"],
    [0, 4, "incomplete"],
    [0, 0, "incomplete"],
  ])("%i reference and %i alternative countries: %s", (reference, alternative, basis) => {
    expect(basisOf({ reference, alternative }, rules)).toBe(basis);
  });

  it("follows the numbers of the edition", () => {
    const fewer = { lowestPrices: 3, alternativeCountries: 4 };
    expect(basisOf({ reference: 3, alternative: 0 }, fewer)).toBe("reference");
    expect(basisOf({ reference: 2, alternative: 3 }, fewer)).toBe("incomplete");
    expect(basisOf({ reference: 2, alternative: 4 }, fewer)).toBe("alternative");
  });

  it("never averages more prices than there are", () => {
    const more = { lowestPrices: 6, alternativeCountries: 4 };
    expect(basisOf({ reference: 0, alternative: 5 }, more)).toBe("incomplete");
    expect(basisOf({ reference: 0, alternative: 6 }, more)).toBe("alternative");
  });
});
