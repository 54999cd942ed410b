import type { Entry } from "#shared/cases/entry.ts";
import { sittingFactsOf, sittingKind } from "#shared/commission/sitting.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { stateSystems } from "#shared/registration/checks.ts";
import type { RegistrationEvent } from "#shared/registration/events.ts";
import { readAnswer } from "#shared/state-systems/envelope.ts";
import type { Evidence, Happened, RegistrationFile } from "./evidence.ts";

type EventOf<Type extends RegistrationEvent["type"]> = Extract<RegistrationEvent, { type: Type }>;

const isDecision = ({ event }: Happened) => event.type === "included" || event.type === "refused";

/** Every round of every case ends in one decision, and there is no round beside the numbered ones. */
export const everyRoundReachesOneDecision = ({ registrations }: Evidence): string[] =>
  registrations.flatMap(({ caseId, rounds }) =>
    rounds.flatMap((round, index) => {
      const decisions = round.filter(isDecision).length;
      const [first] = round;
      const isNumbered = first?.event.type === "saved" && first.event.round === index + 1;
      return decisions === 1 && isNumbered
        ? []
        : [`${caseId} has ${decisions} decisions in round ${index + 1}`];
    }),
  );

/** Each question has one answer, whatever the state systems repeat. */
export const noQuestionHasTwoAnswers = ({ registrations }: Evidence): string[] =>
  registrations.flatMap(({ caseId, rounds }) =>
    rounds.flatMap((round) => {
      const answered = round.flatMap(({ event }) =>
        event.type === "answered" ? [event.reference] : [],
      );
      const twice = answered.filter((one, place) => answered.indexOf(one) !== place);
      return twice.map((reference) => `${caseId}: ${reference} was answered twice`);
    }),
  );

/** The messages that state systems have sent to the inbox, each with the question it speaks of. */
const saidLater = ({ town }: Evidence): Set<string> =>
  new Set(
    town.world.gateway.calls.flatMap(({ headers = {}, body = "" }) => {
      const messageId = headers["webhook-id"];
      const answer = messageId === undefined ? undefined : readAnswer(body);
      return answer === undefined ? [] : [`${messageId} ${answer.reference}`];
    }),
  );

/** What a system said to one question is never taken for the answer to another. */
export const everyAnswerBelongsToItsQuestion = (evidence: Evidence): string[] => {
  const said = saidLater(evidence);
  return evidence.registrations.flatMap(({ rounds }) =>
    rounds.flat().flatMap(({ event }) => {
      if (event.type !== "answered") return [];
      const { messageId, reference } = event;
      // An answer in the same exchange is known by its question.
      const belongs = messageId === reference || said.has(`${messageId} ${reference}`);
      return belongs ? [] : [`${reference} has the answer to another question`];
    }),
  );
};

const sittingsIn = ({ histories }: Evidence): Map<string, SittingFacts> => {
  const sittings = new Map<string, SittingFacts>();
  for (const [caseId, [first]] of histories) {
    if (first?.kind !== sittingKind.name) continue;
    const [raw] = first.events;
    const { at, actor, command, edition } = first;
    const happening = { at, actor, command, edition };
    const state = sittingKind.evolve(sittingKind.initial, sittingKind.parseEvent(raw), happening);
    const facts = sittingFactsOf(caseId, state);
    if (facts !== undefined) sittings.set(caseId, facts);
  }
  return sittings;
};

interface Vote {
  readonly entry: Entry;
  readonly event: EventOf<"voted">;
}

const isVote = (one: Happened): one is Happened & Vote => one.event.type === "voted";

/** What is wrong with a decision, counted anew from what happened before it. */
const flawsOf = (
  round: readonly Happened[],
  decision: Happened,
  sittings: ReadonlyMap<string, SittingFacts>,
): string[] => {
  const before = round.slice(0, round.indexOf(decision));
  const agenda = before.findLast(({ event }) => event.type === "placed-on-agenda")?.event;
  const sitting = agenda?.type === "placed-on-agenda" ? sittings.get(agenda.sitting) : undefined;
  if (sitting === undefined) return ["in no sitting"];
  const verifier = before.find(({ event }) => event.type === "findings-recorded")?.entry.actor.id;
  const voices = new Set(sitting.present.filter((id) => id !== verifier));
  // A tie and another sitting both begin the ballot anew.
  const beginning = before.findLastIndex(
    ({ event: { type } }) => type === "vote-tied" || type === "placed-on-agenda",
  );
  const votes = before.slice(beginning + 1).filter(isVote);
  const side = decision.event.type === "included" ? "for" : "against";
  const onSide = votes.filter(({ event }) => event.choice === side);
  const voters = votes.map(({ event }) => event.member);
  const answered = before.filter(({ event }) => event.type === "answered").length;
  const flaws: [boolean, string][] = [
    [voices.size * 3 < sitting.foundingNumber * 2, "without a quorum"],
    [onSide.length * 2 <= voices.size, "without a majority"],
    [new Set(voters).size !== voters.length, "with two votes of one member"],
    [voters.some((voter) => !voices.has(voter)), "with the vote of one who has no voice"],
    [votes.some(({ entry, event }) => entry.actor.id !== event.member), "with another's vote"],
    [decision.entry.actor.id !== sitting.chair, "not by the chair"],
    [answered !== stateSystems.length, "before all answers were in"],
  ];
  return flaws.flatMap(([isSo, flaw]) => (isSo ? [flaw] : []));
};

const judged = (file: RegistrationFile, sittings: ReadonlyMap<string, SittingFacts>): string[] =>
  file.rounds.flatMap((round) =>
    round
      .filter(isDecision)
      .flatMap((decision) => flawsOf(round, decision, sittings))
      .map((flaw) => `${file.caseId} was decided ${flaw}`),
  );

/** A decision falls in a valid sitting, by the majority of its voices, closed by its chair (R377-25, R377-27). */
export const decisionsFollowTheVotes = (evidence: Evidence): string[] => {
  const sittings = sittingsIn(evidence);
  return evidence.registrations.flatMap((file) => judged(file, sittings));
};
