import { setTimeout as wait } from "node:timers/promises";
import type { Locale } from "#shared/law/languages.ts";
import { editionAt } from "#shared/law/editions.ts";
import { instantAt } from "#shared/law/dates.ts";
import type { OfficialCommand } from "#shared/registration/commands.ts";
import type { Findings } from "#shared/registration/findings.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { requirementsFor, type RequirementName } from "#shared/registration/requirements.ts";
import { statusViewSchema, type StatusView } from "#shared/registration/view/status-view.ts";
import * as z from "zod";
import { signedOnCases } from "#shared/http/routes/signed-commands.ts";
import { expecting, type Call } from "./call.ts";
import { chairOf } from "./commission.ts";
import { signedOrder } from "./official-signing.ts";
import type { Official } from "./accounts.ts";
import type { Office } from "./officials.ts";
import type { Filed, Portal } from "./submission.ts";

/** How a case stands, as the portal sees it. */
export const statusOf = (
  { apiUrl, token }: Pick<Portal, "apiUrl" | "token">,
  caseId: string,
  locale: Locale = "en",
): Promise<StatusView> =>
  expecting(200, statusViewSchema, `${apiUrl}/v1/registrations/${caseId}`, {
    token,
    headers: { "accept-language": locale },
  });

const standingSchema = z.object({ caseId: z.string(), state: z.string() });

/** What was seen last, for whoever waited in vain: a case by its id and state, and nothing personal. */
const inShort = (seen: unknown): string => {
  const standing = standingSchema.safeParse(seen).data;
  if (standing !== undefined) return `${standing.caseId} is still "${standing.state}"`;
  return typeof seen === "number" ? `still ${seen}` : "still not so";
};

/** Looks at a case again and again, so many milliseconds apart, until it is as wished; throws when that takes too long. */
export const until = async <Seen>(
  look: () => Promise<Seen>,
  isSo: (seen: Seen) => boolean,
  seconds = 60,
  pause = 200,
): Promise<Seen> => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > end) throw new Error(`${inShort(seen)} after ${seconds} s`);
    await wait(pause);
  }
};

export const allAnswered = ({ checks }: StatusView): boolean =>
  checks.every(({ state }) => state === "answered");

/** Gives an official's command on a case, signed where it has to be. */
export const command = (
  apiUrl: string,
  official: Official,
  caseId: string,
  body: OfficialCommand,
): Promise<unknown> => {
  const { token } = official;
  const isSigned = signedOnCases.some((name) => name === body.name);
  const order: Call = isSigned
    ? signedOrder(official, caseId, body)
    : { method: "POST", token, body };
  return expecting(200, z.unknown(), `${apiUrl}/v1/cases/${caseId}/commands`, order);
};

/** What the Commission is to come to, and what the representative finds on the way. */
export type Verdict =
  | { readonly include: true }
  | {
      readonly include: false;
      readonly claims: readonly [GroundClaim, ...GroundClaim[]];
      readonly unmet: readonly RequirementName[];
      readonly justification: string;
    };

const findingsFor = (form: SupplierForm, verdict: Verdict): Findings => {
  const edition = editionAt(instantAt(Date.now()));
  if (edition === undefined) throw new Error("no edition of the law is in force");
  const unmet = verdict.include ? [] : verdict.unmet;
  const claims = verdict.include ? [] : verdict.claims;
  return {
    requirements: requirementsFor(edition, form.supplier).map(({ name }) => ({
      requirement: name,
      outcome: unmet.includes(name) ? "not-met" : "met",
    })),
    documents: form.documents.map(({ type }) => ({
      document: type,
      accurate: true,
      defects: claims.flatMap((claim) =>
        claim.ground === "R377-27.3" && claim.document === type ? [claim.defect] : [],
      ),
      missing: [],
    })),
    inaccurateFields: [],
  };
};

/** The findings that a verdict rests on, as the representative's command. */
export const findingsCommand = (form: SupplierForm, verdict: Verdict): OfficialCommand => ({
  name: "recordFindings",
  findings: findingsFor(form, verdict),
  note: "Held against the documents and the answers of the state systems.",
});

/** The representative's part: findings, then the hand-over to the Commission (R377-21, R377-22). */
export const verify = async (
  apiUrl: string,
  { representative }: Office,
  { caseId, form }: Filed,
  verdict: Verdict,
): Promise<void> => {
  await command(apiUrl, representative, caseId, findingsCommand(form, verdict));
  await command(apiUrl, representative, caseId, { name: "submitToCommission" });
};

/** The Commission's part: agenda, completeness, a vote of every member, the result (R377-26, R377-27). */
export const decide = async (
  apiUrl: string,
  office: Office,
  caseId: string,
  sitting: string,
  verdict: Verdict,
): Promise<void> => {
  const give = (by: Official, body: OfficialCommand) => command(apiUrl, by, caseId, body);
  const chair = chairOf(office);
  await give(office.secretary, { name: "placeOnAgenda", sitting });
  await give(chair, { name: "recordCompleteness", complete: true, accurate: true });
  for (const [place, member] of office.members.entries()) {
    const claims = verdict.include ? [] : verdict.claims;
    const claim = claims[place % claims.length];
    await give(
      member,
      claim === undefined
        ? { name: "castVote", choice: "for" }
        : { name: "castVote", choice: "against", claim },
    );
  }
  await give(
    chair,
    verdict.include
      ? { name: "closeVote" }
      : {
          name: "closeVote",
          grounds: [...new Set(verdict.claims.map(({ ground }) => ground))],
          justification: verdict.justification,
        },
  );
};
