import * as z from "zod";
import type { Role } from "#shared/cases/actor.ts";
import { caseViewSchema, type CaseView } from "#shared/registration/view/case-view.ts";
import type { OfficialCommand } from "#shared/registration/commands.ts";
import type { Task } from "#shared/registration/worklist.ts";
import { shownTaskSchema } from "#shared/http/routes/worklist.ts";
import type { Task as AnyTask } from "#shared/worklist/task.ts";
import { insist, read, type Answered } from "./calling.ts";
import type { Person } from "./people.ts";
import type { Town } from "./town.ts";

const pageSchema = z.object({ tasks: z.array(shownTaskSchema), next: z.string().optional() });

/** Whatever waits for somebody in a role, page by page. */
export const allTasksOf = async (
  { world, dice }: Town,
  by: Person,
  role: Role,
): Promise<AnyTask[]> => {
  const tasks: AnyTask[] = [];
  const limit = dice.pick([1, 3, 50]);
  for (let cursor = ""; ;) {
    const send = `GET /v1/worklist?role=${role}&limit=${limit}${cursor}`;
    const page = await read(world.network, pageSchema, { by, send });
    tasks.push(...(page?.tasks ?? []));
    if (page?.next === undefined) return tasks;
    cursor = `&cursor=${page.next}`;
  }
};

/** The tasks of an official's office in registrations. */
export const tasksOf = async (town: Town, by: Person, role: Role): Promise<Task[]> =>
  (await allTasksOf(town, by, role)).filter((task) => task.kind === "registration");

/** A case as an official sees it; undefined where there is none for that official. */
export const look = ({ world }: Town, by: Person, caseId: string): Promise<CaseView | undefined> =>
  read(world.network, caseViewSchema, { by, send: `GET /v1/cases/${caseId}` });

const doubleClick = 0.15;
const withoutKey = 0.2;

/**
 * Gives a command as people do: mostly with a key of its own, sometimes without one, sometimes
 * with two clicks. Lost races and refusals are answers like any other.
 */
export const command = async (
  { world, dice, numbered }: Town,
  by: Person,
  caseId: string,
  body: OfficialCommand,
): Promise<Answered | undefined> => {
  const key = dice.chance(withoutKey) ? undefined : numbered(`click-of-${by.id}`);
  const call = {
    by,
    send: `POST /v1/cases/${caseId}/commands`,
    body,
    ...(key !== undefined && { headers: { "idempotency-key": key } }),
  };
  const clicks = dice.chance(doubleClick) ? 2 : 1;
  const all = await Promise.all(Array.from({ length: clicks }, () => insist(world.network, call)));
  return all.find(({ status }) => status === 200) ?? all[0];
};
