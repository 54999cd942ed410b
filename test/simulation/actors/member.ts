import { sittingViewSchema, type SittingView } from "#shared/commission/view/sitting-view.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { OfficialCommand } from "#shared/registration/commands.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import type { CaseView } from "#shared/registration/view/case-view.ts";
import { codeOf, insist, read } from "./calling.ts";
import type { Office, Person } from "./people.ts";
import { signProtocols } from "./protocols.ts";
import { isQuietTime, live, workAfter, type Town } from "./town.ts";
import { command, look, tasksOf } from "./worklist.ts";

const habits = {
  dissents: 0.3,
  actsOutOfTurn: 0.1,
  looksAgain: 0.6,
  addsAGround: 0.3,
  spurns: 0.1,
};

/** A judgement on a document, for which nothing else has to be on record. */
const judgements = ({ application }: CaseView): GroundClaim[] =>
  (application?.documents ?? []).map(({ type }) => ({
    ground: "R377-27.3",
    document: type,
    defect: "illegible",
  }));

/** The grounds that the case itself gives for a refusal. */
const claimsIn = ({ findings, checks, pricing }: CaseView): GroundClaim[] => {
  const unmet = (findings?.requirements ?? []).filter(({ outcome }) => outcome === "not-met");
  const inaccurate = (findings?.documents ?? []).filter(({ accurate }) => !accurate);
  const isListed = checks.some(
    ({ system, value }) => system === "unreliable-participants" && value === "hit",
  );
  return [
    ...unmet.map(({ requirement }): GroundClaim => ({ ground: "R377-27.1", requirement })),
    ...inaccurate.map(({ document }): GroundClaim => ({ ground: "R377-27.2", document })),
    ...(findings?.inaccurateFields ?? []).map((field): GroundClaim => ({
      ground: "R377-27.2",
      field,
    })),
    ...pricing.flatMap(({ exceeds }, device): GroundClaim[] =>
      exceeds ? [{ ground: "R377-27.4", device }] : [],
    ),
    ...(isListed ? [{ ground: "R377-27.7" } as const] : []),
  ];
};

const isRemoval = ({ state }: CaseView) => state === "removal-review";

/** Members differ in the first ballots; after ties they come to an agreement. */
const voteOn = ({ dice }: Town, view: CaseView): OfficialCommand => {
  const ties = view.timeline.filter(({ event }) => event === "vote-tied").length;
  const dissents = ties < 2 && dice.chance(habits.dissents);
  if (isRemoval(view)) {
    // Whoever answered a reproach is believed.
    const isFor = (view.reproach?.answered !== true) !== dissents;
    return { name: "castVote", choice: isFor ? "for" : "against" };
  }
  const claims = claimsIn(view);
  const isFor = (claims.length === 0) !== dissents;
  if (isFor) return { name: "castVote", choice: "for" };
  const more = claims.length === 0 || dice.chance(habits.addsAGround) ? judgements(view) : [];
  return { name: "castVote", choice: "against", claim: dice.pick([...claims, ...more]) };
};

const counted = ({ ballots, recused }: CaseView) =>
  ballots.filter(({ member }) => !recused.includes(member));

/** The result as whoever presides reads it from the ballots. */
const closing = (view: CaseView): OfficialCommand => {
  const ballots = counted(view);
  const against = ballots.filter(({ choice }) => choice === "against").length;
  const justification = "Негіздеме";
  if (isRemoval(view)) return { name: "closeVote", justification };
  if (against * 2 <= ballots.length) return { name: "closeVote" };
  const grounds = ballots.flatMap(({ claim }) => (claim === undefined ? [] : [claim.ground]));
  return { name: "closeVote", grounds: [...new Set(grounds)], justification };
};

const voicesIn = ({ recused }: CaseView, { present }: SittingView) =>
  present.filter((one) => !recused.includes(one));

/** Who presides over a case: the chair, or whom the voices elected instead. */
const presidingOver = (view: CaseView, sitting: SittingView): string | undefined => {
  const voices = voicesIn(view, sitting);
  return [sitting.chair, view.presiding].find((one) => one !== undefined && voices.includes(one));
};

/** Whether one may think the vote can be closed: all have voted, or one side is ahead for good. */
const mayBeOver = (view: CaseView, sitting: SittingView) => {
  const ballots = counted(view);
  const voices = voicesIn(view, sitting).length;
  const votesFor = ballots.filter(({ choice }) => choice === "for").length;
  const leading = Math.max(votesFor, ballots.length - votesFor);
  return ballots.length >= voices - 1 || leading * 2 >= voices;
};

