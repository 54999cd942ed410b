// What the office has to answer beside the way of a case, one matter after the other.
import type { Instant } from "#shared/law/dates.ts";
import { openComplaints, type Assistance } from "./state.ts";
import { goingStates, type AssistanceState } from "./states.ts";
import type { Move } from "./worklist-moves.ts";
import { sinceLast, sinceNumbered, type Dated } from "./worklist-since.ts";

const offices = (
  task: Move["task"],
  provision: Move["provision"],
  since: Instant | undefined,
): readonly Move[] =>
  since === undefined ? [] : [{ task, role: "social-officer", provision, since }];

/** Letters that have reached nobody (L114-15.3a). */
const untoldSince = ({ told }: Assistance): Instant | undefined =>
  Object.values(told)
    .flat()
    .filter(({ missed }) => missed !== undefined)
    .map(({ at }) => at)
    .toSorted()[0];

const isGoing = (state: AssistanceState): boolean => goingStates.some((one) => one === state);

const mayReassess = ({ state }: Assistance): boolean =>
  state === "in-service" || state === "suspended";

/** Everything that waits beside the way: harm first, then what came first. */
const asidesOf = (assistance: Assistance, entries: readonly Dated[]): readonly Move[] => {
  const { representation, complaints, requests, changeReported, state } = assistance;
  const abuse =
    representation?.reported === true
      ? offices("settle-abuse", "L114-13.2", sinceLast(entries, "abuse-reported"))
      : [];
  const doubted =
    representation?.doubted === true && isGoing(state)
      ? offices(
          "settle-representation",
          "L114-13.2",
          sinceLast(entries, "answered", "checked-by-hand"),
        )
      : [];
  const others = [
    ...openComplaints(complaints).flatMap((complaint) =>
      offices(
        "answer-complaint",
        "L114-12.1.6",
        sinceNumbered(entries, "complaint-filed", "complaint", complaint),
      ),
    ),
    ...requests.open.flatMap((request) =>
      offices(
        "give-information",
        "L114-16.2.1",
        sinceNumbered(entries, "information-requested", "request", request),
      ),
    ),
    ...offices("tell-otherwise", "L114-15.3a", untoldSince(assistance)),
    ...(changeReported && mayReassess(assistance)
      ? offices("reassess", "L114-12.2.3", sinceLast(entries, "change-reported"))
      : []),
  ];
  return [
    ...abuse,
    ...doubted,
    ...others.toSorted((one, other) => (one.since ?? "").localeCompare(other.since ?? "")),
  ];
};

/** What the office does next beside the way of a case; of the confidential track it does nothing (G47). */
export const asideOf = (assistance: Assistance, entries: readonly Dated[]): Move | undefined =>
  assistance.state === "handed-over" || assistance.state === "erased"
    ? undefined
    : asidesOf(assistance, entries)[0];
