import * as z from "zod";
import type { OfficialCommand } from "#shared/registration/commands.ts";
import type { RefusalGround } from "#shared/registration/grounds.ts";
import type { CaseView } from "#shared/registration/view/case-view.ts";
import { read } from "./calling.ts";
import type { Office, Person } from "./people.ts";
import { isQuietTime, live, workAfter, type Town } from "./town.ts";
import { command, look, tasksOf } from "./worklist.ts";

const sittingSchema = z.object({ present: z.array(z.string()), chair: z.string() });
type Sitting = z.infer<typeof sittingSchema>;

const habits = { dissents: 0.25, actsOutOfTurn: 0.1, looksAgain: 0.6 };
/** A judgement on the documents, for which nothing else has to be on record. */
const groundOfJudgement: RefusalGround = "R377-27.3";

/** The ground that the case itself gives for a refusal, if it gives one. */
const groundIn = ({ findings, checks }: CaseView): RefusalGround | undefined => {
  const isUnmet = (item: "R377-5.1" | "R377-5.2" | "R377-5.3" | "R377-21b") =>
    findings?.[item] === "not-met";
  if (isUnmet("R377-5.1") || isUnmet("R377-5.2") || isUnmet("R377-5.3")) return "R377-27.1";
  if (isUnmet("R377-21b")) return "R377-27.2";
  const listed = checks.find(({ system }) => system === "unreliable-participants");
  return listed?.value === "hit" ? "R377-27.7" : undefined;
};

/** Members differ in the first ballots; after ties they come to an agreement. */
const voteOn = ({ dice }: Town, view: CaseView): OfficialCommand => {
  const ground = groundIn(view);
  const ties = view.timeline.filter(({ event }) => event === "vote-tied").length;
  const dissents = ties < 2 && dice.chance(habits.dissents);
  const isFor = (ground === undefined) !== dissents;
  return isFor
    ? { name: "castVote", choice: "for" }
    : { name: "castVote", choice: "against", ground: ground ?? groundOfJudgement };
};

const groundsIn = ({ ballots }: CaseView): RefusalGround[] => [
  ...new Set(ballots.flatMap(({ ground }) => (ground === undefined ? [] : [ground]))),
];

/** The result as the chair reads it from the ballots. */
const closing = (view: CaseView): OfficialCommand => {
  const against = view.ballots.filter(({ choice }) => choice === "against").length;
  return against * 2 > view.ballots.length
    ? { name: "closeVote", grounds: groundsIn(view), justification: "Негіздеме" }
    : { name: "closeVote" };
};

/** Whether the chair may think the vote can be closed: all have voted, or one side is ahead for good. */
const mayBeOver = ({ ballots }: CaseView, { present }: Sitting) => {
  const votesFor = ballots.filter(({ choice }) => choice === "for").length;
  const leading = Math.max(votesFor, ballots.length - votesFor);
  return ballots.length >= present.length - 1 || leading * 2 >= present.length;
};

/** What a member does with a case that waits for the Commission. */
const act = async (town: Town, by: Person, caseId: string): Promise<void> => {
  const view = await look(town, by, caseId);
  if (view?.sitting === undefined) return;
  const send = `GET /v1/sittings/${view.sitting}`;
  const sitting = await read(town.world.network, sittingSchema, { by, send });
  if (sitting === undefined) return;
  const outOfTurn = town.dice.chance(habits.actsOutOfTurn);
  if (!sitting.present.includes(by.id) && !outOfTurn) return;
  if (view.state === "commission-review" && !outOfTurn) {
    await command(town, by, caseId, { name: "recordCompleteness", complete: true, accurate: true });
    return;
  }
  const hasVoted = view.ballots.some(({ member }) => member === by.id);
  if (!hasVoted || outOfTurn) await command(town, by, caseId, voteOn(town, view));
  const mayClose = sitting.chair === by.id && mayBeOver(view, sitting);
  if (mayClose || outOfTurn) await close(town, by, caseId);
};

const close = async (town: Town, by: Person, caseId: string): Promise<void> => {
  const now = await look(town, by, caseId);
  if (now?.state === "decision-pending") await command(town, by, caseId, closing(now));
};

/** A member of the Commission: records completeness, votes, and closes the vote as the chair (R377-26, R377-27). */
export const memberLives = (town: Town, { chair }: Office, by: Person): void =>
  live(town, by.id, async () => {
    const known = new Set<string>();
    while (!isQuietTime(town)) {
      await workAfter(town, 7);
      for (const { caseId } of await tasksOf(town, by, "commission-member")) {
        if (known.has(caseId) && by !== chair && !town.dice.chance(habits.looksAgain)) continue;
        known.add(caseId);
        await act(town, by, caseId);
      }
    }
  });
