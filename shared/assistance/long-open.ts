// What an application waits for is asked once more after a while, whatever became of its message.
import type { Effect } from "#shared/cases/effect.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { isLongOpen, nextLookAt, waitingChecks } from "#shared/checks/long-open.ts";
import { dayOf, type Day, type Instant } from "#shared/law/dates.ts";
import { representationSystems, type RepresentationSystem } from "./representation.ts";
import type { Assistance } from "./state.ts";
import { decidingStates, type AssistanceState } from "./states.ts";

/** A book of places answers within seconds: what it has not answered on the next day, nobody has put to it. */
const bookDays = 1;

interface Waiting {
  readonly what: RepresentationSystem | "signature" | "place";
  readonly since: Instant;
  /** After how many days it is asked once more, and every so many days from then on; as questions are, where it is not said. */
  readonly every?: number;
}

const underReview: ReadonlySet<AssistanceState> = new Set(decidingStates);

/** Since when each question, a signature in doubt and a choice of a provider wait for their answers. */
const waitingIn = ({
  state,
  questions,
  openSignature,
  receivedAt,
  choice,
}: Assistance): readonly Waiting[] => {
  const waiting = underReview.has(state) ? waitingChecks(representationSystems, questions) : [];
  return [
    ...waiting.map(({ system, since }) => ({ what: system, since })),
    ...(openSignature === undefined || receivedAt === undefined
      ? []
      : [{ what: "signature" as const, since: receivedAt }]),
    ...(state === "choosing" && choice !== undefined
      ? [{ what: "place" as const, since: choice.chosenAt, every: bookDays }]
      : []),
  ];
};

/** Days on which what is open still is looked at. */
export const openDaysOf = (assistance: Assistance, today: Day): readonly Day[] =>
  waitingIn(assistance).map(({ since, every }) => nextLookAt(since, today, every));

/**
 * What is asked once more because its answer is long in coming: whatever became of its message, a question about a
 * representative is asked (L114-13.2), a signature in doubt is judged (L114-13.1b), and the book of a provider's places hears of
 * the choice (L114-12.1.4, L114-15.8). Each may be done any number of times without harm.
 */
export const overdueEffects = (
  assistance: Assistance,
  caseId: CaseId,
  at: Instant,
): readonly Effect[] =>
  waitingIn(assistance)
    .filter(({ since, every }) => isLongOpen(since, dayOf(at), every))
    .flatMap(({ what }): readonly Effect[] => {
      if (what === "place") return [{ to: "places", caseId }];
      if (what !== "signature") return [{ to: "check", system: what, caseId }];
      const sequence = assistance.openSignature?.of;
      return sequence === undefined ? [] : [{ to: "signatures", caseId, sequence }];
    });
