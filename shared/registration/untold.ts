// Whom the notices of a case have not reached, so that a person has to tell them.
import type { CaseId } from "#shared/cases/entry.ts";
import type { RunningTerm } from "#shared/cases/running-term.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Notice } from "./events-parts.ts";
import type { Registration } from "./state.ts";

/** Why an addressee was not reached: the letter came back, it could not be sent, or its term is over without it. */
export const untoldReasons = ["returned", "not-sent", "overdue"] as const;

/** An addressee whom a notice has not reached. */
interface Untold {
  /** The entry that the notice tells of. */
  readonly of: number;
  /** The organisation; undefined where the supplier of the case itself was not reached (G26). */
  readonly to: CaseId | undefined;
  readonly notice: Notice | undefined;
  readonly why: (typeof untoldReasons)[number];
  readonly since: Instant;
  /** The term of the notice, where it still runs (R377-28, R377-34). */
  readonly term: RunningTerm | undefined;
}

/** The entry whose notice keeps a term, and that term, if it runs. */
const awaitedIn = ({ state, decision, removal, terms }: Registration) => {
  const of = state === "removed" ? removal?.sequence : decision?.sequence;
  const provision: ProvisionId = state === "removed" ? "R377-34" : "R377-28";
  const term = terms.find((one) => one.provision === provision && one.stoppedAt === undefined);
  return of === undefined || term === undefined ? undefined : { of, term };
};

const isLapsed = ({ reminded }: Registration, { provision }: RunningTerm): boolean =>
  reminded.some(
    (about) => about.of === "term" && about.provision === provision && about.when === "lapsed",
  );

const noticeIn = ({ state, decision }: Registration): Notice | undefined => {
  if (state === "removed") return "removal";
  switch (decision?.outcome) {
    case undefined:
      return undefined;
    case "included":
      return "inclusion";
    case "refused":
      return "refusal";
    case "removed":
      return "removal";
    case "change-accepted":
    case "change-refused":
    case "kept":
      return decision.outcome;
  }
};

/** A notice of which nothing is on record although its term is over: neither a mail nor why there was none. */
const overdueIn = (registration: Registration): readonly Untold[] => {
  const awaited = awaitedIn(registration);
  if (awaited === undefined || registration.told[awaited.of] !== undefined) return [];
  const { of, term } = awaited;
  if (!isLapsed(registration, term)) return [];
  const notice = noticeIn(registration);
  return [{ of, to: undefined, notice, why: "overdue", since: term.startedAt, term }];
};

/** Everybody whom a notice of the case has not reached, the oldest first; each waits for `recordTold` (R377-28b, R377-34, G31). */
export const untoldIn = (registration: Registration): readonly Untold[] => {
  const awaited = awaitedIn(registration);
  const missed = Object.entries(registration.told).flatMap(([entry, letters]) =>
    letters.flatMap(({ to, notice, missed: why, at }): readonly Untold[] => {
      const of = Number(entry);
      const term = of === awaited?.of ? awaited.term : undefined;
      return why === undefined ? [] : [{ of, to, notice, why, since: at, term }];
    }),
  );
  return [...missed, ...overdueIn(registration)];
};

/** Those of them whom somebody still can tell: of a person who is forgotten nobody knows any more (R377-35). */
export const toBeTold = (registration: Registration): readonly Untold[] =>
  registration.state === "erased"
    ? []
    : untoldIn(registration).filter(({ of }) => of > (registration.forgotten ?? 0));
