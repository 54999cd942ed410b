// What must hold, whatever happens. Each is a function with a name, and says what breaks it.
import type { Rest } from "#test/simulation/engine/scheduler.ts";
import {
  everyAcknowledgedCommandStands,
  everyAnswerIsAsDocumented,
  noFaultIsOurOwn,
} from "./answers.ts";
import {
  everyMoveHasItsReason,
  everyOpenTermIsOnRecordByTheCalendarInUse,
  isCounted,
  remindersComeInTime,
  theWorklistCountsByTheCalendarInUse,
} from "./calendars.ts";
import {
  decisionsFollowTheVotes,
  everyRoundReachesOneDecision,
  everyAnswerBelongsToItsQuestion,
  noQuestionHasTwoAnswers,
} from "./decisions.ts";
import { nobodySeesTheCasesOfOthers, onlySignedAnswersAreTakenIn } from "./doors.ts";
import type { Evidence } from "./evidence.ts";
import { theFeedHoldsEveryEventOnce } from "./feed.ts";
import { aKeyStandsForOneBody, everyAcknowledgedApplicationIsInACase } from "./filings.ts";
import {
  everyHashChainVerifies,
  everyHistoryReplays,
  everySealOpens,
  everyStepIsReproduced,
} from "./histories.ts";
import {
  everyDecisionIsToldAndRecordedOnce,
  everyReturnedNoticeIsOnRecord,
  nobodyElseIsWrittenTo,
  onlyUnknownReturnsArePutAside,
} from "./notices.ts";
import { everyCommandIsGivenOnce, everySignatureServesOnce } from "./once.ts";
import {
  everySeatIsTakenOnce,
  nobodyActsWithoutAMandate,
  noSittingOfAnIncompleteCommission,
} from "./mandates.ts";
import { freePlacesAreAsToldLast, theBooksFollowTheDeclarations } from "./places.ts";
import {
  everyPriceIsComparedAsStated,
  noPriceIsOfAnotherListOrOfTomorrow,
  noPriceIsTooHighWithoutBeingSo,
  thePublicPricesAreThoseCompared,
} from "./prices.ts";
import { noPersonalDataInTheOpen } from "./privacy.ts";
import { theProtocolsEqualTheBallots } from "./protocols.ts";
import {
  everySupplierIsListedAsItsStateSays,
  everyVersionIsPublicAsAtItsDate,
  nothingPrivateIsPublic,
} from "./public.ts";
import { theReportsEqualARecount } from "./reports.ts";
import { whateverIsShownIsOnRecord } from "./reads.ts";
import {
  theRegisterHoldsExactlyTheIncluded,
  theWorklistHoldsExactlyTheOpenCases,
} from "./read-models.ts";
import {
  deadLettersAreOnlyPoison,
  nobodyComplains,
  nothingLiesForgotten,
  theRunComesToRest,
} from "./rest.ts";
import { nothingIsDoneAtACancelledSitting, theListHoldsExactlyTheSittings } from "./sittings.ts";

import { whoIsRestoredStandsAsBefore } from "./restored.ts";
import {
  everybodyDueIsErased,
  everyKeptDocumentIsThere,
  nobodyIsErasedTooEarly,
  nothingIsLeftOfTheErased,
} from "./retention.ts";

import {
  everySignatureIsJudged,
  everySignatureIsKept,
  nobodyAppliesByARevokedKey,
  nothingRestsOnADoubtfulSignature,
} from "./judged.ts";
import { everySignedProtocolIsTrue } from "./signatures.ts";
import { everyDecisionLooksAtWhatIsThere } from "./seen.ts";
import {
  nobodyInAListIsPassedOver,
  noPlaceIsGivenTwice,
  nobodyIsLeftChoosing,
  theBooksAgreeWithTheCases,
} from "./services/books.ts";
import { nobodySeesTheApplicationsOfOthers } from "./services/doors.ts";
import {
  everyAcknowledgedApplicationForServicesStands,
  everyAcknowledgedOrderStands,
  everyApplicationReplays,
} from "./services/filings.ts";
import {
  everySignatureForServicesIsJudged,
  nobodyDecidesOnAnOwnAssessment,
} from "./services/four-eyes.ts";
import {
  everyLetterOfServicesIsToldOrOvertaken,
  everyReturnedLetterOfServicesIsOnRecord,
  everySentLetterOfServicesIsOfItsCase,
  nobodyIsToldWhoMayNotHear,
  theConfidentialTrackIsQuiet,
} from "./services/letters.ts";
import { everyDayOfServicesIsWatched, everyTaskOfServicesIsShown } from "./services/tasks.ts";

type Invariant = (evidence: Evidence, rest: Rest) => string[] | Promise<string[]>;

export interface Violation {
  readonly invariant: string;
  readonly what: string;
}

