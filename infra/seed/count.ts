// How many sample cases stand in which state, as the portal sees it.
import * as z from "zod";
import { applicationStatus } from "#infra/walk/application.ts";
import { statusOf } from "#infra/walk/registration.ts";
import { sideBySide } from "#infra/walk/side-by-side.ts";
import type { Ground } from "./ground.ts";

const knownSchema = z.object({ caseId: z.string(), acting: z.string().optional() });

const atATime = 8;

/** The kinds and states of all cases of the plan, with how many there are of each. */
export const statesOf = async ({
  plan,
  journal,
  portal,
}: Ground): Promise<ReadonlyMap<string, number>> => {
  const states = await sideBySide(plan.cases, atATime, async ({ number, kind }) => {
    const known = journal.read(`case ${number}`, knownSchema);
    if (known === undefined) return `${kind} not filed yet`;
    const { caseId, acting } = known;
    const { state } =
      acting === undefined
        ? await statusOf(portal, caseId)
        : await applicationStatus(portal, { caseId, acting });
    return `${kind} ${state}`;
  });
  const counts = new Map<string, number>();
  for (const state of states.toSorted()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
};
