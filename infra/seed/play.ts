// Plays a plan moment by moment.
import { setClock } from "#infra/local/clock.ts";
import { sideBySide } from "#infra/walk/side-by-side.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { Ground } from "./ground.ts";
import { takePersonStep } from "./person-steps.ts";
import type { PlannedCase } from "./plan.ts";
import { closeSittings } from "./sittings.ts";
import { takeSupplierStep } from "./supplier-steps.ts";

/** Cases that are worked on at one time: one may wait for an answer while another one is under way. */
const atATime = 12;

interface Task {
  readonly name: string;
  readonly number: number;
  readonly unit: Unit;
  readonly moment: number;
  readonly take: () => Promise<void>;
}

const tasksOf = (ground: Ground, one: PlannedCase): readonly Task[] => {
  const { number, kind, unit } = one;
  const named = (step: string, moment: number, take: () => Promise<void>): Task => ({
    name: `${number} ${step}`,
    number,
    unit,
    moment,
    take,
  });
  return kind === "assistance"
    ? one.steps.map(({ step, moment }) =>
        named(step, moment, () => takePersonStep(ground, one, step)),
      )
    : one.steps.map(({ step, moment }) =>
        named(step, moment, () => takeSupplierStep(ground, one, step, moment)),
      );
};

const longestComplaint = 600;

const secondsIn = (milliseconds: number) => Math.round(milliseconds / 1000);

/** How long it still takes, by how long it has taken. */
const left = (began: number, done: number, all: number): string => {
  if (done === 0) return "";
  const seconds = secondsIn(((performance.now() - began) / done) * (all - done));
  return ` · about ${Math.floor(seconds / 60)} min ${seconds % 60} s left`;
};

/** Steps of one case that fall into one moment are taken one after the other. */
const inTurns = (tasks: readonly Task[]): readonly (readonly Task[])[] => [
  ...Map.groupBy(tasks, ({ number }) => number).values(),
];

/** Plays every moment of the plan that is not over; answers what could not be done, with which its case ends. */
export const play = async (
  ground: Ground,
  moments: readonly Instant[],
  tell: (line: string) => void,
): Promise<readonly string[]> => {
  const { plan, journal, stage } = ground;
  const all = plan.cases
    .flatMap((one) => tasksOf(ground, one))
    .filter(({ moment }) => moment < plan.moments);
  const open = all.filter(({ name }) => !journal.has(`done ${name}`));
  const stuck = new Map<number, string>();
  const began = performance.now();
  let done = 0;
  const take = async (task: Task): Promise<void> => {
    if (stuck.has(task.number)) return;
    try {
      // A busy machine may have failed once; the same step again is no second one.
      await task.take().catch(() => task.take());
      journal.note(`done ${task.name}`, true);
    } catch (error) {
      stuck.set(task.number, `${task.name}: ${String(error).slice(0, longestComplaint)}`);
      tell(`stuck: ${stuck.get(task.number)}`);
    }
    done += 1;
  };
  for (const [moment, at] of moments.entries()) {
    const due = open.filter((task) => task.moment === moment);
    if (due.length === 0) continue;
    if (ground.clock.now() < at) setClock(stage.cloud, at);
    await sideBySide(inTurns(due), atATime, async (tasks) => {
      for (const task of tasks) await take(task);
    });
    const undecided = due.filter(({ name }) => !journal.has(`done ${name}`));
    await closeSittings(ground, moment, new Set(undecided.map(({ unit }) => unit)));
    const steps = `${all.length - open.length + done} of ${all.length} steps`;
    tell(`${at.slice(0, 10)} · ${steps}${left(began, done, open.length)}`);
  }
  const last = moments.at(-1);
  if (last !== undefined && ground.clock.now() < last) setClock(stage.cloud, last);
  return [...stuck.values()];
};
