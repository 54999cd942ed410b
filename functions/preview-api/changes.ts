// What one more entry changes of a case, as people read it.
import { readerOf } from "#shared/http/reader.ts";
import type { Answer } from "#shared/http/reply.ts";
import type { Route } from "#shared/http/route.ts";
import type { Circumstance } from "#shared/http/serve.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { viewTerm, type TermView } from "#shared/cases/term-view.ts";
import type { RunningTerm } from "#shared/cases/running-term.ts";
import type { TimelineItem } from "#shared/cases/timeline.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { LetterView } from "#shared/letters/letter-view.ts";
import type { PreviewNeeds } from "./needs.ts";

/** A case at one moment, as far as a command can change what people read of it. */
export interface Reading {
  readonly state: string;
  readonly text: string;
  readonly terms: readonly RunningTerm[];
  readonly edition: string | undefined;
  /** The moment that ceilings of terms count from. */
  readonly from: Instant | undefined;
  readonly timeline: readonly TimelineItem[];
}

interface Rehearsed {
  readonly caseId: CaseId;
  readonly signature: boolean;
  readonly mayBeLookedAtAgain: boolean;
  readonly before: Reading;
  readonly after: Reading;
  readonly told: { readonly letters: readonly LetterView[]; readonly untold?: string };
}

const isSame =
  ({ provision, startedAt }: RunningTerm) =>
  (other: RunningTerm): boolean =>
    other.provision === provision && other.startedAt === startedAt;

/** The terms that begin and that end between two moments, each with its last instant and its days. */
const changedTerms = (
  before: Reading,
  { terms, edition, from }: Reading,
  calendar: WorkCalendar,
  locale: Locale,
): { readonly started: readonly TermView[]; readonly stopped: readonly TermView[] } => {
  if (edition === undefined || from === undefined) return { started: [], stopped: [] };
  const view = (term: RunningTerm) => viewTerm(term, edition, from, calendar, locale);
  const earlier = (term: RunningTerm) => before.terms.find(isSame(term));
  const isStopped = (term: RunningTerm) => {
    const then = earlier(term);
    return term.stoppedAt !== undefined && then !== undefined && then.stoppedAt === undefined;
  };
  return {
    started: terms.filter((term) => earlier(term) === undefined).map(view),
    stopped: terms.filter(isStopped).map(view),
  };
};

const standingIn = ({ state, text }: Reading) => ({ state, text });

/** What a command would do, in the words of its answer. */
const previewOf = (
  { caseId, signature, mayBeLookedAtAgain, before, after, told }: Rehearsed,
  calendar: WorkCalendar,
  locale: Locale,
) => ({
  caseId,
  signature,
  mayBeLookedAtAgain,
  before: standingIn(before),
  after: standingIn(after),
  // Whatever a timeline tells more than the earlier one of the same case.
  events: after.timeline.slice(before.timeline.length),
  terms: changedTerms(before, after, calendar, locale),
  ...told,
});

/** Answers what a command would do, once it is on record that it is shown. */
export const showPreview = async (
  { calendar, recordRead }: Pick<PreviewNeeds, "calendar" | "recordRead">,
  route: Pick<Route, "auth">,
  rehearsed: Rehearsed,
  circumstance: Circumstance,
): Promise<Answer> => {
  const body = previewOf(rehearsed, await calendar(), circumstance.locale);
  const { caseId } = rehearsed;
  await recordRead(readerOf(route, circumstance), { caseId, what: { kind: "case" } });
  return { status: 200, body };
};
