import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import { allMet, command, toVote } from "#test/samples/office-work.ts";
import {
  administrator,
  member,
  portal,
  representative,
  secretary,
} from "#test/samples/officials.ts";
import { ballot, illegible } from "#test/samples/registration-course.ts";
import { caseViewSchema } from "#shared/registration/view/case-view.ts";

const show = ({ call }: MemoryApis, id: string, by = representative, headers = {}) =>
  call({ by, send: `GET /v1/cases/${id}`, headers });

describe("GET /v1/cases/{id}", () => {
  it("shows the application opened, the findings, the sitting and the open votes", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    await command(apis, id, member(2), ballot(illegible));
    const view = caseViewSchema.parse((await show(apis, id)).body);
    expect(view).toMatchObject({
      caseId: id,
      state: "decision-pending",
      application: organizationForm(),
      findings: allMet,
      sitting: expect.stringMatching(/^sitting-/),
      ballots: [{ member: member(2).id, choice: "against", claim: illegible }],
    });
  });

  it.each([
    [
      "a representative",
      representative,
      ["recordManualCheck", "registerAppeal", "endLegalHold", "recordTold"],
    ],
    ["a member", member(3), ["declareConflict", "voteForPresiding", "castVote", "closeVote"]],
    ["the secretary", secretary, ["askAgain", "placeOnAgenda"]],
  ])("offers %s what the role may do now, with its provisions", async (_, by, commands) => {
    const apis = memoryApis();
    const { actions } = caseViewSchema.parse((await show(apis, await toVote(apis), by)).body);
    expect(actions.map((action) => action.command)).toEqual(commands);
    expect(actions.every(({ provisions }) => provisions.length > 0)).toBe(true);
  });

  it("shows the history without the person once the person's data are erased", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    apis.desk.seal.destroy(caseIdSchema.parse(id));
    const { status, body } = await show(apis, id);
    expect(status).toBe(200);
    expect(caseViewSchema.parse(body).application).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain("Шаңырақ");
  });

  it("has the same tag while nothing changes, then another", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const { headers } = await show(apis, id);
    const known = { "if-none-match": headers["etag"] ?? "" };
    expect((await show(apis, id, representative, known)).status).toBe(304);
    await command(apis, id, member(2), ballot("for"));
    expect((await show(apis, id, representative, known)).status).toBe(200);
  });

  it("has nothing for an official of another territory, for an unknown case, for an id that is none", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const replies = await Promise.all([
      show(apis, id, { ...representative, unit: "71" }),
      show(apis, "organization-240140000999"),
      show(apis, "~"),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it("puts every look on record, that it found nothing new as well", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const { headers } = await show(apis, id);
    await show(apis, id, member(3), { "if-none-match": headers["etag"] ?? "" });
    const send = `GET /v1/cases/${id}?reason=complaint`;
    await apis.call({ by: secretary, send });
    expect(apis.reads.records()).toMatchObject([
      { caseId: id, by: representative, what: { kind: "case" } },
      { caseId: id, by: member(3), what: { kind: "case" } },
      { caseId: id, by: secretary, what: { kind: "case" }, why: "complaint" },
    ]);
  });

  it("is not shown where the look cannot be put on record", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    apis.reads.breakDown();
    await expect(show(apis, id)).rejects.toThrow("500 internal-error");
  });

  it("has nothing on record of what was not shown", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    await show(apis, id, { ...representative, unit: "71" });
    await show(apis, "organization-240140000999");
    await show(apis, id, administrator);
    expect(apis.reads.records()).toEqual([]);
  });

  it("is not for administrators, who see no case content, nor for machines", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    for (const by of [administrator, portal]) expect((await show(apis, id, by)).status).toBe(403);
  });
});
