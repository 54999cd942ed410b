// What waits long for its answer is asked once more, so that no message that was lost or given up leaves a case standing.
import type { CaseId } from "#shared/cases/entry.ts";
import { addDays, dayOf, type Day, type Instant } from "#shared/law/dates.ts";
import { stateSystems } from "./checks.ts";
import type { Effect } from "./effects.ts";
import type { Registration } from "./state.ts";
import { changeReview, inclusionReview, type RegistrationState } from "./states.ts";

const underReview: ReadonlySet<RegistrationState> = new Set([...inclusionReview, ...changeReview]);

/** How long a question may stay open before somebody makes sure that it is still asked: its message is given up after as long. */
const openDays = 5;

/** Since when each question, and a signature in doubt, waits for its answer. */
const waitingSince = ({
  state,
  questions,
  openSignature,
  savedAt,
  removalAskedAt,
}: Registration) => {
  const isUnderReview = underReview.has(state);
  const asked = stateSystems.flatMap((system) => {
    const question = questions[system];
    const isWaiting = isUnderReview && question !== undefined && question.answer === undefined;
    return isWaiting ? [{ what: system, since: question.askedAt }] : [];
  });
  const signedAt = state === "removal-requested" ? removalAskedAt : savedAt;
  return openSignature === undefined || signedAt === undefined
    ? asked
    : [...asked, { what: "signature" as const, since: signedAt }];
};

/** Days on which what is open still is looked at: every fifth after it was asked. */
export const openDaysOf = (registration: Registration, today: Day): readonly Day[] =>
  waitingSince(registration).map(({ since }) => {
    let day = addDays(dayOf(since), openDays);
    while (day <= today) day = addDays(day, openDays);
    return day;
  });

/**
 * What is asked once more because its answer is long in coming: whatever became of its message, a question that is open
 * is asked, and a signature in doubt is judged (R377-7.p2f, R377-15.p2e, R377-7b, R377-15b). Each may be done any number
 * of times without harm.
 */
export const overdueEffects = (
  registration: Registration,
  caseId: CaseId,
  at: Instant,
): readonly Effect[] => {
  const today = dayOf(at);
  return waitingSince(registration)
    .filter(({ since }) => addDays(dayOf(since), openDays) <= today)
    .flatMap(({ what }): readonly Effect[] => {
      if (what !== "signature") return [{ to: "check", system: what, caseId }];
      const of = registration.openSignature?.of;
      return of === undefined ? [] : [{ to: "signatures", caseId, sequence: of }];
    });
};
