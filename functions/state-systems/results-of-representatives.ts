// What the mocked registers know of who acts for whom: the number of the one who acts says how things stand.
import type * as z from "zod";
import { addDays } from "#shared/law/dates.ts";
import type { familyRelationsResultSchema } from "#shared/state-systems/family-relations.ts";
import type { guardianshipResultSchema } from "#shared/state-systems/guardianship.ts";
import type { powersOfAttorneyResultSchema } from "#shared/state-systems/powers-of-attorney.ts";
import type { Asked } from "./results.ts";

/** Questions are looked at before they are answered: what they lack is no matter of results. */
const there = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error("a question without what it is about");
  return value;
};

const acting = ({ about }: Asked) => ({ ...about, representative: there(about.representative) });

export const familyRelations = (asked: Asked) => {
  const { situation, today } = asked;
  const ended = { kind: "spouse", since: addDays(today, -4000), endedOn: addDays(today, -200) };
  const lasting = { kind: "child", since: addDays(today, -7000), endedOn: null };
  // A marriage that ended long ago, which everybody in order has: it must not count.
  const relations = situation === "tax-debt" ? [ended] : [ended, lasting];
  return {
    ...acting(asked),
    adult: situation !== "premises-not-accessible",
    relations: situation === "unknown-to-the-register" ? [] : relations,
  } satisfies z.input<typeof familyRelationsResultSchema>;
};

export const guardianship = (asked: Asked) => {
  const { situation, today } = asked;
  const endedOn = situation === "bankruptcy" ? addDays(today, -20) : null;
  const kind = situation === "no-right-to-premises" ? "patronage" : "guardianship";
  const appointment = { kind, since: addDays(today, -900), endedOn };
  return {
    ...acting(asked),
    appointments: situation === "unknown-to-the-register" ? [] : [appointment],
  } satisfies z.input<typeof guardianshipResultSchema>;
};

export const powersOfAttorney = (asked: Asked) => {
  const { situation, today } = asked;
  const entry = {
    status: situation === "unreliable-participant" ? "revoked" : "in-force",
    validUntil: addDays(today, situation === "liquidated" ? -1 : 300),
    socialProtection: situation !== "premises-not-accessible",
  };
  return {
    ...acting(asked),
    power: there(asked.about.power),
    entry: situation === "unknown-to-the-register" ? null : entry,
  } satisfies z.input<typeof powersOfAttorneyResultSchema>;
};
