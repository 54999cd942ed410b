import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitSchema } from "#shared/law/territory.ts";
import { deviceList } from "#shared/registration/forms/device-list.ts";
import { serviceTypes } from "#shared/registration/forms/services.ts";
import { answers } from "#shared/registration/register/answers.ts";
import { placeOf } from "#shared/registration/register/found-by.ts";
import type { RegisterEntry } from "#shared/registration/register/entry.ts";
import type { RegisterQuestion } from "#shared/registration/register/question.ts";
import { rowOf } from "#shared/registration/register/rows.ts";
import { dynamoRegister, type Register } from "#shared/store/dynamo-register.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { addressInAstana, binOf } from "#test/samples/organization.ts";
import { nameWords, randomOrganization, randomSpecialist } from "#test/samples/random-suppliers.ts";
import {
  listing,
  named,
  organizationEntry,
  specialistEntry,
} from "#test/samples/register-entry.ts";

const open = async (entries: readonly RegisterEntry[] = []) => {
  const table = memoryTable();
  const register = dynamoRegister(table.dynamo, "register");
  for (const entry of entries) await register.keep(listing(entry), 1);
  return { ...table, register };
};

/** Every page of the answers to a question. */
const allOf = async (register: Register, question: RegisterQuestion, limit: number) => {
  const numbers: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await register.find({ ...question, limit, cursor });
    if (page === undefined) throw new Error("its own cursor was refused");
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    numbers.push(...page.rows.map(({ number }) => number));
    cursor = page.next;
  } while (cursor !== undefined);
  return numbers;
};

const threeNames = [
  organizationEntry(2, { name: named("Өмір") }),
  organizationEntry(3, { name: named("Анар") }),
  organizationEntry(4, { name: named("Қамқор"), facilities: [addressInAstana] }),
];

const organizations = { supplier: "organization" } as const;

const namesIn = async (register: Register, question: Partial<RegisterQuestion>, limit = 10) =>
  (await register.find({ ...organizations, ...question, limit }))?.rows.flatMap((row) =>
    row.supplier === "organization" ? [row.name.full.kk] : [],
  );

describe("finding suppliers in their public lists", () => {
  it("R377-6: goes in the order of the Kazakh names", async () => {
    const { register } = await open(threeNames);
    expect(await namesIn(register, {})).toEqual(["Анар", "Қамқор", "Өмір"]);
  });

  it("R377-1: keeps organisations and specialists apart", async () => {
    const { register } = await open([...threeNames, specialistEntry(1)]);
    expect(await allOf(register, { supplier: "specialist" }, 10)).toEqual(["S-000000000001"]);
    expect(await allOf(register, organizations, 10)).toHaveLength(3);
  });

  it("R377-4.4: finds an organisation by its BIN and by its number, if the rest holds too", async () => {
    const { register } = await open(threeNames);
    expect(await namesIn(register, { bin: binOf(3) })).toEqual(["Анар"]);
    expect(await namesIn(register, { number: `O-${binOf(4)}` })).toEqual(["Қамқор"]);
    expect(await namesIn(register, { bin: binOf(3), name: "ана" })).toEqual(["Анар"]);
    expect(await namesIn(register, { bin: binOf(3), name: "өмір" })).toEqual([]);
    expect(await namesIn(register, { bin: binOf(3), number: `O-${binOf(4)}` })).toEqual([]);
    expect(await namesIn(register, { bin: binOf(5) })).toEqual([]);
  });

  it("gives no cursor where a page ends exactly with the list", async () => {
    const { register } = await open(threeNames);
    expect((await register.find({ ...organizations, limit: 3 }))?.next).toBeUndefined();
    expect((await register.find({ ...organizations, limit: 2 }))?.next).toBeDefined();
  });

  it("tells two organisations of one name apart by their numbers", async () => {
    const twins = [3, 4].map((serial) => organizationEntry(serial, { name: named("Анар") }));
    const { register } = await open(twins);
    expect(await allOf(register, organizations, 1)).toEqual([`O-${binOf(3)}`, `O-${binOf(4)}`]);
  });

  it("refuses a cursor that is none, is of another question, or leads out of its partition", async () => {
    const { register } = await open(threeNames);
    const next = (await register.find({ ...organizations, limit: 1 }))?.next ?? "";
    const more = await open([
      ...threeNames,
      organizationEntry(5, { name: { full: { kk: "Анар", ru: "Анар" } } }),
    ]);
    const byName = { ...organizations, name: "ана", limit: 1 };
    const nextByName = (await more.register.find(byName))?.next ?? "";
    expect(await register.find({ ...organizations, limit: 1, cursor: "nonsense" })).toBeUndefined();
    expect(await register.find({ ...organizations, limit: 1, cursor: "e30" })).toBeUndefined();
    const there = { ...organizations, unit: unitSchema.parse("75"), limit: 1 };
    expect(await register.find({ ...there, cursor: next })).toBeUndefined();
    expect(await more.register.find({ ...byName, cursor: nextByName })).toBeDefined();
    for (const [from, to] of [
      ['"after":"ана', '"after":"буа'],
      ['"word":"ана"', '"word":"ан"'],
    ] as const) {
      const text = Buffer.from(nextByName, "base64url").toString().replace(from, to);
      const cursor = Buffer.from(text).toString("base64url");
      expect(await more.register.find({ ...byName, cursor })).toBeUndefined();
    }
  });

  it("does not show a row whose list it left, though its member is still lying there", async () => {
    const { register, items } = await open(threeNames);
    const left = [...items].find(([key]) => key.startsWith("find#organization#71#*#*#*"));
    await register.keep(listing(organizationEntry(4, { name: named("Қамқор") })), 2);
    if (left === undefined) throw new Error("it stood in no list of Astana");
    items.set(...left);
    expect(await namesIn(register, { unit: unitSchema.parse("71") })).toEqual([]);
  });
});

