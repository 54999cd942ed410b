// The questions of the public at the Register with few suppliers and with many.
import { createHash } from "node:crypto";
import { endOfDay, daySchema } from "#shared/law/dates.ts";
import { unitSchema } from "#shared/law/territory.ts";
import {
  dynamoRegister,
  type Register,
  type RegisterQuery,
} from "#shared/store/dynamo-register.ts";
import { supplierOf } from "./suppliers.ts";
import { searchTable, type Reading } from "./table.ts";

const limit = 20;

type Question = Omit<RegisterQuery, "limit" | "cursor" | "supplier">;

const organizations = { supplier: "organization", limit } as const;

/** The cursor after so many pages. */
const cursorAfter = async (register: Register, pages: number): Promise<string | undefined> => {
  let cursor: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    cursor = (await register.find({ ...organizations, cursor }))?.next;
  }
  return cursor;
};

interface Asked {
  readonly what: string;
  /** Makes ready what is asked, off the meter; the asking answers how many suppliers were shown. */
  readonly ready: (register: Register) => Promise<() => Promise<number>>;
}

const rowsFor = (what: string, question: Question): Asked => ({
  what,
  ready: async (register) => async () =>
    (await register.find({ ...organizations, ...question }))?.rows.length ?? 0,
});

const someone = supplierOf(0).versions[0].number;
const pastDay = endOfDay(daySchema.parse("2026-12-31"));

const questions: readonly Asked[] = [
  rowsFor("the whole list, first page", {}),
  {
    what: "the whole list, tenth page",
    ready: async (register) => {
      const cursor = await cursorAfter(register, 9);
      return async () => (await register.find({ ...organizations, cursor }))?.rows.length ?? 0;
    },
  },
  rowsFor("a region and a service", { unit: unitSchema.parse("75"), service: "social-legal" }),
  rowsFor("a region, accessible, with free places", {
    unit: unitSchema.parse("75"),
    accessible: true,
    free: true,
  }),
  rowsFor("a region and a device", { unit: unitSchema.parse("75"), device: "special-vehicles" }),
  rowsFor("the beginning of a name", { name: "ша" }),
  rowsFor("a word that nearly every name has", { name: "фонд" }),
  rowsFor("a common word and the beginning of another", { name: "общественный ша" }),
  rowsFor("the beginning of a name, in a region", { name: "қ", unit: unitSchema.parse("75") }),
  rowsFor("a BIN", { bin: someone.slice(2) }),
  {
    what: "an entry",
    ready: async (register) => async () => ((await register.get(someone)) === undefined ? 0 : 1),
  },
  {
    what: "an entry as at a past date",
    ready: async (register) => async () =>
      (await register.get(someone, pastDay)) === undefined ? 0 : 1,
  },
  {
    what: "a hundred entries of an export",
    ready: async (register) => async () =>
      (await register.entries("organization", pastDay, undefined, 100)).entries.length,
  },
];

/** What one page costs. */
export interface PageCost extends Reading {
  readonly what: string;
  readonly shown: number;
  readonly milliseconds: number;
  /** Kilobytes that could have been hashed meanwhile. */
  readonly hashes: number;
}

const kilobyte = Buffer.alloc(1024, "x");
const hashesAtOnce = 1000;

const hashing = async () => {
  for (let round = 0; round < hashesAtOnce; round += 1) {
    createHash("sha256").update(kilobyte).digest();
  }
};

const warmUp = 10;
const measured = 60;

const lowerQuartile = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 4)] ?? Number.NaN;

/**
 * How long each of some works takes, in milliseconds. They take turns, so that whatever else the
 * machine does falls on all of them alike.
 */
const timesOf = async (works: readonly (() => Promise<unknown>)[]): Promise<number[]> => {
  const times = works.map((): number[] => []);
  for (let round = 0; round < warmUp + measured; round += 1) {
    for (const [at, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= warmUp) times[at]?.push(performance.now() - start);
    }
  }
  return times.map(lowerQuartile);
};

/** The costs of a page of every question, for each number of suppliers. */
export const measureSearch = async (sizes: readonly number[]): Promise<PageCost[][]> => {
  const registers = sizes.map((size) => {
    const { dynamo, used } = searchTable(size);
    return { register: dynamoRegister(dynamo, "register"), used };
  });
  const costs = sizes.map((): PageCost[] => []);
  for (const { what, ready } of questions) {
    const asked = await Promise.all(
      registers.map(async ({ register, used }) => {
        const ask = await ready(register);
        used();
        return { ask, shown: await ask(), reading: used() };
      }),
    );
    const [hash = Number.NaN, ...times] = await timesOf([hashing, ...asked.map(({ ask }) => ask)]);
    for (const [at, { shown, reading }] of asked.entries()) {
      const milliseconds = times[at] ?? Number.NaN;
      const hashes = (milliseconds / hash) * hashesAtOnce;
      costs[at]?.push({ what, shown, ...reading, milliseconds, hashes });
    }
  }
  return costs;
};