const always = [
  aKeyStandsForOneBody,
  everyAcknowledgedApplicationIsInACase,
  noQuestionHasTwoAnswers,
  decisionsFollowTheVotes,
  everyCommandIsGivenOnce,
  everySignatureServesOnce,
  nothingRestsOnADoubtfulSignature,
  nobodyIsErasedTooEarly,
  everyAcknowledgedApplicationForServicesStands,
  nobodyDecidesOnAnOwnAssessment,
  noPlaceIsGivenTwice,
];

/** What must hold whenever every record of the stream is relayed. */
const whenRelayed = [
  theRegisterHoldsExactlyTheIncluded,
  theWorklistHoldsExactlyTheOpenCases,
  theReportsEqualARecount,
];

/** What must hold besides whenever the terms are counted by the calendar in use. */
const whenCounted = [
  everyOpenTermIsOnRecordByTheCalendarInUse,
  theWorklistCountsByTheCalendarInUse,
  everyTaskOfServicesIsShown,
  everyDayOfServicesIsWatched,
];

const atTheEnd: readonly Invariant[] = [
  theFeedHoldsEveryEventOnce,
  theRunComesToRest,
  nobodyComplains,
  ...always,
  ...whenRelayed,
  theListHoldsExactlyTheSittings,
  nothingIsDoneAtACancelledSitting,
  ...whenCounted,
  everySignatureIsJudged,
  everySignatureIsKept,
  nobodyAppliesByARevokedKey,
  everyHashChainVerifies,
  everyRoundReachesOneDecision,
  everyAnswerBelongsToItsQuestion,
  everyDecisionIsToldAndRecordedOnce,
  nobodyElseIsWrittenTo,
  everyAcknowledgedCommandStands,
  everySealOpens,
  everyHistoryReplays,
  nothingLiesForgotten,
  deadLettersAreOnlyPoison,
  noPersonalDataInTheOpen,
  onlySignedAnswersAreTakenIn,
  nobodySeesTheCasesOfOthers,
  everyAnswerIsAsDocumented,
  whateverIsShownIsOnRecord,
  noFaultIsOurOwn,
  everyStepIsReproduced,
  theProtocolsEqualTheBallots,
  everySignedProtocolIsTrue,
  nobodyActsWithoutAMandate,
  everySeatIsTakenOnce,
  noSittingOfAnIncompleteCommission,
  everyDecisionLooksAtWhatIsThere,
  everySupplierIsListedAsItsStateSays,
  everyVersionIsPublicAsAtItsDate,
  nothingPrivateIsPublic,
  everyReturnedNoticeIsOnRecord,
  onlyUnknownReturnsArePutAside,
  everybodyDueIsErased,
  everyKeptDocumentIsThere,
  nothingIsLeftOfTheErased,
  everyMoveHasItsReason,
  remindersComeInTime,
  whoIsRestoredStandsAsBefore,
  freePlacesAreAsToldLast,
  theBooksFollowTheDeclarations,
  everyPriceIsComparedAsStated,
  noPriceIsTooHighWithoutBeingSo,
  noPriceIsOfAnotherListOrOfTomorrow,
  thePublicPricesAreThoseCompared,
  everyAcknowledgedOrderStands,
  everyApplicationReplays,
  everySignatureForServicesIsJudged,
  nobodyIsLeftChoosing,
  theBooksAgreeWithTheCases,
  nobodyInAListIsPassedOver,
  everyLetterOfServicesIsToldOrOvertaken,
  everySentLetterOfServicesIsOfItsCase,
  nobodyIsToldWhoMayNotHear,
  theConfidentialTrackIsQuiet,
  everyReturnedLetterOfServicesIsOnRecord,
  nobodySeesTheApplicationsOfOthers,
];

/** How many invariants a run is held against. */
export const invariantCount = new Set(atTheEnd).size;

const named = (invariant: { readonly name: string }, whats: readonly string[]): Violation[] =>
  whats.map((what) => ({ invariant: invariant.name, what }));

/** What breaks an invariant; what is left behind may be too broken to be judged at all. */
const judged = async (invariant: Invariant, evidence: Evidence, rest: Rest): Promise<string[]> => {
  try {
    return await invariant(evidence, rest);
  } catch (error) {
    return [`cannot be judged: ${String(error).slice(0, 200)}`];
  }
};

/** Violations in the middle of a run. */
export const violationsAtAnyTime = (evidence: Evidence): Violation[] => {
  const isRelayed = evidence.town.world.stream.isAtRest();
  const holding = [
    ...always,
    ...(isRelayed ? whenRelayed : []),
    ...(isRelayed && isCounted(evidence) ? whenCounted : []),
  ];
  return holding.flatMap((invariant) => named(invariant, invariant(evidence)));
};

/** Violations after a run. */
export const violationsAtTheEnd = async (evidence: Evidence, rest: Rest): Promise<Violation[]> => {
  const violations: Violation[] = [];
  for (const invariant of atTheEnd) {
    violations.push(...named(invariant, await judged(invariant, evidence, rest)));
  }
  return violations;
};
