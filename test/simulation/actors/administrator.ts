// Who sees to it that the Commission has its members: mandates end, are renewed or go to others.
import type { CommissionView } from "#shared/commission/view/commission-view.ts";
import { addDays, dayOf, nextDay } from "#shared/law/dates.ts";
import { personOf } from "#test/samples/officials.ts";
import { commandCommission, electChair, peopleOf, seeCommission } from "./commission.ts";
import { memberLives } from "./member.ts";
import { everybodyIn, type Office, type Person } from "./people.ts";
import { isQuietTime, live, type Town } from "./town.ts";

const hour = 3600;
const habits = {
  endsAMandate: 0.35,
  renewsAhead: 0.4,
  keepsTheMember: 0.5,
  electsAnew: 0.1,
};
const mostEnded = 2;

const todayIn = ({ world }: Town) => dayOf(world.scheduler.now());

/** Cuts a mandate short, as of the day before, of today or of tomorrow. */
const endOne = async (town: Town, office: Office, { members }: CommissionView): Promise<void> => {
  const { dice, words, numbered } = town;
  if (members.length === 0) return;
  const reason = `Себебі: ${numbered("ауысу")}`;
  words.add(reason);
  await commandCommission(town, office.administrator, office, {
    name: "endMandate",
    member: dice.pick(members),
    until: addDays(todayIn(town), dice.between(-1, 1)),
    reason,
  });
};

/** A mandate that has a last day is renewed from the day after it, while it still holds. */
const renewAhead = async (town: Town, office: Office, view: CommissionView): Promise<void> => {
  const today = todayIn(town);
  for (const { member, until } of view.mandates) {
    const isLast = view.mandates.every((one) => one.member !== member || one.from <= today);
    if (until === undefined || until < today || !isLast) continue;
    if (!town.dice.chance(habits.renewsAhead)) continue;
    await commandCommission(town, office.administrator, office, {
      name: "appointMember",
      member,
      from: nextDay(until),
      person: personOf(member),
    });
  }
};

/** Free seats go to who had one, or to somebody new (R377-23a, G36). */
const fillSeats = async (town: Town, office: Office, view: CommissionView): Promise<void> => {
  const { dice } = town;
  const without = everybodyIn(office).filter(({ id }) => !view.members.includes(id));
  const had = without.filter(({ id }) => view.mandates.some(({ member }) => member === id));
  for (let free = view.foundingNumber - view.members.length; free > 0; free -= 1) {
    const member = dice.pick(had.length > 0 && dice.chance(habits.keepsTheMember) ? had : without);
    await commandCommission(town, office.administrator, office, {
      name: "appointMember",
      member: member.id,
      from: todayIn(town),
      person: personOf(member.id),
    });
  }
};

/** Where the chair's mandate is over, another one is elected; now and then for no such reason (R377-23c). */
const seeToTheChair = async (
  town: Town,
  office: Office,
  swearIn: (view: CommissionView) => void,
): Promise<void> => {
  const { dice } = town;
  const view = await seeCommission(town, office.administrator, office);
  if (view === undefined || view.members.length === 0) return;
  swearIn(view);
  const isSeated = view.state === "chaired" && view.chair !== undefined;
  if (isSeated && !dice.chance(habits.electsAnew)) return;
  if (view.state === "chaired") {
    await commandCommission(town, office.administrator, office, { name: "openElection" });
  }
  const members = peopleOf(office, view.members);
  await electChair(town, office, members, dice.pick(members));
};

/** The administrator of an office, for as long as anybody waits (R377-23a to R377-24c). */
export const administratorLives = (town: Town, office: Office): void => {
  const { dice, world } = town;
  const atWork = new Set<Person>(office.members);
  /** Whoever has got a seat comes to work. */
  const swearIn = ({ mandates }: CommissionView): void => {
    const seated = peopleOf(
      office,
      mandates.map(({ member }) => member),
    );
    for (const member of seated) {
      if (atWork.has(member)) continue;
      atWork.add(member);
      memberLives(town, office, member);
    }
  };
  live(town, office.administrator.id, async () => {
    for (let left = dice.below(mostEnded + 1); !isQuietTime(town);) {
      await world.network.sleep(dice.between(6 * hour, 48 * hour));
      const before = await seeCommission(town, office.administrator, office);
      if (before !== undefined && left > 0 && dice.chance(habits.endsAMandate)) {
        await endOne(town, office, before);
        left -= 1;
      }
      const view = await seeCommission(town, office.administrator, office);
      if (view === undefined) continue;
      await renewAhead(town, office, view);
      await fillSeats(town, office, view);
      await seeToTheChair(town, office, swearIn);
    }
  });
};
