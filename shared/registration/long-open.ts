// What a registration waits for is asked once more after a while, whatever became of its message.
import type { CaseId } from "#shared/cases/entry.ts";
import { isLongOpen, nextLookAt, waitingChecks } from "#shared/checks/long-open.ts";
import { dayOf, type Day, type Instant } from "#shared/law/dates.ts";
import { supplierSystems } from "./checks.ts";
import type { Effect } from "#shared/cases/effect.ts";
import type { Registration } from "./state.ts";
import { changeReview, inclusionReview, type RegistrationState } from "./states.ts";

const underReview: ReadonlySet<RegistrationState> = new Set([...inclusionReview, ...changeReview]);

/** Since when each question, and a signature in doubt, waits for its answer. */
const waitingSince = ({
  state,
  questions,
  openSignature,
  savedAt,
  removalAskedAt,
}: Registration) => {
  const waiting = underReview.has(state) ? waitingChecks(supplierSystems, questions) : [];
  const asked = waiting.map(({ system, since }) => ({ what: system, since }));
  const signedAt = state === "removal-requested" ? removalAskedAt : savedAt;
  return openSignature === undefined || signedAt === undefined
    ? asked
    : [...asked, { what: "signature" as const, since: signedAt }];
};

/** Days on which what is open still is looked at. */
export const openDaysOf = (registration: Registration, today: Day): readonly Day[] =>
  waitingSince(registration).map(({ since }) => nextLookAt(since, today));

/**
 * What is asked once more because its answer is long in coming: whatever became of its message, a question that is open
 * is asked, and a signature in doubt is judged (R377-7.p2f, R377-15.p2e, R377-7b, R377-15b). Each may be done any number
 * of times without harm.
 */
export const overdueEffects = (
  registration: Registration,
  caseId: CaseId,
  at: Instant,
): readonly Effect[] =>
  waitingSince(registration)
    .filter(({ since }) => isLongOpen(since, dayOf(at)))
    .flatMap(({ what }): readonly Effect[] => {
      if (what !== "signature") return [{ to: "check", system: what, caseId }];
      const of = registration.openSignature?.of;
      return of === undefined ? [] : [{ to: "signatures", caseId, sequence: of }];
    });
