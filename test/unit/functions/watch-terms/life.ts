// What may happen around the watcher: what people do, how time passes, who comes when, and what goes wrong.
import * as fc from "fast-check";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { addDays, dayOf } from "#shared/law/dates.ts";
import { decide, end, giverOn } from "#test/samples/decided-case.ts";
import { portal, representative } from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { caseIdOf, illegible } from "#test/samples/registration-file.ts";
import { signed } from "#test/samples/signed.ts";
import { day, type Office, type Ports } from "./office.ts";

/** The suppliers, by their numbers. */
export const numbers = [1, 2];
export const idOf = (number: number) => caseIdOf(organizationForm({ bin: binOf(number) }));

/** Something befalls one call in so many: it is not made, its answer is lost, or the whole run is gone. */
export const fates = ["not-made", "answer-lost", "crash"] as const;
export type Fate = (typeof fates)[number];

/** The ports of one run, whose calls meet their fates in turn. */
export const troubled = (ports: Ports, fate: () => Fate | undefined): Ports => {
  let isGone = false;
  const trouble =
    <Arguments extends unknown[], Result>(call: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      const befalls = isGone ? "crash" : fate();
      if (befalls === "crash") isGone = true;
      if (befalls === "crash" || befalls === "not-made") throw new Error("trouble");
      const result = await call(...given);
      if (befalls === "answer-lost") throw new Error("trouble");
      return result;
    };
  const { cases, watch, documents, files } = ports;
  return {
    cases: { load: trouble(cases.load), append: trouble(cases.append) },
    watch: {
      keep: trouble(watch.keep),
      expect: trouble(watch.expect),
      seen: trouble(watch.seen),
      page: trouble(watch.page),
      erased: trouble(watch.erased),
      place: trouble(watch.place),
      moveTo: trouble(watch.moveTo),
      counted: trouble(watch.counted),
      count: trouble(watch.count),
    },
    documents: {
      ...documents,
      find: trouble(documents.find),
      forget: trouble(documents.forget),
    },
    files: {
      ...files,
      versionsUnder: trouble(files.versionsUnder),
      erase: trouble(files.erase),
    },
  };
};

const record = { kind: "court-act", number: "8", date: day("2026-11-20") } as const;

/** What people do with a case where they may; whatever is none in its state is left out. */
export const deeds = {
  apply: async (office: Office, number: number) => {
    const caseId = idOf(number);
    const form = await office.formOf(caseId, number);
    await giverOn(office.desk, caseId)({ name: "submit", form, signed: signed() }, portal);
  },
  include: async (office: Office, number: number) => {
    const form = await office.formOf(idOf(number), number);
    const [first, ...others] = form.documents;
    if (first === undefined) throw new Error("no documents");
    // R377-9b: one of them ends in two months.
    const validUntil = addDays(dayOf(office.clock.now()), 60);
    const documents = [{ ...first, validUntil }, ...others];
    await decide(office.desk, { form: { ...form, documents } });
  },
  refuse: async (office: Office, number: number) => {
    const form = await office.formOf(idOf(number), number);
    await decide(office.desk, { form, claims: [illegible], justification: "illegible" });
  },
  withdraw: async (office: Office, number: number) =>
    giverOn(office.desk, idOf(number))({ name: "withdraw" }, portal),
  terminate: async (office: Office, number: number) =>
    end(office.desk, idOf(number), "recordTermination"),
  appeal: async (office: Office, number: number) =>
    giverOn(office.desk, idOf(number))(
      { name: "registerAppeal", court: "Астана қалалық соты", number: "7" },
      portal,
    ),
  endHold: async (office: Office, number: number) =>
    giverOn(office.desk, idOf(number))({ name: "endLegalHold", record }, representative),
} as const;
type Deed = keyof typeof deeds;

const isDeed = (text: string): text is Deed => text in deeds;
const allDeeds = Object.keys(deeds).filter(isDeed);

/** A calendar in which one more Wednesday is off. */
export const other: WorkCalendar = {
  ...kazakhstanCalendar,
  version: "other",
  exchanges: [{ dayOff: day("2026-12-02"), workedInstead: day("2026-12-05"), source: "a decree" }],
};

const number = fc.constantFrom(...numbers);
const anyStep = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("deed"), number, deed: fc.constantFrom(...allDeeds) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("wait"),
      hours: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 100 }) },
        { weight: 1, arbitrary: fc.integer({ min: 700 * 24, max: 740 * 24 }) },
      ),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("watch"),
      pages: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 3 })),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("relay"), number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("calendar") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("calm") }) },
);

/** A case that ended long ago and is taken up again in the moments around its erasure. */
const bygone = fc
  .tuple(
    number,
    fc.constantFrom<Deed>("withdraw", "refuse", "terminate"),
    fc.array(anyStep, { maxLength: 3 }),
  )
  .map(([who, deed, meanwhile]): readonly Step[] => [
    { do: "deed", number: who, deed },
    { do: "calm" },
    { do: "wait", hours: 732 * 24 },
    { do: "watch", pages: Infinity },
    ...meanwhile,
    { do: "deed", number: who, deed: "apply" },
  ]);

/** The course of a town, with the moments around erasures in it. */
export const courses = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: anyStep.map((step): readonly Step[] => [step]) }, bygone),
    {
      minLength: 15,
      maxLength: 40,
      size: "max",
    },
  )
  .map((parts) => parts.flat());

export interface Step {
  readonly do: string;
  readonly number?: number;
  readonly deed?: Deed;
  readonly hours?: number;
  readonly pages?: number;
}

/** A deed that is none in the state of its case; anything else is a mistake of the test. */
export const leaveOut = (error: unknown): void => {
  if (
    !(error instanceof Error) ||
    !/: (command-not-allowed|no-legal-hold|unchanged)/.test(error.message)
  )
    throw error;
};
