// The countries whose prices a device's price is compared with (R377-2.4): members of the OECD and of the
// EAEU, as rows with the day each of them joined.
import { type Day, daySchema } from "./dates.ts";

const unions = ["OECD", "EAEU"] as const;

type Union = (typeof unions)[number];

interface Membership {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly union: Union;
  readonly since: Day;
  /** The last day; null while the country is a member. */
  readonly until: Day | null;
}

/** The Convention on the OECD came into force on this day for all who had ratified it. */
const oecdFounded = "1961-09-30";

/** Deposits of the instruments of accession to the Convention on the OECD; nobody has left. */
const oecd: Readonly<Record<string, string>> = {
  AT: oecdFounded,
  BE: oecdFounded,
  CA: oecdFounded,
  CH: oecdFounded,
  DE: oecdFounded,
  DK: oecdFounded,
  ES: oecdFounded,
  FR: oecdFounded,
  GB: oecdFounded,
  GR: oecdFounded,
  IE: oecdFounded,
  IS: oecdFounded,
  NO: oecdFounded,
  PT: oecdFounded,
  SE: oecdFounded,
  TR: oecdFounded,
  US: oecdFounded,
  NL: "1961-11-13",
  LU: "1961-12-07",
  IT: "1962-03-29",
  JP: "1964-04-28",
  FI: "1969-01-28",
  AU: "1971-06-07",
  NZ: "1973-05-29",
  MX: "1994-05-18",
  CZ: "1995-12-21",
  HU: "1996-05-07",
  PL: "1996-11-22",
  KR: "1996-12-12",
  SK: "2000-12-14",
  CL: "2010-05-07",
  SI: "2010-07-21",
  IL: "2010-09-07",
  EE: "2010-12-09",
  LV: "2016-07-01",
  LT: "2018-07-05",
  CO: "2020-04-28",
  CR: "2021-05-25",
};

/** Entries into force of the Treaty on the EAEU, and of the accessions to it; nobody has left. */
const eaeu: Readonly<Record<string, string>> = {
  BY: "2015-01-01",
  KZ: "2015-01-01",
  RU: "2015-01-01",
  AM: "2015-01-02",
  KG: "2015-08-12",
};

const membersOf = (union: Union, joined: Readonly<Record<string, string>>): Membership[] =>
  Object.entries(joined).map(([country, since]) => ({
    country,
    union,
    since: daySchema.parse(since),
    until: null,
  }));

/** Every membership on record. A country that leaves keeps its row and gets a last day. */
export const memberships: readonly Membership[] = [
  ...membersOf("OECD", oecd),
  ...membersOf("EAEU", eaeu),
];

/** The reference countries on a day, by their codes of two letters (R377-2.4). */
export function referenceCountriesAt(
  day: Day,
  among: readonly Membership[] = memberships,
): ReadonlySet<string> {
  const members = among.filter(
    ({ since, until }) => since <= day && (until === null || day <= until),
  );
  return new Set(members.map(({ country }) => country));
}
