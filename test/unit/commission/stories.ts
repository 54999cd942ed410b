// Stories of a Commission: whatever anybody tries, in whatever order, with a simple model beside.
import type { Decision } from "#shared/cases/kind.ts";
import {
  castBallot,
  presidingOf,
  voicesOf as voicesIn,
  closeBallot,
  countedOf,
  voteForItemPresiding,
  type Ballot,
  type Question,
} from "#shared/commission/ballot.ts";
import type { CommissionEvent } from "#shared/commission/commission-events.ts";
import type { SittingEvent } from "#shared/commission/sitting-events.ts";
import { compositionOf } from "#shared/commission/commission-state.ts";
import type { ClosedItem } from "#shared/commission/protocol-facts.ts";
import { heldFactsOf, sittingIdOf } from "#shared/commission/sitting.ts";
import { addDays, instantSchema } from "#shared/law/dates.ts";
import { today, type Attempt } from "./attempts.ts";
import {
  administrator,
  chairedCourse,
  digest,
  mandates,
  member,
  openCourse,
  personOf,
  rules,
  secretary,
  someCase,
} from "./course.ts";
import {
  follow,
  isComplete,
  mayCancel,
  mayVote,
  membersOf,
  presidingIn,
  voicesOf,
  type Closure,
  type Model,
} from "./model.ts";

const sitting = sittingIdOf("0".repeat(64));

/** What came of a story. */
export interface Told {
  readonly seats: number;
  readonly closures: Closure[];
  readonly items: ClosedItem<string>[];
  /** Votes and cancellations that the model would have taken otherwise than they were. */
  readonly disagreements: string[];
  /** The most members on one day, and whether a secretary was ever among them. */
  mostMembers: number;
  secretaryWasMember: boolean;
  readonly refusals: Set<string>;
  readonly held: ReturnType<ReturnType<typeof openCourse>["held"]>;
}

/** A story begins with five members on so many seats, and these of them at an open sitting. */
export interface Beginning {
  readonly seats: 5 | 7;
  readonly places: readonly number[];
}

