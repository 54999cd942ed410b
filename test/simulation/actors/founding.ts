import { addDays, dayOf, daySchema, type Day } from "#shared/law/dates.ts";
import { personOf } from "#test/samples/officials.ts";
import { insist } from "./calling.ts";
import { electChair } from "./commission.ts";
import { iinOfOfficial } from "#test/samples/official-signing.ts";
import { everybodyIn, type Office } from "./people.ts";
import type { Town } from "./town.ts";

/** The day on which every mandate begins, before any run. */
const since = daySchema.parse("2026-01-01");

/** Some Commissions are founded with mandates that end in the middle of a run. */
const habits = { foundsForATime: 0.4, lastsDays: 12 };

/** The last day of a mandate from the founding act, where it has one. */
const lastDayIn = ({ world, dice }: Town): Day =>
  addDays(dayOf(world.scheduler.now()), dice.between(1, habits.lastsDays));

/** Puts on record who signs for each official, in the middle of all that happens. */
const bindSigners = async ({ world }: Town, office: Office): Promise<void> => {
  const { administrator, representatives, secretary } = office;
  const all = new Set([...representatives, secretary, ...everybodyIn(office)].map(({ id }) => id));
  for (const id of all) {
    await insist(world.network, {
      by: administrator,
      send: `PUT /v1/officials/${id}/signer`,
      body: { iin: iinOfOfficial(id) },
    });
  }
};

/** Founds the Commission of an office and has its members elect their chair (R377-23a to R377-23c). */
export const foundCommission = async (town: Town, office: Office): Promise<void> => {
  const { world, dice } = town;
  const { unit, administrator, members, secretary, chair } = office;
  await bindSigners(town, office);
  const isForATime = dice.chance(habits.foundsForATime);
  await insist(world.network, {
    by: administrator,
    send: "POST /v1/commissions",
    headers: { "x-correlation-id": `founding-${unit}-0001` },
    body: {
      unit,
      foundingAct: { number: "1", date: "2025-12-25" },
      foundingNumber: members.length,
      members: members.map(({ id }) => ({
        member: id,
        from: since,
        person: personOf(id),
        ...(isForATime && dice.chance(0.3) && { until: lastDayIn(town) }),
      })),
      secretary: { official: secretary.id, unit, person: personOf(secretary.id) },
    },
  });
  await electChair(town, office, members, chair);
};