describe("finding suppliers by name", () => {
  it("R377-4.2a, R377-4.2b: in Kazakh, in Russian, by the short name, by the beginnings of words", async () => {
    const { register } = await open([organizationEntry(1), ...threeNames]);
    for (const name of ["шаңырақ", "ШАНЫР", "общ фонд", "оф", "«Шаңырақ» ҚҚ", "қоры қоғ"]) {
      expect(await namesIn(register, { name })).toEqual(["«Шаңырақ» қоғамдық қоры"]);
    }
    expect(await namesIn(register, { name: "ңырақ" })).toEqual([]);
    expect(await namesIn(register, { name: "фонд центр" })).toEqual([]);
  });

  it("R377-14: a specialist by surname and by first name, in any order of the two (G17)", async () => {
    const name = { surname: "Сейфуллина", givenName: "Гүлшара" };
    const { register } = await open([specialistEntry(1, { name }), specialistEntry(2)]);
    for (const asked of ["сейф", "гулш сейфуллина", "Гүлшара"]) {
      const numbers = await allOf(register, { supplier: "specialist", name: asked }, 10);
      expect(numbers).toEqual(["S-000000000001"]);
    }
  });

  it("R377-6: looks at a hundred of them at most for a page, which may be empty and go on", async () => {
    const name = { surname: "Анаров", givenName: "Бек" };
    const many = Array.from({ length: 120 }, (_, at) => specialistEntry(at + 1, { name }));
    const service = "social-medical";
    const services = [{ type: service, standard: "order-165" }] as const;
    const { register, interrupt } = await open([
      ...many,
      specialistEntry(999, { name, services: [...services] }),
    ]);
    const question = { supplier: "specialist", name: "анаров", service } as const;
    const counted: string[] = [];
    interrupt((operation, { RequestItems }) =>
      counted.push(
        ...Object.values(RequestItems ?? {}).flatMap(({ Keys }) => Keys.map(() => operation)),
      ),
    );
    const page = await register.find({ ...question, limit: 20 });
    expect(page?.rows).toEqual([]);
    expect(page?.next).toBeDefined();
    expect(counted).toHaveLength(100);
    expect(await allOf(register, question, 20)).toEqual(["S-000000000999"]);
  });

  it("R377-6: begins with the rarest of the words, so that a common one costs nothing", async () => {
    const surnames = Array.from({ length: 110 }, (_, at) =>
      specialistEntry(at + 1, { name: { surname: "Общественников", givenName: "Бек" } }),
    );
    const rare = specialistEntry(999, { name: { surname: "Общественников", givenName: "Яким" } });
    const { register, interrupt } = await open([...surnames, rare]);
    let read = 0;
    interrupt((_, { RequestItems }) => {
      for (const { Keys } of Object.values(RequestItems ?? {})) read += Keys.length;
    });
    const question = { supplier: "specialist", name: "общественников яким", limit: 20 } as const;
    const page = await register.find(question);
    expect(page?.rows.map(({ number }) => number)).toEqual(["S-000000000999"]);
    expect(page?.next).toBeUndefined();
    expect(read).toBe(1);
  });
});

const question = fc.record(
  {
    name: fc
      .array(fc.tuple(fc.constantFrom(...nameWords), fc.integer({ min: 1, max: 7 })), {
        minLength: 1,
        maxLength: 2,
      })
      .map((words) =>
        words.map(([word, length]) => word.replaceAll(/[«»]/g, "").slice(0, length)).join(" "),
      ),
    unit: fc.constantFrom("75", "7511", "7512", "71", "10").map((unit) => unitSchema.parse(unit)),
    service: fc.constantFrom(...serviceTypes.slice(0, 3)),
    device: fc.constantFrom(...deviceList.groups.map(({ code }) => code)),
    accessible: fc.constant(true),
    free: fc.constant(true),
  },
  { requiredKeys: [] },
);

const byBytes = (one: string, other: string) =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));

describe("every question", () => {
  const suppliers = fc.tuple(
    ...Array.from({ length: 6 }, (_, at) => randomOrganization(at + 1)),
    ...Array.from({ length: 3 }, (_, at) => randomSpecialist(at + 1)),
  );

  it("R377-6, R377-14: is answered with those suppliers that a look at each of them finds, once each", async () => {
    const asked = fc.record({
      question,
      supplier: fc.constantFrom("organization" as const, "specialist" as const),
      limit: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(
        suppliers,
        fc.array(asked, { minLength: 20, maxLength: 20 }),
        async (entries, questions) => {
          const { register } = await open(entries);
          for (const { question: filters, supplier, limit } of questions) {
            const whole = { supplier, ...filters };
            const rows = entries.map(rowOf).filter((row) => answers(row, whole));
            const found = await allOf(register, whole, limit);
            const inOrder = rows
              .toSorted((one, other) => byBytes(placeOf(one), placeOf(other)))
              .map(({ number }) => number);
            // Answers to a name come in the order of the words found.
            const isOrdered = filters.name === undefined;
            expect(isOrdered ? found : found.toSorted()).toEqual(
              isOrdered ? inOrder : inOrder.toSorted(),
            );
          }
        },
      ),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
