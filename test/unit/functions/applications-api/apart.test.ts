import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryApplications } from "#test/fakes/applications-api.ts";
import {
  adult,
  guardian,
  paper,
  writtenApplication,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";
import {
  actingFor,
  applied,
  commanding,
  consenting,
  showing,
} from "#test/samples/assistance/portal-work.ts";
import { iinOf } from "#test/samples/specialist.ts";

const serials = [20, 21, 22, 23, 24, 25];
const guardians = [30, 31, 32];

interface Drawn {
  readonly people: readonly number[];
  readonly guardian: number | undefined;
}

/** A family of grown people, or one of whom a guardian speaks; some are of several cases. */
const formOf = ({ people, guardian: by }: Drawn, place: number): WrittenApplication => {
  const [first = 20, ...others] = people;
  const proof = paper(100 + place, "representation");
  const representative =
    by === undefined ? undefined : { ...guardian(100 + place), iin: iinOf(by) };
  const applicant = iinOf(by ?? first);
  return writtenApplication({
    subject: others.length > 0 ? "family" : "person",
    situation: `${place}`,
    people: [adult(first), ...others.map((one) => consenting(adult(one), { applicant }))],
    ...(representative !== undefined && {
      representative,
      documents: [{ ...proof, sha256: String(place).repeat(64) }],
    }),
  });
};

const numbersIn = ({ people, representative }: WrittenApplication): ReadonlySet<string> =>
  new Set([
    ...people.flatMap(({ iin }) => iin ?? []),
    ...(representative !== undefined && "iin" in representative ? [representative.iin] : []),
  ]);

const drawn = fc.record({
  people: fc.uniqueArray(fc.constantFrom(...serials), { minLength: 1, maxLength: 3 }),
  guardian: fc.option(fc.constantFrom(...guardians), { nil: undefined }),
});

describe("the cases of different people", () => {
  it("L114-4.1.2, L114-13.2: see each other never: whoever is not of a case finds none, and changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 2, maxLength: 4 }), async (all) => {
        const door = memoryApplications();
        const cases: { id: string; form: WrittenApplication }[] = [];
        for (const [place, one] of all.entries()) {
          const form = formOf(one, place);
          cases.push({ id: await applied(door, form), form });
        }
        const everybody = [...new Set(cases.flatMap(({ form }) => [...numbersIn(form)]))];
        const written = door.desk.cases.written().length;
        for (const { id, form } of cases) {
          for (const number of everybody) {
            const isOne = numbersIn(form).has(number);
            expect((await showing(door, id, number)).status).toBe(isOne ? 200 : 404);
            if (isOne) continue;
            expect((await commanding(door, id, { name: "withdraw" }, number)).status).toBe(404);
          }
        }
        expect(door.desk.cases.written()).toHaveLength(written);
        for (const { id, form } of cases) {
          const text = JSON.stringify((await showing(door, id, actingFor(form))).body);
          for (const number of everybody) expect(text).not.toContain(number);
        }
      }),
      { numRuns: 25 },
    );
  });
});
