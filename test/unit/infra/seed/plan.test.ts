import { describe, expect, it } from "vitest";
import { checkDigitOf } from "#shared/law/identifiers.ts";
import { diceFor } from "#infra/seed/dice.ts";
import { inventBin, inventPerson } from "#infra/seed/people.ts";
import { planOf } from "#infra/seed/plan.ts";
import { seededPlaces } from "#infra/seed/places.ts";

describe("the plan of sample cases", () => {
  const plan = planOf(7, 500, 40);

  it("is the same for a seed, and another for another one", () => {
    expect(planOf(7, 500, 40)).toEqual(plan);
    expect(planOf(8, 500, 40)).not.toEqual(plan);
  });

  it("spreads cases over kinds, offices, courses and moments", () => {
    expect(plan.cases.map(({ number }) => number)).toEqual(
      Array.from({ length: 500 }, (_, place) => place + 1),
    );
    const by = (name: (one: (typeof plan.cases)[number]) => string) =>
      Map.groupBy(plan.cases, name);
    expect(by(({ kind }) => kind).get("assistance")?.length).toBeGreaterThan(200);
    expect(by(({ unit }) => unit).size).toBe(seededPlaces.length);
    expect(by(({ kind, course }) => `${kind} ${course}`).size).toBe(15);
    const moments = new Set(plan.cases.flatMap(({ steps }) => steps.map(({ moment }) => moment)));
    expect(moments.size).toBeGreaterThan(100);
  });

  it("takes the steps of a case one after the other", () => {
    for (const { steps } of plan.cases) {
      const moments = steps.map(({ moment }) => moment);
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
    }
  });

  it("has providers in every office before anybody applies for services", () => {
    const applied = plan.cases.flatMap(({ kind, steps: [begin] }) =>
      kind === "assistance" && begin ? [begin.moment] : [],
    );
    for (const { unit } of seededPlaces) {
      const there = plan.cases.filter(
        (one) => one.unit === unit && "free" in one && one.free !== undefined,
      );
      expect(there).toHaveLength(2);
      for (const { steps } of there)
        expect(steps.at(-1)?.moment).toBeLessThan(Math.min(...applied));
    }
  });

  it("leaves cases open at its end, in every kind", () => {
    const isOpen = ({ steps }: (typeof plan.cases)[number]) =>
      steps.some(({ moment }) => moment >= plan.moments);
    expect(new Set(plan.cases.filter(isOpen).map(({ kind }) => kind)).size).toBe(3);
  });
});

describe("invented people", () => {
  it("were born before anybody who lives, and no two have one number", () => {
    const people = Array.from({ length: 1000 }, (_, number) =>
      inventPerson(diceFor(7, number, "person"), number),
    );
    expect(new Set(people.map(({ iin }) => iin)).size).toBe(1000);
    for (const { birthDate, iin } of people) {
      expect(birthDate < "1900-01-01").toBe(true);
      expect(iin.slice(0, 6)).toBe(birthDate.slice(2).replaceAll("-", ""));
    }
  });

  it("have organisations with numbers of their own in each seed", () => {
    const bins = [7, 8].flatMap((seed) =>
      Array.from({ length: 500 }, (_, number) => inventBin(seed, number, 1)),
    );
    expect(new Set(bins).size).toBe(1000);
    for (const bin of bins) expect(String(checkDigitOf(bin.slice(0, 11)))).toBe(bin.slice(11));
  });
});
