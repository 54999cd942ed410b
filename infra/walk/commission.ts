import { randomUUID } from "node:crypto";
import * as z from "zod";
import { expecting } from "./call.ts";
import type { Office, Official } from "./officials.ts";

const anything = z.unknown();

/** Founds the Commission of an office and has its members elect the first of them to the chair (R377-23a to R377-23c). */
export const foundCommission = async (apiUrl: string, office: Office): Promise<void> => {
  const { administrator, members, secretary, unit } = office;
  await expecting(201, anything, `${apiUrl}/v1/commissions`, {
    method: "POST",
    token: administrator.token,
    body: {
      unit,
      foundingAct: "Demonstration",
      members: members.map(({ subject }) => subject),
      secretary: secretary.subject,
    },
  });
  const candidate = chairOf(office).subject;
  const majority = members.slice(0, Math.floor(members.length / 2) + 1);
  for (const { token } of majority) {
    await expecting(200, anything, `${apiUrl}/v1/commissions/${unit}/commands`, {
      method: "POST",
      token,
      body: { name: "voteForChair", candidate },
    });
  }
};

/** The member whom a seeded Commission elects to its chair. */
export const chairOf = ({ members }: Office): Official => {
  const [first] = members;
  if (first === undefined) throw new Error("an office without members");
  return first;
};

/** Opens a sitting at which these members are present and answers its id (R377-25). */
export const convene = async (
  apiUrl: string,
  { secretary, unit, members }: Office,
  present: readonly Official[] = members,
): Promise<string> => {
  const { id } = await expecting(201, z.object({ id: z.string() }), `${apiUrl}/v1/sittings`, {
    method: "POST",
    token: secretary.token,
    headers: { "idempotency-key": randomUUID() },
    body: { unit, present: present.map(({ subject }) => subject) },
  });
  return id;
};
