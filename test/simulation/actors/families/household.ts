// The story of one household: applies, waits, chooses a provider, and uses its rights.
import type { AssistanceStatus } from "#shared/assistance/view/status-view.ts";
import { portals } from "../people.ts";
import { live, type Town } from "../town.ts";
import { waitUntil } from "../portal-waits.ts";
import { actorsOf, apply, type Applied } from "./applying.ts";
import { formOfFamily, type Household } from "./forms.ts";
import { personCommand, seeCase, type PersonCommand } from "./portal-of-families.ts";
import { providersIn } from "./providers.ts";

const hour = 3600;
const day = 24 * hour;
const habits = {
  withdraws: 0.008,
  complains: 0.03,
  takesOver: 0.04,
  reportsAbuse: 0.08,
  reportsAChange: 0.25,
  choosesAnew: 0.12,
  leavesTheList: 0.08,
  choosesWherever: 0.1,
  waits: 0.75,
  appeals: 0.1,
};

/** A household goes home so many days after it has come. */
const patienceDays = 18;

interface Story {
  readonly applied: Applied;
  /** Who acts now. */
  readonly acting: string;
  readonly status: AssistanceStatus;
}

const words = ({ words: kept, numbered }: Town, name: string): string => {
  const text = numbered(name);
  kept.add(text);
  return text;
};

/** The own choice: mostly one that gives what was decided, whether or not it has a place (L114-12.1.4, L114-15.8). */
const choose = async (town: Town, { applied, acting, status }: Story): Promise<void> => {
  const { dice } = town;
  const wanted = status.decision?.services ?? [];
  const all = providersIn(town, applied.household.unit);
  const fitting = all.filter(({ services }) => wanted.every(({ type }) => services.includes(type)));
  const among = fitting.length === 0 || dice.chance(habits.choosesWherever) ? all : fitting;
  if (among.length === 0) return;
  await personCommand(town, applied, acting, {
    name: "chooseProvider",
    provider: dice.pick(among).number,
    orWait: dice.chance(habits.waits),
  });
};

const isRepresented = ({ status }: Story): boolean =>
  status.representation !== undefined && status.representation.ended === undefined;

/** What somebody may do whatever the case comes to (L114-12.1.5, L114-12.1.6, L114-13.2). */
const useRights = async (town: Town, story: Story): Promise<void> => {
  const { dice } = town;
  const { applied, acting } = story;
  const give = (body: PersonCommand, by = acting) => personCommand(town, applied, by, body);
  if (dice.chance(habits.complains)) {
    await give({
      name: "fileComplaint",
      about: dice.pick(["official", "provider"]),
      text: words(town, "Шағым"),
    });
  }
  const other = actorsOf(applied.form).find((one) => one !== acting);
  if (isRepresented(story) && other !== undefined) {
    if (dice.chance(habits.reportsAbuse)) {
      await give({ name: "reportAbuse", text: words(town, "Өкіл зиян келтіреді") }, other);
    }
    if (dice.chance(habits.takesOver)) await give({ name: "takeOver" }, other);
  }
  if (dice.chance(habits.withdraws)) await give({ name: "withdraw" });
};

/** The next thing that a household does by itself, as its case stands. */
const goOn = async (town: Town, story: Story): Promise<void> => {
  const { dice } = town;
  const { applied, acting, status } = story;
  const give = (body: PersonCommand) => personCommand(town, applied, acting, body);
  // Its book of places answers in seconds: nobody changes their mind meanwhile.
  if (status.state === "choosing") return;
  await useRights(town, story);
  switch (status.state) {
    case "received":
    case "in-assessment":
      if (dice.chance(0.1))
        await give({ name: "supplement", documents: [], note: words(town, "Ескерту") });
      return;
    case "approved":
      return choose(town, story);
    case "waiting":
      if (dice.chance(habits.choosesAnew)) await choose(town, story);
      else if (dice.chance(habits.leavesTheList)) await give({ name: "leaveQueue" });
      return;
    case "paid-requested":
      await give({ name: "signAgreement", number: applied.caseId.slice(-8) });
      return;
    case "in-service":
      if (dice.chance(habits.reportsAChange)) {
        await give({ name: "reportChange", facts: words(town, "Жағдай өзгерді") });
      }
      return;
    default:
      return;
  }
};

const ended = new Set(["refused", "withdrawn", "completed"]);

const appeal = async (town: Town, story: Story): Promise<void> => {
  if (!town.dice.chance(habits.appeals)) return;
  const { applied, acting } = story;
  const body = { name: "registerAppeal", court: words(town, "Сот"), number: "17-КZ" } as const;
  await personCommand(town, applied, acting, body);
};

/** Whoever sees the case: the one who applied, or another whom it is about once he does no more. */
const look = async (town: Town, applied: Applied): Promise<Story | undefined> => {
  for (const acting of actorsOf(applied.form)) {
    const status = await seeCase(town, applied, acting);
    if (status !== undefined) return { applied, acting, status };
  }
  return undefined;
};

/** Nobody goes home while a book of places, or a judge of signatures, owes an answer. */
const mustWait = ({ status: { state, signature } }: Story): boolean =>
  state === "choosing" || signature !== undefined;

const follow = async (town: Town, applied: Applied, until: number): Promise<void> => {
  const { network, scheduler } = town.world;
  for (;;) {
    await network.sleep(town.dice.between(2 * hour, 20 * hour));
    const story = await look(town, applied);
    // A representative of a child finds nothing any more: the office looks after the child.
    if (story === undefined) return;
    if (ended.has(story.status.state)) return appeal(town, story);
    if (scheduler.time() > until && !mustWait(story)) return;
    if (scheduler.time() <= until) await goOn(town, story);
  }
};

/** Whoever needs a provider to apply to waits until one has come to town; undefined where none does. */
const addressed = async (town: Town, household: Household): Promise<Household | undefined> => {
  const { kind, unit } = household;
  const needsOne = kind === "paid" || (kind === "homeless" && town.dice.chance(0.5));
  if (!needsOne) return household;
  await waitUntil(town, () => providersIn(town, unit).length > 0);
  const [first] = providersIn(town, unit);
  return first === undefined ? undefined : { ...household, provider: first.number };
};

export const householdLives = (town: Town, given: Household): void => {
  const { dice, world } = town;
  const name = `household-${given.unit}-${given.place}`;
  const startHours = dice.below(60);
  const portal = dice.pick(portals);
  town.waiting.add(name);
  live(town, name, async () => {
    await world.network.sleep(startHours * hour);
    const until = world.scheduler.time() + patienceDays * day * 1000;
    const household = await addressed(town, given);
    if (household !== undefined) {
      const form = formOfFamily(dice, household, 1);
      const applied = await apply(town, portal, `${name}-application`, { household, form });
      if (applied !== undefined) await follow(town, applied, until);
    }
    town.waiting.delete(name);
  });
};