/** Every case has at most one member with an interest in it, always the same one: more would end the quorum for good. */
const hasAnInterest = ({ members }: Office, by: Person, caseId: string) => {
  const sum = Array.from(caseId).reduce((all, one) => all + (one.codePointAt(0) ?? 0), 0);
  return sum % 3 === 0 && members[(sum / 3) % members.length] === by;
};

/** Those present elect who presides where the chair is away, or has no voice on the case (R377-23c, G36). */
const elect = async (town: Town, by: Person, view: CaseView, sitting: SittingView) => {
  const { network } = town.world;
  if (sitting.chair === undefined) {
    const [first] = sitting.present;
    if (first === undefined) return;
    const body = { name: "voteForPresiding", candidate: first };
    await insist(network, { by, send: `POST /v1/sittings/${sitting.id}/commands`, body });
    return;
  }
  const [candidate] = voicesIn(view, sitting);
  if (candidate !== undefined) {
    await command(town, by, view.caseId, { name: "voteForPresiding", candidate });
  }
};

/** Before the supplier has answered, or had its time, nobody votes on a removal (R377-33). */
const isUnheard = ({ world }: Town, { reproach }: CaseView) =>
  reproach !== undefined && !reproach.answered && dayOf(world.scheduler.now()) <= reproach.answerBy;

const vote = async (town: Town, by: Person, view: CaseView) => {
  const answered = await command(town, by, view.caseId, voteOn(town, view));
  // The Commission found met what the representative did not: there is no such ground.
  if (codeOf(answered) === "ground-without-fact") {
    await command(town, by, view.caseId, { name: "castVote", choice: "for" });
  }
};

/** What the Commission finds of the file; once in a while against the representative's opinion (G08). */
const completeness = ({ dice }: Town, { findings }: CaseView): OfficialCommand => {
  const unmet = (findings?.requirements ?? []).filter(({ outcome }) => outcome === "not-met");
  const overruled =
    unmet.length > 0 && dice.chance(habits.spurns)
      ? { overruled: unmet.map(({ requirement }) => requirement), note: "Құжат көрсетілді" }
      : {};
  return { name: "recordCompleteness", complete: true, accurate: true, ...overruled };
};

/** What a member does with a case that waits for the Commission. */
const act = async (town: Town, office: Office, by: Person, caseId: string): Promise<void> => {
  const view = await look(town, by, caseId);
  if (view?.sitting === undefined) return;
  const send = `GET /v1/sittings/${view.sitting}`;
  const sitting = await read(town.world.network, sittingViewSchema, { by, send });
  if (sitting === undefined) return;
  const outOfTurn = town.dice.chance(habits.actsOutOfTurn);
  const isAlone = office.members.every(({ id }) => !view.recused.includes(id));
  if (hasAnInterest(office, by, caseId) && isAlone) {
    await command(town, by, caseId, { name: "declareConflict", reason: "Туысқандық байланыс" });
    return;
  }
  if (!voicesIn(view, sitting).includes(by.id) && !outOfTurn) return;
  if (isUnheard(town, view) && !outOfTurn) return;
  if (view.state.endsWith("commission-review") && !outOfTurn) {
    await command(town, by, caseId, completeness(town, view));
    return;
  }
  const presiding = presidingOver(view, sitting);
  if (presiding === undefined) await elect(town, by, view, sitting);
  const hasVoted = view.ballots.some(({ member }) => member === by.id);
  if (!hasVoted || outOfTurn) await vote(town, by, view);
  const mayClose = presiding === by.id && mayBeOver(view, sitting);
  if (mayClose || outOfTurn) await close(town, by, caseId);
};

const close = async (town: Town, by: Person, caseId: string): Promise<void> => {
  const now = await look(town, by, caseId);
  if (now === undefined) return;
  if (now.state.endsWith("decision-pending") || isRemoval(now)) {
    await command(town, by, caseId, closing(now));
  }
};

/** A member of the Commission: records completeness, votes, and closes the vote where presiding (R377-26, R377-27), and signs protocols. */
export const memberLives = (town: Town, office: Office, by: Person): void =>
  live(town, by.id, async () => {
    const known = new Set<string>();
    while (!isQuietTime(town)) {
      await workAfter(town, 7);
      for (const { caseId } of await tasksOf(town, by, "commission-member")) {
        const isChair = by === office.chair;
        if (known.has(caseId) && !isChair && !town.dice.chance(habits.looksAgain)) continue;
        known.add(caseId);
        await act(town, office, by, caseId);
      }
      await signProtocols(town, office, by);
    }
  });
