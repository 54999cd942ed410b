import { describe, expect, it } from "vitest";
import { call, expecting } from "#infra/walk/call.ts";
import { chairOf, closeSitting, convene } from "#infra/walk/commission.ts";
import { signedOrder } from "#infra/walk/official-signing.ts";
import type { Official } from "#infra/walk/accounts.ts";
import * as walk from "#infra/walk/registration.ts";
import { caseViewSchema } from "#shared/registration/view/case-view.ts";
import { codeOf, filed, organisations, stage } from "./here.ts";

const inOrder = organisations("votes");

/** An application before a sitting of all five members, who may vote now; how anybody may give a command on it. */
const toVote = async () => {
  const { deployed, office } = stage();
  const { apiUrl } = deployed;
  const { caseId, form, look } = await filed(inOrder());
  await walk.until(look, walk.allAnswered);
  await walk.verify(apiUrl, office, { caseId, form }, { include: true });
  const sitting = await convene(apiUrl, office);
  const must = (by: Official, body: Parameters<typeof walk.command>[3]) =>
    walk.command(apiUrl, by, caseId, body);
  await must(office.secretary, { name: "placeOnAgenda", sitting });
  const chair = chairOf(office);
  await must(chair, { name: "recordCompleteness", complete: true, accurate: true });
  const vote = (by: Official) => {
    const ballot = signedOrder(by, caseId, { name: "castVote", choice: "for" });
    return call(`${apiUrl}/v1/cases/${caseId}/commands`, ballot);
  };
  const ballots = async () => {
    const view = await expecting(200, caseViewSchema, `${apiUrl}/v1/cases/${caseId}`, {
      token: chair.token,
    });
    return view.ballots.map(({ member }) => member);
  };
  const close = async () => {
    await must(chair, { name: "closeVote" });
    await closeSitting(apiUrl, office, sitting);
  };
  return { office, vote, ballots, close, look };
};

describe("a vote in the Commission", () => {
  it("R377-24c: is not the secretary's to cast", async () => {
    const { office, vote, ballots } = await toVote();
    const refused = await vote(office.secretary);
    expect([refused.status, codeOf(refused)]).toEqual([403, "secretary-has-no-vote"]);
    expect(await ballots()).toEqual([]);
  });

  it("R377-27: is one a member: of five members there is no sixth ballot", async () => {
    const { office, vote, ballots, close, look } = await toVote();
    const { members, representative, secretary } = office;
    for (const member of members) expect((await vote(member)).status).toBe(200);
    const again = await vote(chairOf(office));
    expect([again.status, codeOf(again)]).toEqual([409, "already-voted"]);
    expect(codeOf(await vote(secretary))).toBe("secretary-has-no-vote");
    expect(codeOf(await vote(representative))).toBe("role-not-allowed");
    expect(await ballots()).toEqual(members.map(({ subject }) => subject));
    await close();
    expect((await look()).state).toBe("included");
  });

  it("R377-27: of members who vote at once, each counts once", async () => {
    const { office, vote, ballots } = await toVote();
    const twice = office.members.flatMap((member) => [member, member]);
    const answers = await Promise.all(twice.map(vote));
    const taken = answers.filter(({ status }) => status === 200);
    expect(taken.length).toBeGreaterThanOrEqual(1);
    for (const member of office.members) await vote(member);
    const subjects = office.members.map(({ subject }) => subject);
    expect((await ballots()).toSorted()).toEqual(subjects.toSorted());
  });
});
