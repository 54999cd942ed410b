// What holds of a case at every step, whatever happens to it.
import { taskOf } from "#shared/registration/worklist.ts";
import { admit, rowTaken } from "#shared/cases/transition.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { addMonths, dayOf } from "#shared/law/dates.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { RegistrationEvent } from "#shared/registration/events.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import type { Registration } from "#shared/registration/state.ts";
import {
  changeReview,
  inclusionReview,
  listedStates,
  type RegistrationState,
} from "#shared/registration/states.ts";
import { toBeTold } from "#shared/registration/untold.ts";
import { eventsOf, type Step } from "./play.ts";

const running = ({ terms }: Registration): readonly ProvisionId[] =>
  terms.flatMap(({ provision, stoppedAt }) => (stoppedAt === undefined ? [provision] : []));

const isOneOf = (state: RegistrationState, states: readonly RegistrationState[]) =>
  states.includes(state);

const review: readonly RegistrationState[] = [...inclusionReview, ...changeReview];

/** Which terms have to run in a state, but for the notice's, which depends on what was told. */
const termsIn = (state: RegistrationState): readonly ProvisionId[] => {
  switch (state) {
    case "representative-review":
    case "change-representative-review":
      return ["R377-21", "R377-26"];
    case "representative-verified":
    case "change-representative-verified":
      return ["R377-22", "R377-26"];
    case "commission-review":
    case "change-commission-review":
      return ["R377-26"];
    case "decision-pending":
    case "change-decision-pending":
      return ["R377-27"];
    case "removed":
      return ["R377-35"];
    case "none":
    case "included":
    case "refused":
    case "withdrawn":
    case "removal-requested":
    case "removal-review":
    case "erased":
      return [];
  }
};

/** Whether the supplier has been told of an entry, by a mail or otherwise. */
const isTold = ({ told }: Registration, sequence: number): boolean =>
  told[sequence]?.some(({ toldAt }) => toldAt !== undefined) === true;

/** Whether the supplier is still to be told of its removal; nobody is written to after a death. */
const awaitsRemovalNotice = (registration: Registration): boolean => {
  const { state, removal } = registration;
  return (
    state === "removed" &&
    removal !== undefined &&
    removal.ground !== "R377-32.3b" &&
    !isTold(registration, removal.sequence)
  );
};

const isDecidedOn = ({ type }: RegistrationEvent): boolean =>
  ["included", "refused", "change-accepted", "change-refused"].includes(type);

const noticeTerms: ReadonlySet<ProvisionId> = new Set(["R377-28", "R377-34"]);

const termFlaws = ({ after, events }: Step): readonly string[] => {
  const terms = running(after);
  const others = terms.filter((term) => !noticeTerms.has(term)).toSorted();
  const [toTell, toTellOfRemoval] = [terms.includes("R377-28"), terms.includes("R377-34")];
  const isToldOf = after.decision !== undefined && isTold(after, after.decision.sequence);
  const flaws = {
    "terms run as the state says": others.join() === termsIn(after.state).toSorted().join(),
    "R377-34 runs exactly while a removal is to be told of":
      toTellOfRemoval === awaitsRemovalNotice(after),
    "R377-28 runs from the decision on": toTell || !events.some(isDecidedOn),
    "R377-28 runs only while a decision may be told of":
      !toTell ||
      isOneOf(after.state, ["included", "refused", "removal-requested", "removal-review"]),
    "R377-28 is kept by the notice of the decision": !toTell || !isToldOf,
  };
  return Object.entries(flaws).flatMap(([flaw, holds]) => (holds ? [] : [flaw]));
};

/** An entry that stands alone belongs to the unit that it was accepted by (R377-31, G21). */
const unitFlaws = ({ after }: Step): readonly string[] =>
  isOneOf(after.state, ["included", "removal-requested", "removal-review"]) &&
  after.unit !== after.account?.unit
    ? ["the case is with another unit than its entry"]
    : [];

/** Nobody skips a state of the table, and nobody takes a step that is not theirs. */
const stepFlaws = ({ accepted, events, command, by, before, after }: Step): readonly string[] => {
  if (!accepted) return before === after ? [] : ["a refused command leaves no trace"];
  if (events.length === 0) return before === after ? [] : ["no event, no change"];
  const { admitted } = admit(lifecycle, before.state, command.name, by.role);
  const row = rowTaken(lifecycle, command.name, before.state, after.state);
  const flaws = [];
  if (!admitted) flaws.push(`${by.role} may not ${command.name} in ${before.state}`);
  if (row === undefined) flaws.push(`${command.name}: ${before.state} to ${after.state}`);
  return flaws;
};