/** Lets everybody try everything in turn. */
export const tell = ({ seats, places }: Beginning, attempts: readonly Attempt[]): Told => {
  const commission = chairedCourse({ foundingNumber: seats });
  const course = openCourse(places, commission);
  const model: Model = {
    mandates,
    room: new Set(places.map((place) => member(place).id)),
    recused: new Set(),
    ballots: new Map(),
    seats,
    secretary: secretary.id,
    chair: member(1).id,
    elected: undefined,
    itemElected: undefined,
    open: true,
    acted: false,
    now: today,
  };
  let recorded: Pick<Question<string>, "ballots" | "presidingVotes" | "itemPresiding"> & {
    recused: readonly string[];
  } = { ballots: [], presidingVotes: [], itemPresiding: undefined, recused: [] };
  const told = {
    closures: new Array<Closure>(),
    items: new Array<ClosedItem<string>>(),
    disagreements: new Array<string>(),
    mostMembers: 0,
    secretaryWasMember: false,
    refusals: new Set<string>(),
  };
  const instant = () => instantSchema.parse(`${model.now}T06:00:00.000Z`);
  const question = (): Question<string> => {
    const composition = compositionOf(commission.standing());
    return { ...recorded, sitting: heldFactsOf(sitting, course.held(), instant(), composition) };
  };
  const begin = () => {
    recorded = { ballots: [], presidingVotes: [], itemPresiding: undefined, recused: [] };
    model.ballots.clear();
    model.recused.clear();
    model.itemElected = undefined;
  };
  const note = ({ code }: { readonly code: string }) => void told.refusals.add(code);
  const ordered = (decision: Decision<CommissionEvent | SittingEvent, { code: string }>) => {
    if (!decision.accepted) return note(decision.refusal);
    for (const event of decision.events) follow(model, event);
  };

  const vote = (by: string, choice: "for" | "against") => {
    const ballot: Ballot<string> = { member: by, choice, claim: `claim of ${by}` };
    const ruling = castBallot(question(), ballot, rules);
    const valid = mayVote(model, by) && !model.ballots.has(by);
    if (ruling.accepted !== valid)
      told.disagreements.push(`${by} votes: ${JSON.stringify(ruling)}`);
    if (!ruling.accepted) return note(ruling.refusal);
    model.ballots.set(by, choice);
    model.acted = true;
    recorded = { ...recorded, ballots: [...recorded.ballots, ruling.value] };
  };

  const close = (by: string) => {
    const ruling = closeBallot(question(), by, rules);
    if (!ruling.accepted) return note(ruling.refusal);
    const { result, tally } = ruling.value;
    const members = membersOf(model);
    const counted = [...model.ballots].filter(
      ([one]) => members.includes(one) && !model.recused.has(one),
    );
    told.closures.push({
      result,
      seats,
      voices: voicesOf(model),
      counted: new Map(counted),
      by,
      presiding: presidingIn(model),
      complete: isComplete(model),
      open: model.open,
    });
    told.items.push({
      caseId: someCase(told.items.length + 1),
      question: "inclusion",
      ballots: countedOf(question()),
      recused: recorded.recused,
      presiding: by,
      present: tally.present,
    });
    begin();
  };

  const ask = (attempt: Extract<Attempt, { to: "question" }>) => {
    const { by } = attempt;
    switch (attempt.step) {
      case "for":
      case "against":
        return vote(by, attempt.step);
      case "close":
        return close(by);
      case "recuse":
        recorded = { ...recorded, recused: [...recorded.recused, by] };
        return void model.recused.add(by);
      case "preside": {
        const given = { member: by, candidate: attempt.candidate };
        const ruling = voteForItemPresiding(question(), given, rules);
        if (!ruling.accepted) return note(ruling.refusal);
        const { vote: kept, elected } = ruling.value;
        const others = recorded.presidingVotes.filter(({ member: one }) => one !== by);
        recorded = {
          ...recorded,
          presidingVotes: [...others, kept],
          itemPresiding: elected?.presiding ?? recorded.itemPresiding,
        };
        model.itemElected = recorded.itemPresiding;
      }
    }
  };

  const onward = (choice: "for" | "against") => {
    const asked = question();
    const voices = voicesIn(asked);
    const silent = voices.find((one) => asked.ballots.every((ballot) => ballot.member !== one));
    const chair = presidingOf(asked);
    if (silent !== undefined) return vote(silent, choice);
    if (chair !== undefined) return close(chair);
    for (const by of voices) {
      const [candidate = by] = voices;
      if (asked.sitting.chair !== undefined) {
        ask({ to: "question", by, step: "preside", candidate });
      } else {
        const command = { name: "voteForPresiding", candidate } as const;
        ordered(course.order(command, { ...member(1), id: by }, { at: instant() }));
      }
    }
  };

  const replace = ({ member: one, by }: Extract<Attempt, { to: "replace" }>) => {
    const moment = { at: instant() };
    const { now } = model;
    const ending = { name: "endMandate", until: addDays(now, -1), reason: "reason" } as const;
    ordered(commission.order({ ...ending, member: one }, administrator, moment));
    const person = personOf(by);
    const appointing = { name: "appointMember", member: by, from: now, person } as const;
    ordered(commission.order(appointing, administrator, moment));
    const actor = { ...secretary, id: model.secretary };
    ordered(course.order({ name: "recordArrival", member: by }, actor, moment));
  };

  for (const attempt of attempts) {
    const moment = { at: instant(), known: { protocol: digest, acted: model.acted } };
    if (attempt.to === "replace") replace(attempt);
    else if (attempt.to === "clock") model.now = addDays(model.now, 1);
    else if (attempt.to === "onward") onward(attempt.choice);
    else if (attempt.to === "question") ask(attempt);
    else if (attempt.to === "sitting") {
      const by = attempt.by === secretary ? { ...secretary, id: model.secretary } : attempt.by;
      const valid = mayCancel(model, by.id);
      const decision = course.order(attempt.command, by, moment);
      if (attempt.command.name === "cancelSitting" && decision.accepted !== valid)
        told.disagreements.push(`${by.id} calls it off: ${JSON.stringify(decision)}`);
      ordered(decision);
    } else ordered(commission.order(attempt.command, attempt.by, moment));
    const members = membersOf(model);
    told.mostMembers = Math.max(told.mostMembers, members.length);
    told.secretaryWasMember ||= members.includes(model.secretary);
  }
  return { ...told, seats, held: course.held() };
};
