// A social employee on assessment (L114-14, L114-16.2).
import { addDays, dayOf } from "#shared/law/dates.ts";
import type { AssistanceCaseView } from "#shared/assistance/view/case-view.ts";
import { serviceForms } from "#shared/registration/forms/services.ts";
import type { Town } from "../town.ts";
import type { Person } from "../people.ts";
import type { Bureau } from "./bureau.ts";
import { lookInto, order, worksOff, written } from "./desk-work.ts";
import { providersIn } from "./providers.ts";

const habits = {
  waits: 0.2,
  waitsForAProvider: 0.85,
  asks: 0.15,
  invites: 0.1,
  wantsMore: 0.1,
  routesTrafficking: 0.06,
  findsNothing: 0.1,
  givesWhatIsOffered: 0.85,
};

/** What is needed: mostly what somebody in the town gives, for a day or for months. */
const neededIn = ({ dice, providers }: Town, view: AssistanceCaseView, { unit }: Bureau) => {
  const offered = providersIn({ providers }, unit).flatMap(({ services }) => services);
  const asked = view.application?.wanted ?? [];
  const types =
    offered.length > 0 && dice.chance(habits.givesWhatIsOffered) ? [dice.pick(offered)] : asked;
  return types.map((type) => ({
    type,
    form: dice.pick(serviceForms),
    volume: "guaranteed" as const,
  }));
};

const conclude = (town: Town, view: AssistanceCaseView, bureau: Bureau) => {
  const { dice, world } = town;
  const seen = written(town, "Үйде көрілді");
  const isNeeded = !dice.chance(habits.findsNothing);
  const answer = (met: boolean) => ({ met, seen });
  return {
    name: "completeAssessment" as const,
    criteria: {
      "life-activity-restriction": answer(isNeeded),
      "social-disadaptation": answer(false),
      "social-deprivation": answer(false),
      "unfavourable-environment": answer(dice.chance(0.5)),
    },
    participation: { took: true as const, opinion: written(town, "Пікір") },
    statusConfirmed: isNeeded,
    found: isNeeded ? view.grounds : [],
    conclusion: {
      services: isNeeded ? neededIn(town, view, bureau) : [],
      category: written(town, "Санат"),
      place: { kato: `${bureau.unit}1110000`, description: written(town, "Орны") },
      until: addDays(dayOf(world.scheduler.now()), dice.pick([2, 6, 90, 300])),
      content: written(town, "Мазмұны"),
      peculiarities: written(town, "Ерекшелігі"),
    },
  };
};

const assess = async (town: Town, bureau: Bureau, by: Person, caseId: string): Promise<unknown> => {
  const { dice, world } = town;
  const today = dayOf(world.scheduler.now());
  const view = await lookInto(town, by, caseId);
  // Need is assessed in ten days: where nobody gives services yet there is time.
  const isAlone = providersIn(town, bureau.unit).length === 0;
  const waits = isAlone ? habits.waitsForAProvider : habits.waits;
  if (view === undefined || dice.chance(waits)) return undefined;
  if (dice.chance(habits.asks)) {
    const what = written(town, "Сұрау");
    await order(town, by, caseId, { name: "requestInformation", what });
  }
  if (dice.chance(habits.invites)) {
    await order(town, by, caseId, {
      name: "inviteSpecialist",
      specialist: dice.pick(bureau.assessors).id,
      until: addDays(today, 3),
      reason: written(town, "Маман керек"),
    });
  }
  if (dice.chance(habits.wantsMore)) {
    await order(town, by, caseId, {
      name: "requestMore",
      documents: ["circumstances"],
      what: written(town, "Қағаз керек"),
      by: addDays(today, 2),
    });
  }
  return dice.chance(habits.routesTrafficking)
    ? order(town, by, caseId, { name: "routeTrafficking", reason: written(town, "Белгілер") })
    : order(town, by, caseId, conclude(town, view, bureau));
};

export const assessorLives = (town: Town, bureau: Bureau, by: Person): void =>
  worksOff(town, by, "assessor", ({ caseId }) => assess(town, bureau, by, caseId));