/** An included supplier stands in the list until it is removed, and nobody else does. */
const listFlaws = ({ before, after, events }: Step): readonly string[] => {
  const [was, is] = [before, after].map(({ state }) => isOneOf(state, listedStates));
  const came = events.some(({ type }) => type === "included" || type === "restored-by-court");
  const went = events.some(({ type }) => type === "removed");
  const flaws = [];
  if (was === true && is === false && !went) flaws.push("left the list without a removal");
  if (was === false && is === true && !came) flaws.push("came into the list without a decision");
  if (is === true && after.account === undefined) flaws.push("listed without an account");
  return flaws;
};

/** Where the Commission's own terms on an application run, which no telling holds up. */
const beforeTheCommission = [
  "commission-review",
  "decision-pending",
  "change-commission-review",
  "change-decision-pending",
] as const;

/**
 * Whatever is open has a task with a day on which it is due; what is closed has none but to tell whom
 * no notice has reached (G31), and that task is there wherever somebody waits for it.
 */
const taskFlaws =
  (caseId: CaseId) =>
  ({ after }: Step): readonly string[] => {
    const task = taskOf(caseId, after, undefined, kazakhstanCalendar);
    const waits = toBeTold(after).length > 0 && !isOneOf(after.state, beforeTheCommission);
    if (waits !== (task?.task === "tell-otherwise")) return ["R377-28b: nobody tells otherwise"];
    const isOpen = isOneOf(after.state, [...review, "removal-requested", "removal-review"]);
    if (isOpen) return task === undefined ? [`nobody's task: ${after.state}`] : [];
    return task === undefined || task.task === "tell-otherwise" ? [] : [`a task: ${task.task}`];
  };

/** Versions grow by one; the number of the account never changes. */
const accountFlaws = ({ before, after, events }: Step): readonly string[] => {
  const accepts = events.some(({ type }) => type === "included" || type === "change-accepted");
  const expected = (before.account?.version ?? 0) + (accepts ? 1 : 0);
  const flaws = [];
  if ((after.account?.version ?? 0) !== expected) flaws.push("versions grow by one");
  if (before.account !== undefined && before.account.number !== after.account?.number) {
    flaws.push("R377-4.1: the number of an account is for ever");
  }
  return flaws;
};

const receiptFlaws = ({ events }: Step): readonly string[] =>
  events.flatMap((event) => {
    if (!("receipt" in event) || event.receipt === undefined) return [];
    const { met, unmet } = event.receipt;
    return met.some((id) => unmet.includes(id)) ? ["a condition is met and unmet"] : [];
  });

/** Nothing is erased while a court holds it up, nor before two years after the end of the case. */
const erasureFlaws = (steps: readonly Step[]): readonly string[] =>
  eventsOf(steps, "erased").flatMap(({ step }) => {
    const { before, at } = step;
    const end = steps
      .slice(0, steps.indexOf(step))
      .findLast(({ events }) =>
        events.some(({ type }) => ["removed", "refused", "application-ended"].includes(type)),
      );
    const flaws = [];
    if (before.legalHold) flaws.push("R377-29: erased under a legal hold");
    if (end === undefined || dayOf(at) <= addMonths(dayOf(end.at), 24)) {
      flaws.push("R377-35: erased before two years were over");
    }
    return flaws;
  });

/** Every round has a number of its own, and no signature serves twice. */
const filingFlaws = (steps: readonly Step[]): readonly string[] => {
  const rounds = eventsOf(steps, "saved").map(({ event }) => event.round);
  const digests = [...eventsOf(steps, "saved"), ...eventsOf(steps, "removal-requested")].map(
    ({ event }) => event.signed.digest,
  );
  const flaws = [];
  if (rounds.some((round, place) => round !== place + 1)) flaws.push("rounds grow by one");
  if (new Set(digests).size < digests.length) flaws.push("R377-7b: a signature served twice");
  return flaws;
};

/** What does not hold of a story. */
export const flawsIn = (caseId: CaseId, steps: readonly Step[]): readonly string[] => [
  ...steps.flatMap((step) => [
    ...termFlaws(step),
    ...stepFlaws(step),
    ...listFlaws(step),
    ...unitFlaws(step),
    ...accountFlaws(step),
    ...receiptFlaws(step),
  ]),
  ...steps.filter(({ events }) => events.length > 0).flatMap(taskFlaws(caseId)),
  ...erasureFlaws(steps),
  ...filingFlaws(steps),
];
