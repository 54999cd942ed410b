import type { Entry } from "#shared/cases/entry.ts";
import { compositionOf } from "#shared/commission/commission-state.ts";
import { commissionIdOf, commissionKind } from "#shared/commission/commission.ts";
import { sittingFactsOf, sittingKind } from "#shared/commission/sitting.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import type { EventOf, RegistrationEvent } from "#shared/registration/events.ts";
import { readAnswer } from "#shared/state-systems/envelope.ts";
import type { Evidence, Happened, RegistrationFile } from "./evidence.ts";

const decisions = new Set<RegistrationEvent["type"]>([
  "included",
  "refused",
  "change-accepted",
  "change-refused",
  "application-ended",
]);

/** An application is decided, or ends without a decision. */
const isEnd = ({ event }: Happened) => decisions.has(event.type);

/** Every round of every case comes to one end, and there is no round beside the numbered ones. */
export const everyRoundReachesOneDecision = ({ registrations }: Evidence): string[] =>
  registrations.flatMap(({ caseId, rounds }) =>
    rounds.flatMap((round, index) => {
      const ends = round.filter(isEnd).length;
      const [first] = round;
      const isNumbered = first?.event.type === "saved" && first.event.round === index + 1;
      return ends === 1 && isNumbered
        ? []
        : [`${caseId} has ${ends} decisions in round ${index + 1}`];
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

/** The sitting of a decision as it was at that moment, from its own history and the Commission's. */
const sittingAt = (
  { histories }: Evidence,
  id: string,
  at: Entry["at"],
): SittingFacts | undefined => {
  const upTo = (caseId: string) =>
    [...histories].find(([one]) => one === caseId)?.[1].filter((entry) => entry.at <= at) ?? [];
  const entries = upTo(id);
  const [first] = entries;
  if (first === undefined) return undefined;
  const sitting = entries.reduce(
    (before, entry) =>
      entry.events.reduce(
        (state, raw) => sittingKind.evolve(state, sittingKind.parseEvent(raw), entry),
        before,
      ),
    sittingKind.initial,
  );
  if (sitting.state === "none") return undefined;
  const commission = upTo(commissionIdOf(sitting.unit)).reduce(
    (before, entry) =>
      entry.events.reduce(
        (state, raw) => commissionKind.evolve(state, commissionKind.parseEvent(raw), entry),
        before,
      ),
    commissionKind.initial,
  );
  const composition = commission.state === "none" ? undefined : compositionOf(commission);
  return sittingFactsOf(first.caseId, sitting, at, composition);
};

interface Vote {
  readonly entry: Entry;
  readonly event: EventOf<"voted">;
}

const isVote = (one: Happened): one is Happened & Vote => one.event.type === "voted";

/** For which side a decision of the Commission fell; nothing for what is none. */
const sideOf = ({ event }: Happened): "for" | "against" | undefined => {
  switch (event.type) {
    case "included":
    case "change-accepted":
      return "for";
    case "refused":
    case "change-refused":
    case "kept":
      return "against";
    case "removed":
      return event.tally === undefined ? undefined : "for";
    default:
      return undefined;
  }
};

/** Where the ballot on a question begins anew. */
const beginnings = new Set<RegistrationEvent["type"]>([
  "vote-tied",
  "placed-on-agenda",
  "non-compliance-opened",
]);

/** What is wrong with a decision, counted anew from what happened before it. */
const flawsOf = (
  evidence: Evidence,
  round: readonly Happened[],
  decision: Happened,
  side: "for" | "against",
): string[] => {
  const { at, actor } = decision.entry;
  const before = round.slice(0, round.indexOf(decision));
  const agenda = before.findLast(({ event }) => event.type === "placed-on-agenda")?.event;
  const named = agenda?.type === "placed-on-agenda" ? agenda.sitting : "";
  const sitting = sittingAt(evidence, named, at);
  if (sitting === undefined) return ["in no sitting"];
  const isOnApplication = isEnd(decision);
  const hearing = before.findLastIndex(({ event }) => event.type === "non-compliance-opened");
  const since = isOnApplication ? before : before.slice(hearing + 1);
  const verifier = before.find(({ event }) => event.type === "findings-recorded")?.entry.actor.id;
  const conflicts = since.flatMap(({ event }) =>
    event.type === "conflict-declared" ? [event.member] : [],
  );
  const recused = new Set([...conflicts, ...(isOnApplication ? [verifier] : [])]);
  const voices = new Set(sitting.present.filter((id) => !recused.has(id)));
  // A tie and another sitting both begin the ballot anew.
  const beginning = before.findLastIndex(({ event: { type } }) => beginnings.has(type));
  const cast = before.slice(beginning + 1).filter(isVote);
  const votes = cast.filter(({ event }) => !recused.has(event.member));
  const onSide = votes.filter(({ event }) => event.choice === side);
  const voters = cast.map(({ event }) => event.member);
  const partakers = new Set([...voices, ...votes.map(({ event }) => event.member)]);
  const answered = before.filter(({ event }) => event.type === "answered").length;
  const saved = before.find(({ event }) => event.type === "saved")?.event;
  const asked = saved?.type === "saved" ? systemsFor(saved.supplier).length : 0;
  const elected = before.findLast(({ event }) => event.type === "presiding-elected")?.event;
  const instead = elected?.type === "presiding-elected" ? elected.presiding : undefined;
  const presiding = [sitting.chair, instead].find((one) => one !== undefined && voices.has(one));
  const flaws: [boolean, string][] = [
    [!sitting.open, "in a sitting that was not open"],
    [voices.size * 3 < sitting.foundingNumber * 2, "without a quorum"],
    [onSide.length * 2 <= partakers.size, "without a majority"],
    [new Set(voters).size !== voters.length, "with two votes of one member"],
    [voters.some((voter) => !sitting.members.includes(voter)), "with a stranger's vote"],
    [cast.some(({ entry, event }) => entry.actor.id !== event.member), "with another's vote"],
    [actor.id !== presiding, "not by whoever presided"],
    [isOnApplication && answered !== asked, "before all answers were in"],
  ];
  return flaws.flatMap(([isSo, flaw]) => (isSo ? [flaw] : []));
};

const judged = (evidence: Evidence, file: RegistrationFile): string[] =>
  file.rounds.flatMap((round) =>
    round.flatMap((one) => {
      const side = sideOf(one);
      const flaws = side === undefined ? [] : flawsOf(evidence, round, one, side);
      return flaws.map((flaw) => `${file.caseId} was decided ${flaw}`);
    }),
  );

/** A decision falls in a valid sitting, by the majority of its voices, closed by whoever presides (R377-25, R377-27, R377-33). */
export const decisionsFollowTheVotes = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap((file) => judged(evidence, file));
