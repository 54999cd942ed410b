// What a household sees of its case through the portal, and what it orders there.
import type * as z from "zod";
import type { personCommandSchema } from "#shared/assistance/commands-portal.ts";
import {
  assistanceStatusSchema,
  type AssistanceStatus,
} from "#shared/assistance/view/status-view.ts";
import { insist, read, type Answered } from "../calling.ts";
import type { Town } from "../town.ts";
import type { Applied } from "./applying.ts";

export type PersonCommand = z.input<typeof personCommandSchema>;

/** How a case stands, for whoever acts; undefined where there is none for them. */
export const seeCase = (
  { world }: Town,
  { caseId, portal }: Applied,
  acting: string,
): Promise<AssistanceStatus | undefined> =>
  read(world.network, assistanceStatusSchema, {
    by: portal,
    send: `GET /v1/applications/${caseId}`,
    headers: { "acting-person": acting },
  });

const doubleClick = 0.15;

/** Gives a command of a person's, now and then with two clicks. */
export const personCommand = async (
  { world, dice, numbered }: Town,
  { caseId, portal }: Applied,
  acting: string,
  body: PersonCommand,
): Promise<Answered | undefined> => {
  const call = {
    by: portal,
    send: `POST /v1/applications/${caseId}/commands`,
    body,
    headers: { "acting-person": acting, "idempotency-key": numbered(`person-of-${caseId}`) },
  };
  const clicks = dice.chance(doubleClick) ? 2 : 1;
  const all = await Promise.all(Array.from({ length: clicks }, () => insist(world.network, call)));
  return all.find(({ status }) => status === 200) ?? all[0];
};
