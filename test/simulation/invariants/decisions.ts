import type { Entry } from "#shared/cases/entry.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import type { EventOf, RegistrationEvent } from "#shared/registration/events.ts";
import { receiveShepMessage } from "#shared/http/routes/answers.ts";
import { readAnswer } from "#shared/state-systems/envelope.ts";
import { speakAsync, speakSync } from "#shared/state-systems/mock-wire-routes.ts";
import type { Evidence, Happened, RegistrationFile } from "./evidence.ts";
import { sittingSeenBy } from "./seen.ts";

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

/** The webhooks that state systems have sent to the inbox, each with the question it speaks of. */
const saidByWebhook = ({ town }: Evidence): string[] =>
  town.world.gateway.calls.flatMap(({ headers = {}, body = "" }) => {
    const messageId = headers["webhook-id"];
    const answer = messageId === undefined ? undefined : readAnswer(body);
    return answer === undefined ? [] : [`${messageId} ${answer.reference}`];
  });

const messageIds = /<messageId>([^<]+)<\/messageId>/g;
const references = /[a-z]+-[A-Za-z0-9-]+\.[a-z-]+\.\d{1,4}(?:-\d{1,3})?/g;

/** What the gateway has said, of its own accord or asked: its messages with the questions in their data. */
const saidByGateway = ({ town }: Evidence): string[] => {
  const { calls, answers } = town.world.gateway;
  const texts = [
    ...calls
      .filter(({ url }) => url.endsWith(receiveShepMessage.path))
      .map(({ body = "" }) => body),
    ...answers
      .filter(({ route }) => route.id === speakSync.id || route.id === speakAsync.id)
      .map(({ body }) => body),
  ];
  return texts.flatMap((text) =>
    [...text.matchAll(messageIds)].flatMap(([, messageId]) =>
      [...text.matchAll(references)].map(([reference]) => `${messageId} ${reference}`),
    ),
  );
};

/** What a system said to one question is never taken for the answer to another. */
export const everyAnswerBelongsToItsQuestion = (evidence: Evidence): string[] => {
  const said = new Set([...saidByWebhook(evidence), ...saidByGateway(evidence)]);
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

/** The systems whose last question is answered by what a decision of that moment may rest on, or by a paper. */
const settledIn = (events: readonly RegistrationEvent[], at: Instant): ReadonlySet<StateSystem> => {
  const settled = new Set<StateSystem>();
  for (const event of events) {
    if (event.type === "asked" || event.type === "asked-again") {
      for (const { system } of event.questions) settled.delete(system);
    }
    if (event.type === "checked-by-hand") settled.add(event.system);
    if (event.type === "answered") {
      const until = event.evidence?.validUntil;
      if (until === undefined || at <= until) settled.add(event.system);
    }
  }
  return settled;
};

/** A vote of somebody who was no member when it was given, or was not there. */
const isStrange = (evidence: Evidence, named: string, { entry, event }: Vote): boolean =>
  sittingSeenBy(evidence, named, entry)?.present.includes(event.member) !== true;

/** Five members at least, and an odd number of them (R377-23a, R377-23b, G36). */
const isIncomplete = ({ members }: Pick<SittingFacts, "members">): boolean =>
  members.length < 5 || members.length % 2 === 0;

/** What is wrong with a decision, counted anew from what happened before it. */
const flawsOf = (
  evidence: Evidence,
  round: readonly Happened[],
  decision: Happened,
  side: "for" | "against",
): string[] => {
  const { actor } = decision.entry;
  const before = round.slice(0, round.indexOf(decision));
  const agenda = before.findLast(({ event }) => event.type === "placed-on-agenda")?.event;
  const named = agenda?.type === "placed-on-agenda" ? agenda.sitting : "";
  const sitting = sittingSeenBy(evidence, named, decision.entry);
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
  // Who is no member any more has no vote left: the seat may have gone to another who votes too.
  const votes = cast.filter(
    ({ event }) => !recused.has(event.member) && sitting.members.includes(event.member),
  );
  const onSide = votes.filter(({ event }) => event.choice === side);
  const voters = cast.map(({ event }) => event.member);
  const partakers = new Set([...voices, ...votes.map(({ event }) => event.member)]);
  const saved = before.find(({ event }) => event.type === "saved")?.event;
  const systems = saved?.type === "saved" ? systemsFor(saved.supplier) : [];
  const settled = settledIn(
    before.map(({ event }) => event),
    decision.entry.at,
  );
  const elected = before.findLast(({ event }) => event.type === "presiding-elected")?.event;
  const instead = elected?.type === "presiding-elected" ? elected.presiding : undefined;
  const presiding = [sitting.chair, instead].find((one) => one !== undefined && voices.has(one));
  const flaws: [boolean, string][] = [
    [!sitting.open, "in a sitting that was not open"],
    [voices.size * 3 < sitting.foundingNumber * 2, "without a quorum"],
    [onSide.length * 2 <= partakers.size, "without a majority"],
    [new Set(voters).size !== voters.length, "with two votes of one member"],
    [cast.some((vote) => isStrange(evidence, named, vote)), "with a stranger's vote"],
    [isIncomplete(sitting), "by an incomplete Commission"],
    [cast.some(({ entry, event }) => entry.actor.id !== event.member), "with another's vote"],
    [actor.id !== presiding, "not by whoever presided"],
    [
      isOnApplication && !systems.every((system) => settled.has(system)),
      "before all answers were in, or on one that was too old",
    ],
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
