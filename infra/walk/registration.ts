import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { savedReplySchema } from "#shared/http/routes/portal.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { OfficialCommand } from "#shared/registration/commands.ts";
import { statusViewSchema, type StatusView } from "#shared/registration/view/status-view.ts";
import * as z from "zod";
import { expecting } from "./call.ts";
import { chairOf } from "./commission.ts";
import type { Office } from "./officials.ts";

/** Posts an application as the portal does and answers the case id. */
export const file = async (apiUrl: string, token: string, form: unknown): Promise<string> => {
  const { caseId } = await expecting(202, savedReplySchema, `${apiUrl}/v1/registrations`, {
    method: "POST",
    token,
    headers: { "idempotency-key": randomUUID() },
    body: form,
  });
  return caseId;
};

/** How a case stands, as the portal sees it. */
export const statusOf = (
  apiUrl: string,
  token: string,
  caseId: string,
  locale: Locale = "en",
): Promise<StatusView> =>
  expecting(200, statusViewSchema, `${apiUrl}/v1/registrations/${caseId}`, {
    token,
    headers: { "accept-language": locale },
  });

/** Looks at a case again and again until it is as wished; throws when that takes too long. */
export const until = async (
  look: () => Promise<StatusView>,
  isSo: (status: StatusView) => boolean,
  seconds = 60,
): Promise<StatusView> => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const status = await look();
    if (isSo(status)) return status;
    if (Date.now() > end) {
      throw new Error(`${status.caseId} is still "${status.state}" after ${seconds} s`);
    }
    await wait(200);
  }
};

export const allAnswered = ({ checks }: StatusView): boolean =>
  checks.every(({ state }) => state === "answered");

/** Gives an official's command on a case. */
const command = (
  apiUrl: string,
  token: string,
  caseId: string,
  body: OfficialCommand,
): Promise<unknown> =>
  expecting(200, z.unknown(), `${apiUrl}/v1/cases/${caseId}/commands`, {
    method: "POST",
    token,
    body,
  });

type Verdict =
  | { readonly include: true }
  | {
      readonly include: false;
      readonly ground: "R377-27.1" | "R377-27.2" | "R377-27.7";
      readonly unmet: "R377-5.1" | "R377-5.2" | "R377-5.3" | "R377-21b";
      readonly justification: string;
    };

/** The representative's part: findings, then the hand-over to the Commission (R377-21, R377-22). */
export const verify = async (
  apiUrl: string,
  { representative: { token } }: Office,
  caseId: string,
  verdict: Verdict,
): Promise<void> => {
  const findings = {
    "R377-5.1": "met",
    "R377-5.2": "met",
    "R377-5.3": "met",
    "R377-21b": "met",
    ...(!verdict.include && { [verdict.unmet]: "not-met" }),
  } as const;
  await command(apiUrl, token, caseId, { name: "recordFindings", findings });
  await command(apiUrl, token, caseId, { name: "submitToCommission" });
};

/** The Commission's part: agenda, completeness, a vote of every member, the result (R377-26, R377-27). */
export const decide = async (
  apiUrl: string,
  office: Office,
  caseId: string,
  sitting: string,
  verdict: Verdict,
): Promise<void> => {
  const give = (token: string, body: OfficialCommand) => command(apiUrl, token, caseId, body);
  const chair = chairOf(office);
  await give(office.secretary.token, { name: "placeOnAgenda", sitting });
  await give(chair.token, { name: "recordCompleteness", complete: true, accurate: true });
  for (const { token } of office.members) {
    await give(
      token,
      verdict.include
        ? { name: "castVote", choice: "for" }
        : { name: "castVote", choice: "against", ground: verdict.ground },
    );
  }
  await give(
    chair.token,
    verdict.include
      ? { name: "closeVote" }
      : { name: "closeVote", grounds: [verdict.ground], justification: verdict.justification },
  );
};
