// The runs in which people apply for services, and everybody who has to do with that.
import { representationSystems } from "#shared/assistance/representation.ts";
import type { Dice } from "#test/simulation/engine/dice.ts";
import { portals } from "../people.ts";
import { applicantLives, type Applicant } from "../portal.ts";
import { live, type Town } from "../town.ts";
import { badDay, releaseAll } from "../weather.ts";
import { assessorLives } from "./assessor.ts";
import { bureauIn, openBureau } from "./bureau.ts";
import { deciderLives } from "./decider.ts";
import { familyKinds } from "./forms.ts";
import { householdLives } from "./household.ts";
import { officerLives, protectionLives } from "./officer.ts";
import { staffLives } from "./provider-staff.ts";
import { registerIsRead } from "./providers.ts";

/** How many runs tell of people who apply for services. */
const withFamilies = 0.4;
const most = 5;
const hour = 3600;

const beginIn = async (town: Town, office: Town["offices"][number]): Promise<void> => {
  const bureau = bureauIn(office.unit);
  await openBureau(town, office, bureau);
  officerLives(town, bureau);
  protectionLives(town, bureau);
  for (const by of bureau.assessors) assessorLives(town, bureau, by);
  for (const by of bureau.deciders) deciderLives(town, by);
};

const units = ["75", "71"] as const;

/** The number of the organisation that comes for those who need it, beside all who apply to be in the Register. */
const ownPlace = { "75": 30, "71": 31 } as const;

/** An organisation in good order that stays in the Register, so that there is one to choose. */
const providerIn = (dice: Dice, unit: (typeof units)[number]): Applicant => ({
  name: `provider-of-${unit}`,
  place: ownPlace[unit],
  kind: "entity",
  portal: dice.pick(portals),
  unit,
  startHours: dice.below(12),
  part: "stays",
});

/**
 * In some runs people apply for services. All that they do is thrown by dice of their own, so that a run without them
 * goes as if nobody ever did.
 */
export const familiesLive = (given: Town, dice: Dice): void => {
  if (!dice.chance(withFamilies)) return;
  const town: Town = { ...given, dice };
  const { offices } = town;
  const open = units.slice(0, offices.length);
  const count = dice.between(3, most);
  for (let place = 1; place <= count; place += 1) {
    householdLives(town, { kind: dice.pick(familyKinds), unit: dice.pick(open), place });
  }
  for (const office of offices) {
    live(town, `bureau of ${office.unit}`, () => beginIn(town, office));
  }
  for (const unit of open) applicantLives(town, providerIn(dice, unit));
  registerIsRead(town, (provider) => staffLives(town, provider));
  const badDays = dice.below(3);
  live(town, "weather of families", async () => {
    for (let day = 0; day < badDays; day += 1) {
      await town.world.network.sleep(dice.between(1, 30 * hour));
      await badDay(town, dice.pick(representationSystems));
    }
    await town.world.network.sleep(3 * 24 * hour);
    await releaseAll(town);
  });
};
