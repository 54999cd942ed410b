import type { Happening } from "#shared/cases/kind.ts";
import { runTerms, type RunningTerm } from "#shared/cases/running-term.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { CheckValue, Reference, StateSystem } from "./checks.ts";
import type { RegistrationEvent, Tally } from "./events.ts";
import type { Findings } from "./findings.ts";
import type { RefusalGround } from "./grounds.ts";
import { lifecycle, type RegistrationState } from "./lifecycle.ts";
import type { Receipt } from "./receipt.ts";

export type SavedFacts = Extract<RegistrationEvent, { type: "saved" }>;

export interface Answer {
  readonly value: CheckValue;
  readonly at: Instant;
  readonly messageId: string;
}

export interface Question {
  readonly reference: Reference;
  readonly askedAt: Instant;
  readonly delay: { readonly at: Instant; readonly reason: string } | undefined;
  readonly answer: Answer | undefined;
}

export interface Ballot {
  readonly member: string;
  readonly choice: "for" | "against";
  readonly ground: RefusalGround | undefined;
}

export interface RegistrationDecision {
  readonly outcome: "included" | "refused";
  readonly at: Instant;
  readonly grounds: readonly RefusalGround[];
  readonly tally: Tally;
  readonly receipt: Receipt;
}

/** One supplier's registration as its history has made it. */
export interface Registration {
  readonly state: RegistrationState;
  readonly edition: string | undefined;
  readonly saved: SavedFacts | undefined;
  readonly savedAt: Instant | undefined;
  readonly questions: Readonly<Partial<Record<StateSystem, Question>>>;
  readonly findings: Findings | undefined;
  readonly verifiedBy: string | undefined;
  readonly sitting: string | undefined;
  readonly ballots: readonly Ballot[];
  readonly decision: RegistrationDecision | undefined;
  readonly number: string | undefined;
  /** When the notice of this round's decision went out. */
  readonly notifiedAt: Instant | undefined;
  /** The rounds whose decisions were told of. */
  readonly notifiedRounds: readonly number[];
  readonly terms: readonly RunningTerm[];
}

export const noRegistration: Registration = {
  state: "none",
  edition: undefined,
  saved: undefined,
  savedAt: undefined,
  questions: {},
  findings: undefined,
  verifiedBy: undefined,
  sitting: undefined,
  ballots: [],
  decision: undefined,
  number: undefined,
  notifiedAt: undefined,
  notifiedRounds: [],
  terms: [],
};

const withQuestion = (
  registration: Registration,
  system: StateSystem,
  change: Partial<Question>,
): Registration => {
  const question = registration.questions[system];
  if (question === undefined) return registration;
  return {
    ...registration,
    questions: { ...registration.questions, [system]: { ...question, ...change } },
  };
};

/** A late notice tells of a decision before the present application; it changes nothing of this one. */
const tellsOfNow = (
  { saved }: Registration,
  { round }: Extract<RegistrationEvent, { type: "notified" }>,
): boolean => round === saved?.round;

const change = (
  registration: Registration,
  event: RegistrationEvent,
  { at, actor, edition }: Happening,
): Registration => {
  switch (event.type) {
    case "saved":
      return {
        ...noRegistration,
        notifiedRounds: registration.notifiedRounds,
        state: "representative-review",
        edition,
        saved: event,
        savedAt: at,
      };
    case "asked":
      return {
        ...registration,
        questions: Object.fromEntries(
          event.questions.map(({ system, reference }) => [
            system,
            { reference, askedAt: at, delay: undefined, answer: undefined },
          ]),
        ),
      };
    case "answered":
      return withQuestion(registration, event.system, {
        answer: { value: event.value, at, messageId: event.messageId },
      });
    case "delayed":
      return withQuestion(registration, event.system, { delay: { at, reason: event.reason } });
    case "findings-recorded":
      return {
        ...registration,
        state: "representative-verified",
        findings: event.findings,
        verifiedBy: actor.id,
      };
    case "submitted-to-commission":
      return { ...registration, state: "commission-review" };
    case "placed-on-agenda":
      return { ...registration, sitting: event.sitting, ballots: [] };
    case "completeness-recorded":
      return { ...registration, state: "decision-pending" };
    case "voted": {
      const { member, choice, ground } = event;
      return { ...registration, ballots: [...registration.ballots, { member, choice, ground }] };
    }
    case "vote-tied":
      return { ...registration, ballots: [] };
    case "included": {
      const { number, tally, receipt } = event;
      const decision = { outcome: "included" as const, at, grounds: [], tally, receipt };
      return { ...registration, state: "included", number, decision };
    }
    case "refused": {
      const { grounds, tally, receipt } = event;
      const decision = { outcome: "refused" as const, at, grounds, tally, receipt };
      return { ...registration, state: "refused", decision };
    }
    case "notified": {
      const notifiedRounds = [...registration.notifiedRounds, event.round];
      return tellsOfNow(registration, event)
        ? { ...registration, notifiedRounds, notifiedAt: at }
        : { ...registration, notifiedRounds };
    }
  }
};

/** The next state after an event, with the terms that the lifecycle starts and stops on that way. */
export const evolveRegistration = (
  registration: Registration,
  event: RegistrationEvent,
  happening: Happening,
): Registration => {
  const next = change(registration, event, happening);
  if (event.type === "notified" && !tellsOfNow(registration, event)) return next;
  const terms = runTerms(lifecycle, registration.state, next.state, next.terms, happening);
  return terms === next.terms ? next : { ...next, terms };
};
