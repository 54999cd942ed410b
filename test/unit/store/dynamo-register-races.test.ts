import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantSchema, type Instant } from "#shared/law/dates.ts";
import type { RegisterEntry } from "#shared/registration/register/entry.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { addressInAlmaty, addressInAstana } from "#test/samples/organization.ts";
import { listing, named, organizationEntry } from "#test/samples/register-entry.ts";
import { bring, changed, first, number, open, service, settled, shape } from "./register-table.ts";

/** Holds every call of one operation back until it is told to let them go. */
const holding = (dynamo: DynamoDBClient, operation: string) => {
  const held = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  dynamo.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName === `${operation}Command`) {
          held.resolve();
          await released.promise;
        }
        return next(args);
      },
    { step: "initialize" },
  );
  return { untilHeld: held.promise, release: released.resolve };
};

describe("a writer that is held up", () => {
  it("R377-4.11c: takes away nothing that a newer one put there meanwhile", async () => {
    const { register, dynamo, items } = open();
    await register.keep({ ...listing(first), free: 1 }, 1);
    const { untilHeld, release } = holding(dynamo, "DeleteItem");
    const slow = register.keep({ ...listing(first), free: 0 }, 2);
    await untilHeld;
    await register.keep({ ...listing(first), free: 2 }, 3);
    release();
    await slow;
    expect(shape(items.values())).toEqual(settled({ ...listing(first), free: 2 }, 3));
  });

  it("is refused the gate by who came first, and does it all again on what that one left", async () => {
    const { register, items, interrupt } = open();
    await register.keep(listing(first), 1);
    let during: Promise<void> | undefined;
    interrupt((operation) => {
      if (operation !== "PutItem" || during !== undefined) return;
      interrupt(undefined);
      during = register.keep({ ...listing(first), free: 0 }, 2);
    });
    await register.keep(listing(first, changed), 3);
    await during;
    expect(shape(items.values())).toEqual(settled(listing(first, changed), 3));
  });

  it("gives up where others are faster every time", async () => {
    const { register, items, interrupt } = open();
    await register.keep(listing(first), 1);
    let version = 1;
    interrupt((operation) => {
      if (operation !== "PutItem") return;
      const gate = items.get(`entry#${number} row`);
      version += 1;
      items.set(`entry#${number} row`, { ...gate, version });
    });
    await expect(register.drop(number, 1000)).rejects.toMatchObject({ code: "contended" });
  });
});

const at = (day: number): Instant => instantSchema.parse(`2026-11-0${day}T04:00:00.000Z`);

const version = fc
  .record({
    name: fc.constantFrom("Анар", "Анар қоры", "Яблоня"),
    facility: fc.constantFrom(addressInAlmaty, addressInAstana),
  })
  .map(({ name, facility }) =>
    organizationEntry(2, { name: named(name), facilities: [facility], services: [service] }),
  );

/** What a case may come to show: two memberships of two versions each, or nothing. */
const shown = fc
  .tuple(version, version, version, version)
  .map((entries) =>
    entries.map((entry, place): RegisterEntry => {
      const since = at(place < 2 ? 1 : 3);
      return { ...entry, number, since, acceptedAt: at(place + 1) };
    }),
  )
  .chain(([one, two, three, four]) => {
    if (one === undefined || two === undefined || three === undefined || four === undefined) {
      throw new Error("four were made");
    }
    const versions = fc.constantFrom(
      undefined,
      listing(one),
      listing(one, two),
      listing(three),
      listing(three, four),
    );
    const step = fc
      .record({ versions, free: fc.constantFrom(undefined, 0, 1) })
      .map(({ versions: of, free }) => of && { ...of, free });
    return fc.array(step, { minLength: 1, maxLength: 5 });
  });

/** A history of a supplier, and the order in which its projections come: any, with repetitions. */
const history = shown.chain((steps) =>
  fc.record({
    steps: fc.constant(steps),
    order: fc.array(
      fc.record({ at: fc.nat(steps.length - 1), crashAfter: fc.option(fc.nat(40)) }),
      { maxLength: 8 },
    ),
  }),
);

describe("projections of one supplier", () => {
  it("R377-35, R377-31: end as the newest version, in whatever order they come, however often, crashed or not", async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ steps, order }) => {
        const { register, items, interrupt } = open();
        for (const { at: place, crashAfter } of order) {
          let left = crashAfter ?? Number.POSITIVE_INFINITY;
          interrupt(() => {
            left -= 1;
            if (left < 0) throw new Error("crashed");
          });
          await bring(register, steps[place], place + 1).catch(() => undefined);
        }
        interrupt(undefined);
        await bring(register, steps.at(-1), steps.length);
        expect(shape(items.values())).toEqual(settled(steps.at(-1), steps.length));
      }),
      { numRuns: 60 },
    );
  });

  it("R377-35, R377-31: end as the newest version when they overtake one another at every step", async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.scheduler(), async ({ steps, order }, scheduler) => {
        const { dynamo, items } = open();
        dynamo.middlewareStack.add(
          (next) => async (args) => {
            await scheduler.schedule(Promise.resolve(), "a call");
            return next(args);
          },
          { step: "initialize" },
        );
        const places = [...order.map(({ at: place }) => place), steps.length - 1];
        const writers = places.map((place) =>
          bring(dynamoRegister(dynamo, "register"), steps[place], place + 1),
        );
        await scheduler.waitFor(Promise.all(writers));
        expect(shape(items.values())).toEqual(settled(steps.at(-1), steps.length));
      }),
      { numRuns: 40 },
    );
  });
});
