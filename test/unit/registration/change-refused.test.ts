import { describe, expect, it } from "vitest";
import { chair, portal } from "#test/samples/officials.ts";
import { addressInAstana, organizationForm } from "#test/samples/organization.ts";
import { mustGive, refusalOf, sittingOn } from "#test/samples/registration-file.ts";
import { castVotes, closing, decideAlike, illegible } from "#test/samples/registration-course.ts";
import {
  bringToVote,
  changePendingFile,
  changingFile,
  changingTo,
  largerForm,
  unreadable,
} from "#test/samples/standing-file.ts";

describe("a change that is refused (G27)", () => {
  it("R377-31, R377-27b: leaves the entry as it was, unit and all", () => {
    const form = organizationForm({ facilities: [addressInAstana] });
    const sitting = sittingOn([1, 2, 3, 4, 5], { unit: "71" });
    const file = changingFile(form);
    const { account } = file.now();
    bringToVote(file, { form, sitting });
    const [refused] = decideAlike(file, illegible, unreadable, sitting);
    expect(refused).toMatchObject({
      type: "change-refused",
      claims: [illegible],
      tally: { for: 0, against: 5 },
      receipt: {
        question: "change",
        provisions: ["R377-27", "R377-27b", "R377-31", "R377-27.3"],
      },
    });
    expect(file.now()).toMatchObject({ state: "included", account, unit: "75" });
    expect(file.now().telling).toBe(file.now().decision?.sequence);
  });

  it("R377-31: needs grounds and a justification as a refusal of inclusion does", () => {
    const file = changePendingFile();
    castVotes(file, [illegible, illegible, illegible]);
    expect(refusalOf(file.give(closing(), chair, sittingOn()))).toEqual({
      code: "grounds-missing",
    });
    const wordless = closing({ grounds: ["R377-27.3"] });
    expect(refusalOf(file.give(wordless, chair, sittingOn()))).toEqual({
      code: "justification-missing",
    });
  });

  it("R377-31: is no end of changes", () => {
    const file = changePendingFile();
    decideAlike(file, illegible, unreadable);
    mustGive(file, changingTo(largerForm), portal);
    bringToVote(file);
    expect(decideAlike(file, "for")).toMatchObject([{ type: "change-accepted", version: 2 }]);
  });
});

describe("a change without a majority", () => {
  it("R377-31, G10: stays before the Commission", () => {
    const four = sittingOn([1, 2, 3, 4]);
    const file = changePendingFile({ sitting: four });
    castVotes(file, ["for", "for", illegible, illegible], four);
    expect(mustGive(file, closing(), chair, four)).toMatchObject([{ type: "vote-tied" }]);
    expect(file.now().state).toBe("change-decision-pending");
  });
});
