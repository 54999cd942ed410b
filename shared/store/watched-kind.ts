import type * as z from "zod";
import type { Effect } from "#shared/cases/effect.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { CaseKind } from "#shared/cases/kind.ts";
import type { RunningTerm } from "#shared/cases/running-term.ts";
import type { Watched } from "#shared/cases/watched.ts";
import type { ActEdition } from "#shared/law/act-edition.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import type { Instant } from "#shared/law/dates.ts";
import { termIn } from "#shared/law/editions.ts";
import type { OpenTerm } from "#shared/law/reprojection.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { reprojectedSchema } from "#shared/cases/reprojected.ts";
import { caseFrom, giveCommand, type Desk, type LoadedCase } from "./desk.ts";
import { erasureIn, type WatchedCase } from "./watch.ts";

/** What a case is told of another calendar: which of its running terms that moves, and by which days. */
interface MovedTerms {
  readonly calendar: string;
  readonly terms: z.infer<typeof reprojectedSchema>[];
}

/** A command that is due; the same note has the same id however often it is made. */
interface Note<Command> {
  readonly command: Command;
  readonly commandId: string;
}

/** A case on the watch, of whichever kind, as its history has made it. */
export interface CaseOnWatch {
  readonly caseId: CaseId;
  readonly entries: readonly Entry[];
  /** The unit of the executive body that has it; undefined before anything was received. */
  readonly unit: Unit | undefined;
  /** Gives every note that is due; answers the case as it is then. Throws for one that is refused: the case is looked at again. */
  readonly noteDue: (desk: Desk, calendar: WorkCalendar) => Promise<CaseOnWatch>;
  /** What it asks once more because the answer is long in coming. */
  readonly overdueEffects: (at: Instant) => readonly Effect[];
  /** What the read model wants to know of it at an instant. */
  readonly watched: (at: Instant, calendar: WorkCalendar, isErased?: boolean) => WatchedCase;
  /** The terms that run and that another calendar could move. */
  readonly openTerms: () => readonly OpenTerm[];
  /** Puts moved terms on record, once under each id. */
  readonly recordMoved: (desk: Desk, moved: MovedTerms, commandId: string) => Promise<void>;
}

/** A kind of case that is on the watch: nobody who watches needs to know which. */
export interface WatchedKind {
  /** As the entries of its cases name it. */
  readonly name: string;
  /** The case that this history has made. */
  readonly caseOf: (caseId: CaseId, history: readonly Entry[]) => CaseOnWatch;
}

/** What a kind of case has to say for its cases to be on the watch. */
interface WatchedKindProps<
  State,
  Event extends { type: string },
  Command extends { name: string },
  Facts,
  Refusal extends { readonly code: string },
  Law extends ActEdition,
> {
  readonly kind: CaseKind<
    State,
    Event,
    Command | ({ readonly name: "reprojectTerms" } & MovedTerms),
    Facts,
    Refusal,
    Law
  >;
  /** Nothing outside the case bears on what becomes due. */
  readonly noFacts: Facts;
  readonly notesAt: (state: State, at: Instant, calendar: WorkCalendar) => readonly Note<Command>[];
  readonly overdueEffects: (state: State, caseId: CaseId, at: Instant) => readonly Effect[];
  readonly watchedAt: (state: State, at: Instant, calendar: WorkCalendar) => Watched;
  readonly openTermsOf: (state: State) => readonly RunningTerm[];
  /** The moment from which the ceilings of terms count. */
  readonly ceilingFrom: (state: State) => Instant | undefined;
}

/** A note that was due and was refused; the case is looked at again. */
class NoteRefused extends Error {
  override readonly name = "NoteRefused";
  readonly code: string;

  constructor(code: string) {
    super(`a note that was due was refused: ${code}`);
    this.code = code;
  }
}

const openTermOf = (
  { provision, startedAt }: RunningTerm,
  edition: string | undefined,
  ceilingFrom: Instant | undefined,
): OpenTerm => {
  const rule = edition === undefined ? undefined : termIn(edition, provision);
  if (rule === undefined) throw new Error(`an open term of no edition: ${provision}`);
  return { rule, startedAt, ceilingFrom };
};

/** Makes a kind of case known to the watch; its own types stay in here. */
export const watchedKind = <
  State extends { readonly edition: string | undefined; readonly unit: Unit | undefined },
  Event extends { type: string },
  Command extends { name: string },
  Facts,
  Refusal extends { readonly code: string },
  Law extends ActEdition,
>(
  props: WatchedKindProps<State, Event, Command, Facts, Refusal, Law>,
): WatchedKind => {
  const { kind, noFacts, notesAt, watchedAt, openTermsOf, ceilingFrom } = props;
  const factsFor = async () => noFacts;

  const onWatch = (loaded: LoadedCase<State>): CaseOnWatch => {
    const { caseId, state, entries } = loaded;
    return {
      caseId,
      entries,
      unit: state.unit,
      noteDue: async (desk, calendar) => {
        let after = loaded;
        for (const note of notesAt(state, desk.clock.now(), calendar)) {
          const outcome = await giveCommand(desk, kind, {
            ...note,
            caseId,
            loaded: after,
            actor: { id: "watch-terms", role: "system" },
            correlationId: `watch-${note.commandId}`,
            factsFor,
          });
          if (outcome.done === "refused") throw new NoteRefused(outcome.refusal.code);
          after = outcome.loaded;
        }
        return onWatch(after);
      },
      overdueEffects: (at) => props.overdueEffects(state, caseId, at),
      watched: (at, calendar, isErased = false) => ({
        ...watchedAt(state, at, calendar),
        version: entries.length,
        erasure: erasureIn(entries),
        isErased,
      }),
      openTerms: () =>
        openTermsOf(state).map((term) => openTermOf(term, state.edition, ceilingFrom(state))),
      recordMoved: async (desk, moved, commandId) => {
        const outcome = await giveCommand(desk, kind, {
          caseId,
          loaded,
          command: { name: "reprojectTerms", ...moved },
          commandId,
          actor: { id: "calendar", role: "system" },
          correlationId: `calendar-${moved.calendar}`,
          factsFor,
        });
        if (outcome.done === "refused") {
          throw new Error(`not re-projected: ${outcome.refusal.code}`);
        }
      },
    };
  };

  return {
    name: kind.name,
    caseOf: (caseId, history) => onWatch(caseFrom(kind, caseId, history)),
  };
};
