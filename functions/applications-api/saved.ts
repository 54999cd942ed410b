import { assistanceKind } from "#shared/assistance/kind.ts";
import type { AssistanceRefusal } from "#shared/assistance/refusals.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { assistanceProblemOf } from "#shared/http/assistance-refusal.ts";
import type { Reply } from "#shared/http/reply.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import { caseFrom, type LoadedCase, type Outcome } from "#shared/store/desk.ts";

type Given = Outcome<Assistance, AssistanceRefusal>;

const answer = (
  { caseId, state }: Pick<LoadedCase<Assistance>, "caseId" | "state">,
  status: number,
  more: object = {},
) => {
  const href = `/v1/applications/${caseId}`;
  const body = { caseId, state: state.state, href, ...more };
  return { status, body, headers: { location: href } };
};

/** The complaint that a command has registered, with its number and its day (L114-12.1.6). */
const complaintBy = ({ entries }: LoadedCase<Assistance>, commandId: string) => {
  const entry = entries.find((one) => one.commandId === commandId);
  for (const raw of entry?.events ?? []) {
    const event = assistanceKind.parseEvent(raw);
    if (entry !== undefined && event.type === "complaint-filed") {
      return { complaint: { number: event.complaint, on: dayOf(entry.at) } };
    }
  }
  return {};
};

/** The answer to a command on an application: how it stands, and by which number a complaint is known; or why nothing was done. */
export const replyTo = (outcome: Given, commandId: string, locale: Locale): Reply => {
  switch (outcome.done) {
    case "refused":
      return assistanceProblemOf(outcome.refusal, locale);
    case "other-command-under-this-id":
      return { problem: "idempotency-key-reused" };
    case "accepted":
    case "repeated":
    case "unchanged":
      return answer(outcome.loaded, 200, complaintBy(outcome.loaded, commandId));
  }
};

/**
 * The answer to an application: its case as it was when it was received. Whoever repeats the request later learns nothing of
 * what has become of it since: that is told to whom it concerns.
 */
export const receiptFor = (outcome: Given, locale: Locale): Reply => {
  if (outcome.done === "refused") return assistanceProblemOf(outcome.refusal, locale);
  if (outcome.done === "other-command-under-this-id") return { problem: "idempotency-key-reused" };
  const { caseId, entries } = outcome.loaded;
  return answer(caseFrom(assistanceKind, caseId, entries.slice(0, 1)), 202);
};
