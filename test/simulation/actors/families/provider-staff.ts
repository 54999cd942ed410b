// The staff of one provider: answers for places, plans, gives services, takes in who stands at the door (L114-15.5 to L114-15.7, L114-17).
import { addDays, dayOf } from "#shared/law/dates.ts";
import type { AssistanceTask } from "#shared/assistance/worklist.ts";
import type { AssistanceCaseView } from "#shared/assistance/view/case-view.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import type { Person } from "../people.ts";
import { supplierCommand } from "../suppliers.ts";
import type { Town } from "../town.ts";
import { lookInto, order, worksOff, written } from "./desk-work.ts";
import type { Provider } from "./providers.ts";

const habits = {
  declaresFewPlaces: 0.12,
  accepts: 0.7,
  declines: 0.5,
  plansLate: 0.2,
  records: 0.3,
  suspends: 0.08,
  resumes: 0.5,
  revises: 0.08,
  completes: 0.08,
  reassesses: 0.03,
  takesIn: 0.4,
};

interface Staff {
  readonly by: Person;
  readonly provider: Provider;
}

const todayIn = ({ world }: Town) => dayOf(world.scheduler.now());

/** Declares that few places are free, or none: the next one who chooses has to wait (R377-4.11c). */
const declareFew = async (town: Town, { number }: Provider): Promise<void> => {
  const { dice, filings } = town;
  const filed = filings.find(({ caseId }) => registerNumberOf(caseId) === number);
  if (filed === undefined || !dice.chance(habits.declaresFewPlaces)) return;
  const portal: Person = { id: filed.portal, roles: ["portal"] };
  const free = dice.pick([0, 0, 1]);
  await supplierCommand(town, portal, filed.caseId, { name: "updateFreePlaces", free });
};

/** A plan of all that was decided, or of what was asked for where nobody has decided (L114-16.3.7). */
const linesOf = (town: Town, { decision, application }: AssistanceCaseView) => {
  const until = decision?.until ?? addDays(todayIn(town), 30);
  const all =
    decision?.services.map(({ type, form }) => ({ type, form })) ??
    application?.wanted.map((type) => ({ type, form: "temporary-stay" as const })) ??
    [];
  return all.map((one) => ({ ...one, standard: "order-165" as const, perMonth: 4, until }));
};

const plan = async (town: Town, { by }: Staff, caseId: string): Promise<void> => {
  const view = await lookInto(town, by, caseId);
  if (view === undefined || town.dice.chance(habits.plansLate)) return;
  await order(town, by, caseId, {
    name: "createPlan",
    from: todayIn(town),
    lines: linesOf(town, view),
    aims: written(town, "Мақсат"),
  });
};

const offer = async (town: Town, { by }: Staff, caseId: string): Promise<unknown> => {
  if (town.dice.chance(0.2)) {
    const reason = written(town, "Мүмкіндік жоқ");
    return order(town, by, caseId, { name: "declineAgreement", reason });
  }
  const view = await lookInto(town, by, caseId);
  const services = (view?.application?.wanted ?? []).map((type) => ({ type, priceTiyn: 100_00 }));
  return order(town, by, caseId, {
    name: "offerAgreement",
    number: caseId.slice(-8),
    services,
    terms: written(town, "Шарт"),
  });
};

const answer = (town: Town, { by }: Staff, caseId: string): Promise<unknown> | undefined => {
  const { dice } = town;
  if (dice.chance(habits.accepts)) return order(town, by, caseId, { name: "acceptPlace" });
  // Whoever says nothing lets the time pass.
  return dice.chance(habits.declines)
    ? order(town, by, caseId, { name: "declinePlace", reason: written(town, "Орын жоқ") })
    : undefined;
};

const handle = async (town: Town, staff: Staff, { task, caseId }: AssistanceTask) => {
  switch (task) {
    case "answer-for-place":
      return answer(town, staff, caseId);
    case "plan":
      return plan(town, staff, caseId);
    case "agree":
      return offer(town, staff, caseId);
    case "finish":
      return order(town, staff.by, caseId, {
        name: "complete",
        why: "time-over",
        results: written(town, "Нәтиже"),
      });
    default:
      return undefined;
  }
};

/** What is done for somebody whom services are given to. */
const serve = async (town: Town, { by }: Staff, view: AssistanceCaseView): Promise<void> => {
  const { dice } = town;
  const { caseId, state } = view;
  const on = todayIn(town);
  const [line] = linesOf(town, view);
  if (line !== undefined && dice.chance(habits.records)) {
    const funding = view.application?.volume === "paid" ? "paid" : "budget";
    await order(town, by, caseId, {
      name: "recordService",
      type: line.type,
      on,
      times: 1,
      funding,
      note: written(town, "Көрсетілді"),
    });
  }
  if (state === "suspended") {
    if (dice.chance(habits.resumes)) await order(town, by, caseId, { name: "resume", on });
  } else if (dice.chance(habits.suspends)) {
    await order(town, by, caseId, { name: "suspend", from: on, reason: written(town, "Үзіліс") });
  }
  if (dice.chance(habits.revises)) {
    await order(town, by, caseId, {
      name: "revisePlan",
      reason: written(town, "Өзгеріс"),
      lines: linesOf(town, view),
      aims: written(town, "Мақсат"),
    });
  }
  if (dice.chance(habits.reassesses)) {
    await order(town, by, caseId, { name: "openReassessment", reason: written(town, "Өзгерді") });
  }
  if (dice.chance(habits.completes)) {
    const why = dice.pick(["plan-done", "moved-away", "died"] as const);
    await order(town, by, caseId, { name: "complete", why, results: written(town, "Нәтиже") });
  }
};

const served = new Set(["in-service", "suspended", "reassessment", "reconcluded"]);

/** Looks after those who are there, and takes in who stands at the door with nowhere else to go (L114-15.2.p2, L114-15.7). */
const lookAfter = async (town: Town, staff: Staff): Promise<void> => {
  const { by, provider } = staff;
  const cases = new Map(town.applied.map((one) => [one.caseId, one.household]));
  for (const [caseId, { kind, unit }] of cases) {
    if (unit !== provider.unit) continue;
    if (kind === "homeless" && town.dice.chance(habits.takesIn)) {
      await order(town, by, caseId, { name: "admitHomeless", reason: written(town, "Баспанасыз") });
    }
    if (kind === "violence" && town.dice.chance(habits.takesIn)) {
      await order(town, by, caseId, { name: "registerInterimStay", from: todayIn(town) });
    }
    const view = await lookInto(town, by, caseId);
    if (view !== undefined && served.has(view.state)) await serve(town, staff, view);
  }
  await declareFew(town, provider);
};

export const staffLives = (town: Town, provider: Provider): void => {
  const { number } = provider;
  const by: Person = { id: `staff-of-${number}`, roles: ["provider"], provider: number };
  const staff = { by, provider };
  worksOff(
    town,
    by,
    "provider",
    (task) => handle(town, staff, task),
    () => lookAfter(town, staff),
  );
};
