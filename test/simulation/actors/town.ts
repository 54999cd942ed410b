import { explainDay, type WorkCalendar } from "#shared/law/calendar.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { Unit } from "#shared/law/territory.ts";
import { onBehalfOf, openInvocation } from "#test/simulation/engine/invocation.ts";
import type { Dice } from "#test/simulation/engine/dice.ts";
import type { World } from "#test/simulation/world.ts";
import type { Filing } from "./filing.ts";
import type { Applied } from "./families/applying.ts";
import type { Provider } from "./families/providers.ts";
import type { Office } from "./people.ts";

/** A calendar that came into use. */
export interface CalendarUse {
  readonly calendar: WorkCalendar;
  readonly since: Instant;
}

/** Where the actors live: the world that they act on, and what they know of each other. */
export interface Town {
  readonly world: World;
  readonly dice: Dice;
  readonly offices: readonly Office[];
  /** Every application that was acknowledged. */
  readonly filings: Filing[];
  /** Every application for services that was acknowledged. */
  readonly applied: Applied[];
  /** The providers of the Register, as far as they have got about, by number. */
  readonly providers: Map<string, Provider>;
  /** Applicants whose story is not over yet; officials go home when there is none. */
  readonly waiting: Set<string>;
  /** Bodies of messages that nobody can handle, put there on purpose. */
  readonly poison: Set<string>;
  /** What actors met with that should not be possible. */
  readonly complaints: string[];
  /** Sittings that were closed, whose protocols nobody has signed yet, by unit. */
  readonly unsigned: Map<Unit, Set<string>>;
  /** What officials wrote in words, and is sealed. */
  readonly words: Set<string>;
  /** The numbers of specialists in the Registry, as far as they have got about. */
  readonly registryNumbers: Set<string>;
  /** Those of them whom an organisation in the Register lists. */
  readonly namedNumbers: Set<string>;
  /** The calendars that somebody set out to put into use, and what is known to be in use since when. */
  readonly calendars: { readonly given: WorkCalendar[]; readonly uses: CalendarUse[] };
  /** A name that nobody else has in this run. */
  readonly numbered: (name: string) => string;
}

/** A town in which nothing has happened yet. */
export const openTown = ({
  world,
  dice,
  offices,
}: Pick<Town, "world" | "dice" | "offices">): Town => {
  let numbers = 0;
  return {
    world,
    dice,
    offices,
    filings: [],
    applied: [],
    providers: new Map(),
    waiting: new Set(),
    poison: new Set(),
    complaints: [],
    unsigned: new Map(),
    words: new Set(),
    registryNumbers: new Set(),
    namedNumbers: new Set(),
    calendars: { given: [], uses: [] },
    numbered: (name) => {
      numbers += 1;
      return `${name}-${numbers}`;
    },
  };
};

/** Lets somebody live in the town; whoever cannot go on complains. */
export const live = (
  { world, complaints }: Town,
  name: string,
  life: () => Promise<void>,
): void => {
  const invocation = openInvocation(name);
  const go = () => {
    onBehalfOf(invocation, life).catch((error: unknown) => {
      complaints.push(`${name}: ${String(error)}`);
    });
  };
  world.scheduler.park({ who: name, what: "begins", go });
};

const hour = 3600;
const day = 24 * hour;
/** The country is five hours ahead of UTC. */
const offset = 5 * hour;
const opensAt = 9 * hour;
const closesAt = 18 * hour;

/** Waits about that many hours, and on until the office is open. */
export const workAfter = async ({ world, dice }: Town, hours: number): Promise<void> => {
  const { scheduler, network } = world;
  await network.sleep(dice.between(1, hours * hour));
  for (;;) {
    const now = scheduler.now();
    const secondOfDay = (Math.floor(scheduler.time() / 1000) + offset) % day;
    const isWorking = explainDay(kazakhstanCalendar, dayOf(now)).working;
    if (isWorking && secondOfDay >= opensAt && secondOfDay < closesAt) return;
    const untilMorning = (opensAt - secondOfDay + day) % day;
    await network.sleep(untilMorning + dice.below(hour));
  }
};

/** Whether everybody's story is over. */
export const isQuietTime = ({ waiting }: Town): boolean => waiting.size === 0;
