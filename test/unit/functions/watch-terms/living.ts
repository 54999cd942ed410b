// What happens around the watcher, whichever kind of case it watches: what people do, how time passes, who comes when, and what goes wrong.
import * as fc from "fast-check";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { memoryWatch } from "#test/fakes/watch.ts";
import { day, openOffice, type Office, type Ports } from "./office.ts";

/** Something befalls one call in so many: it is not made, its answer is lost, or the whole run is gone. */
const fates = ["not-made", "answer-lost", "crash"] as const;
type Fate = (typeof fates)[number];

/** What befalls each call of a life; mostly nothing. */
export const troubles = fc.infiniteStream(
  fc.oneof(
    { weight: 14, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...fates) },
  ),
);

/** The ports of one run, whose calls meet their fates in turn. */
const troubled = (ports: Ports, fate: () => Fate | undefined): Ports => {
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

/** A calendar in which a Thursday and a Wednesday more are off, by which shorter and longer terms are moved. */
const other: WorkCalendar = {
  ...kazakhstanCalendar,
  version: "other",
  exchanges: [
    { dayOff: day("2026-11-26"), workedInstead: day("2026-12-12"), source: "a decree" },
    { dayOff: day("2026-12-02"), workedInstead: day("2026-12-05"), source: "a decree" },
  ],
};

/** What there is to do with cases of a kind. */
export interface Life<Deed extends string> {
  readonly numbers: readonly number[];
  readonly idOf: (number: number) => CaseId;
  /** What people do with a case. */
  readonly deeds: Readonly<Record<Deed, (office: Office, number: number) => Promise<unknown>>>;
  readonly order: readonly Deed[];
  /** Hears of a deed that is none in the state of its case, and lets it pass. */
  readonly leaveOut: (error: unknown) => void;
  /** With what a case begins, and what brings it to an end. */
  readonly begins: Deed;
  readonly ends: readonly Deed[];
  /** So long after its end a case is kept no more. */
  readonly keptDays: number;
}

interface Step<Deed extends string> {
  readonly do: string;
  readonly number?: number;
  readonly deed?: Deed;
  readonly hours?: number;
  readonly pages?: number;
}

/** The course of a town, with the moments around erasures in it: a case that ended long ago, and what comes after it. */
export const coursesOf = <Deed extends string>({
  numbers,
  order,
  begins,
  ends,
  keptDays,
}: Life<Deed>): fc.Arbitrary<readonly Step<Deed>[]> => {
  const number = fc.constantFrom(...numbers);
  const anyStep: fc.Arbitrary<Step<Deed>> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant("deed"), number, deed: fc.constantFrom(...order) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("wait"),
        hours: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: 1, max: 100 }) },
          {
            weight: 1,
            arbitrary: fc.integer({ min: (keptDays - 30) * 24, max: (keptDays + 10) * 24 }),
          },
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
  const bygone = fc
    .tuple(number, fc.constantFrom(...ends), fc.array(anyStep, { maxLength: 3 }))
    .map(([who, deed, meanwhile]): readonly Step<Deed>[] => [
      { do: "deed", number: who, deed },
      { do: "calm" },
      { do: "wait", hours: (keptDays + 2) * 24 },
      { do: "watch", pages: Infinity },
      ...meanwhile,
      { do: "deed", number: who, deed: begins },
    ]);
  return fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: anyStep.map((step): readonly Step<Deed>[] => [step]) },
        bygone,
      ),
      { minLength: 15, maxLength: 40, size: "max" },
    )
    .map((parts) => [
      ...numbers.flatMap((one): readonly Step<Deed>[] => [
        { do: "deed", number: one, deed: begins },
        { do: "relay", number: one },
      ]),
      ...parts.flat(),
    ]);
};

interface CalendarSince {
  readonly from: number;
  readonly calendar: WorkCalendar;
}

/** Lives a course through, up to where everybody is done; answers the town with the calendar that each entry was written by. */
export const live = async <Deed extends string>(
  { idOf, deeds, leaveOut, begins }: Life<Deed>,
  steps: readonly Step<Deed>[],
  trouble: Iterator<Fate | undefined>,
  calmDown: (office: Office) => Promise<void>,
) => {
  const office = openOffice({ watch: memoryWatch() });
  await office.begin();
  const calendars: CalendarSince[] = [{ from: 0, calendar: kazakhstanCalendar }];
  const written = () => office.desk.cases.written();
  const fate = () => trouble.next().value ?? undefined;
  for (const { do: what, ...given } of steps) {
    const { ports } = office;
    switch (what) {
      case "deed":
        await deeds[given.deed ?? begins](office, given.number ?? 1).catch(leaveOut);
        break;
      case "wait":
        office.clock.advance((given.hours ?? 1) * 3600);
        break;
      case "watch":
        await office.run(troubled(ports, fate), given.pages).catch(() => undefined);
        break;
      case "relay": {
        const { watch } = troubled(ports, fate);
        await office.project(idOf(given.number ?? 1), watch).catch(() => undefined);
        break;
      }
      case "calendar": {
        office.clock.advance(1);
        const next = office.calendar() === other ? kazakhstanCalendar : other;
        calendars.push({ from: written().length, calendar: next });
        office.putCalendar(next, `change-${calendars.length}`);
        break;
      }
      default:
        await calmDown(office);
    }
  }
  await calmDown(office);
  const order = new Map(written().map(({ hash }, index) => [hash, index]));
  const calendarAt = ({ hash }: Entry) => {
    const at = order.get(hash) ?? 0;
    return calendars.findLast(({ from }) => from <= at)?.calendar ?? kazakhstanCalendar;
  };
  return { office, calendarAt };
};
