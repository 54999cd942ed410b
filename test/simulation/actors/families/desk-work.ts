// How those who work on applications see a case and give their commands.
import type * as z from "zod";
import type { Role } from "#shared/cases/actor.ts";
import type { staffCommandSchema } from "#shared/assistance/commands.ts";
import {
  assistanceCaseSchema,
  type AssistanceCaseView,
} from "#shared/assistance/view/case-view.ts";
import type { AssistanceTask } from "#shared/assistance/worklist.ts";
import { insist, read, type Answered } from "../calling.ts";
import type { Person } from "../people.ts";
import { isQuietTime, live, workAfter, type Town } from "../town.ts";
import { allTasksOf } from "../worklist.ts";

export type StaffCommand = z.input<typeof staffCommandSchema>;

const withKey = 0.8;
const doubleClick = 0.15;

/** A case as somebody sees it who works on it; undefined where there is none for them. */
export const lookInto = (
  { world }: Town,
  by: Person,
  caseId: string,
): Promise<AssistanceCaseView | undefined> =>
  read(world.network, assistanceCaseSchema, { by, send: `GET /v1/assistance/${caseId}` });

/** Gives a command as people do: with a key of its own or without, now and then with two clicks. */
export const order = async (
  { world, dice, numbered }: Town,
  by: Person,
  caseId: string,
  body: StaffCommand,
): Promise<Answered | undefined> => {
  const key = dice.chance(withKey) ? numbered(`order-of-${by.id}`) : undefined;
  const call = {
    by,
    send: `POST /v1/assistance/${caseId}/commands`,
    body,
    ...(key !== undefined && { headers: { "idempotency-key": key } }),
  };
  const clicks = dice.chance(doubleClick) ? 2 : 1;
  const all = await Promise.all(Array.from({ length: clicks }, () => insist(world.network, call)));
  return all.find(({ status }) => status === 200) ?? all[0];
};

/** Words of an official, which are sealed and found nowhere else. */
export const written = ({ words, numbered }: Town, name: string): string => {
  const text = numbered(name);
  words.add(text);
  return text;
};

/** Has somebody work off the tasks of a role, and do something `besides`, again and again until the quiet time of the run. */
export const worksOff = (
  town: Town,
  by: Person,
  role: Role,
  handle: (task: AssistanceTask) => Promise<unknown>,
  besides: () => Promise<unknown> = async () => {},
): void =>
  live(town, `${by.id} as ${role}`, async () => {
    while (!isQuietTime(town)) {
      await workAfter(town, 10);
      for (const task of await allTasksOf(town, by, role)) {
        if (task.kind === "assistance") await handle(task);
      }
      await besides();
    }
  });
