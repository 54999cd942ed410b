// How an application is considered changes the case: from saving to the last vote.
import type { Happening } from "#shared/cases/kind.ts";
import { withVote } from "#shared/commission/election.ts";
import { questionsAfter } from "#shared/checks/evolve.ts";
import type { EventOf } from "./events.ts";
import { openIn } from "./evolve-signature.ts";
import { noRegistration, type Registration } from "./state.ts";
import { changeReview, inclusionReview, type RegistrationState } from "./states.ts";

type ReviewEvent = EventOf<
  | "saved"
  | "signature-confirmed"
  | "signature-rejected"
  | "prices-compared"
  | "asked"
  | "answered"
  | "answered-beside"
  | "checked-by-hand"
  | "asked-again"
  | "delayed"
  | "findings-recorded"
  | "submitted-to-commission"
  | "transferred"
  | "placed-on-agenda"
  | "conflict-declared"
  | "presiding-voted"
  | "presiding-elected"
  | "completeness-recorded"
  | "voted"
  | "vote-tied"
  | "application-ended"
>;

/** The state of a step of the review, in the track that the case is on. */
const stepOf = (
  { saved }: Registration,
  step: (typeof inclusionReview)[number],
): RegistrationState => {
  const place = inclusionReview.indexOf(step);
  return saved?.procedure === "change" ? (changeReview[place] ?? step) : step;
};

const beginRound = (
  registration: Registration,
  saved: EventOf<"saved">,
  { at, edition, sequence }: Happening,
): Registration => {
  const { account, legalHold, told, forgotten, signatures } = registration;
  const removal = saved.procedure === "change" ? registration.removal : undefined;
  const begun = { ...noRegistration, account, legalHold, told, forgotten, removal, edition, saved };
  const used = [...signatures, saved.signed.digest];
  return {
    ...begun,
    rounds: saved.round,
    signatures: used,
    openSignature: openIn(saved, sequence),
    unit: saved.unit,
    savedAt: at,
    application: sequence,
    state: stepOf(begun, "representative-review"),
  };
};

/** The entry stands as it was accepted last, and with it the unit that the case belongs to. */
const endOf = (
  registration: Registration,
  { procedure }: EventOf<"application-ended">,
  { at }: Happening,
): Registration => ({
  ...registration,
  endedAt: at,
  openSignature: undefined,
  state: procedure === "change" ? "included" : "withdrawn",
  unit: procedure === "change" ? registration.account?.unit : registration.unit,
});

/** Nothing was applied for: of a removal nothing is left, an application ends by its own event. */
const withoutSignature = (
  registration: Registration,
  _event: EventOf<"signature-rejected">,
  { sequence }: Happening,
): Registration => ({
  ...registration,
  openSignature: undefined,
  telling: sequence,
  ...(registration.state === "removal-requested" && {
    state: "included",
    removalAskedAt: undefined,
  }),
});

/** The next state after a step of the review. */
export const review = (
  registration: Registration,
  event: ReviewEvent,
  happening: Happening,
): Registration => {
  const { at, actor } = happening;
  switch (event.type) {
    case "saved":
      return beginRound(registration, event, happening);
    case "signature-confirmed":
      return { ...registration, openSignature: undefined };
    case "signature-rejected":
      return withoutSignature(registration, event, happening);
    case "prices-compared":
      return { ...registration, prices: event.devices };
    case "asked":
    case "asked-again":
    case "answered":
    case "checked-by-hand":
    case "answered-beside":
    case "delayed":
      return { ...registration, questions: questionsAfter(registration.questions, event, at) };
    case "findings-recorded":
      return {
        ...registration,
        state: stepOf(registration, "representative-verified"),
        findings: event.findings,
        verifiedBy: actor.id,
      };
    case "submitted-to-commission":
      return { ...registration, state: stepOf(registration, "commission-review") };
    case "transferred":
      return { ...registration, unit: event.to };
    case "placed-on-agenda":
      return {
        ...registration,
        sitting: event.sitting,
        ballots: [],
        presidingVotes: [],
        presiding: undefined,
      };
    case "conflict-declared":
      return { ...registration, conflicts: [...registration.conflicts, event.member] };
    case "presiding-voted": {
      const { member, candidate } = event;
      const presidingVotes = withVote(registration.presidingVotes, { member, candidate });
      return { ...registration, presidingVotes };
    }
    case "presiding-elected":
      return { ...registration, presiding: event.presiding };
    case "completeness-recorded": {
      const { complete, accurate, overruled } = event;
      return {
        ...registration,
        state: stepOf(registration, "decision-pending"),
        completeness: { complete, accurate, overruled },
      };
    }
    case "voted": {
      const { member, choice, claim } = event;
      return { ...registration, ballots: [...registration.ballots, { member, choice, claim }] };
    }
    case "vote-tied":
      return { ...registration, ballots: [] };
    case "application-ended":
      return endOf(registration, event, happening);
  }
};
