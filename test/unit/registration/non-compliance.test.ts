import { describe, expect, it } from "vitest";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import { addDays, dayOf, daySchema } from "#shared/law/dates.ts";
import { chair, member, portal, representative, secretary } from "#test/samples/officials.ts";
import { addressInAstana, organizationForm } from "#test/samples/organization.ts";
import { mustGive, refusalOf, sittingOn } from "#test/samples/registration-file.ts";
import { asSpecialist, ballot, includedFile, place } from "#test/samples/registration-course.ts";
import { changingFile, reproachedFile, reproachOn } from "#test/samples/standing-file.ts";
import { domestic } from "#test/unit/registration/pricing/sample-devices.ts";

const answer = { name: "answerNonCompliance", answer: "It was mended." } as const;

describe("a reproach", () => {
  it("R377-32.4, R377-33: names the Standard, its requirement and how it is not met", () => {
    const file = includedFile();
    const opening = { ...reproachOn(file), failure: "non-fulfilment" as const };
    const { name: _, facts: __, ...named } = opening;
    const [opened] = mustGive(file, opening, representative);
    expect(opened).toEqual({ type: "non-compliance-opened", ...named });
    const sequence = file.history().at(-1)?.happening.sequence;
    expect(file.now()).toMatchObject({
      state: "removal-review",
      reproach: {
        standard: "order-165",
        item: "12.3",
        failure: "non-fulfilment",
        answerBy: addDays(dayOf(file.clock.now()), 10),
        answered: false,
        sequence,
      },
      telling: sequence,
      sitting: undefined,
      ballots: [],
    });
  });

  it("R377-33: leaves five calendar days to answer at the least, by policy", () => {
    const file = includedFile();
    const today = dayOf(file.clock.now());
    const opening = (days: number) => ({ ...reproachOn(file), answerBy: addDays(today, days) });
    expect(refusalOf(file.give(opening(4), representative))).toEqual({
      code: "hearing-too-short",
      earliest: addDays(today, 5),
    });
    expect(refusalOf(file.give(opening(5), representative))).toBeUndefined();
  });

  it("R377-32.4: about the delivery of devices is for who sells some", () => {
    const delivery = (file: ReturnType<typeof includedFile>): RegistrationCommand => ({
      ...reproachOn(file),
      standard: "device-delivery",
    });
    for (const course of [{}, asSpecialist()]) {
      const file = includedFile(course);
      expect(refusalOf(file.give(delivery(file), representative))).toEqual({
        code: "sells-no-devices",
      });
    }
    const seller = includedFile({ form: organizationForm({ devices: [domestic] }) });
    expect(refusalOf(seller.give(delivery(seller), representative))).toBeUndefined();
  });

  it("R377-32.4: ends a change that was under way, and goes to the unit of the entry", () => {
    const file = changingFile(organizationForm({ facilities: [addressInAstana] }));
    expect(mustGive(file, reproachOn(file), representative)).toMatchObject([
      { type: "application-ended", procedure: "change", why: "non-compliance-opened" },
      { type: "non-compliance-opened" },
    ]);
    expect(file.now()).toMatchObject({ state: "removal-review", unit: "75" });
    expect(file.now().terms.filter(({ stoppedAt }) => stoppedAt === undefined)).toEqual([]);
  });

  it("R377-32.4: is the representative's to raise", () => {
    const file = includedFile();
    for (const by of [portal, chair, secretary]) {
      expect(refusalOf(file.give(reproachOn(file), by))).toEqual({ code: "role-not-allowed" });
    }
  });
});

describe("the hearing of a reproached supplier", () => {
  it("R377-33: nobody votes before the supplier has answered or had its time", () => {
    const file = reproachedFile();
    place(file);
    const until = addDays(dayOf(file.clock.now()), 10);
    expect(refusalOf(file.give(ballot("for"), member(2), sittingOn()))).toEqual({
      code: "hearing-not-over",
      until,
    });
    file.clock.moveTo("2026-12-03T18:59:59.999Z");
    expect(until).toBe(daySchema.parse("2026-12-03"));
    expect(refusalOf(file.give(ballot("for"), member(2), sittingOn()))?.code).toBe(
      "hearing-not-over",
    );
    file.clock.moveTo("2026-12-03T19:00:00.000Z");
    expect(refusalOf(file.give(ballot("for"), member(2), sittingOn()))).toBeUndefined();
  });

  it("R377-33: an answer ends it early, and is given once", () => {
    const file = reproachedFile();
    place(file);
    expect(mustGive(file, answer, portal)).toEqual([{ type: "non-compliance-answered" }]);
    expect(file.now().reproach?.answered).toBe(true);
    expect(refusalOf(file.give(answer, portal))).toEqual({ code: "already-answered" });
    expect(refusalOf(file.give(ballot("for"), member(2), sittingOn()))).toBeUndefined();
  });

  it("R377-33: only who is reproached answers, and only while it is", () => {
    expect(refusalOf(reproachedFile().give(answer, representative))).toEqual({
      code: "role-not-allowed",
    });
    expect(refusalOf(includedFile().give(answer, portal))?.code).toBe("command-not-allowed");
  });
});
