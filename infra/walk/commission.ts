import { randomUUID } from "node:crypto";
import * as z from "zod";
import { instantAt, type Instant } from "#shared/law/dates.ts";
import { commissionIdOf } from "#shared/commission/commission.ts";
import { expecting, isAnswered } from "./call.ts";
import { signedOrder } from "./official-signing.ts";
import type { Official } from "./accounts.ts";
import type { Office } from "./officials.ts";

const anything = z.unknown();
const sittingSchema = z.object({ id: z.string() });

/** The first day of the mandates that a walk gives. */
const from = "2026-01-01";

/** Does what may have been done by a set-up that was interrupted. */
const unlessDone = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!isAnswered(error, 409)) throw error;
  }
};

/**
 * Founds the Commission of an office and has its members elect the first of them to the chair (R377-23a to R377-23c); what was
 * done of it before is left as it is.
 */
export const foundCommission = async (apiUrl: string, office: Office): Promise<void> => {
  const { administrator, members, secretary, unit } = office;
  const founding = expecting(201, anything, `${apiUrl}/v1/commissions`, {
    method: "POST",
    token: administrator.token,
    body: {
      unit,
      foundingAct: { number: "1", date: from },
      foundingNumber: members.length,
      members: members.map(({ subject, person }) => ({ member: subject, from, person })),
      secretary: {
        official: secretary.subject,
        unit: secretary.unit,
        person: secretary.person,
      },
    },
  });
  await unlessDone(founding);
  const candidate = chairOf(office).subject;
  const majority = members.slice(0, Math.floor(members.length / 2) + 1);
  for (const voter of majority) {
    const vote = signedOrder(voter, commissionIdOf(unit), { name: "voteForChair", candidate });
    await unlessDone(expecting(200, anything, `${apiUrl}/v1/commissions/${unit}/commands`, vote));
  }
};

/** The member whom a seeded Commission elects to its chair. */
export const chairOf = ({ members }: Office): Official => {
  const [first] = members;
  if (first === undefined) throw new Error("an office without members");
  return first;
};

const command = (apiUrl: string, sitting: string, { token }: Official, body: object) =>
  expecting(200, anything, `${apiUrl}/v1/sittings/${sitting}/commands`, {
    method: "POST",
    token,
    headers: { "idempotency-key": randomUUID() },
    body,
  });

/** Calls a sitting for a moment, now unless said otherwise, opens it with these members present, and answers its id (R377-24a, R377-25). */
export const convene = async (
  apiUrl: string,
  { secretary, unit, members }: Office,
  present: readonly Official[] = members,
  startsAt: Instant = instantAt(Date.now()),
): Promise<string> => {
  const { id } = await expecting(201, sittingSchema, `${apiUrl}/v1/sittings`, {
    method: "POST",
    token: secretary.token,
    headers: { "idempotency-key": randomUUID() },
    body: { unit, startsAt },
  });
  const subjects = present.map(({ subject }) => subject);
  await command(apiUrl, id, secretary, { name: "openSitting", present: subjects });
  return id;
};

/** Closes a sitting: no vote is given in it any more. */
export const closeSitting = async (
  apiUrl: string,
  { secretary }: Office,
  sitting: string,
): Promise<void> => {
  await command(apiUrl, sitting, secretary, { name: "closeSitting" });
};
