import { describe, expect, it } from "vitest";
import { commissionIdOf } from "#shared/commission/commission.ts";
import { statusViewSchema } from "#shared/registration/view/status-view.ts";
import { idIn, memoryApis, type MemoryApis } from "#test/fakes/apis.ts";
import { answerAll, fileForm, foundWithChair } from "#test/samples/office-work.ts";
import { home, member, portal } from "#test/samples/officials.ts";

const show = ({ call }: MemoryApis, id: string, headers = {}, by = portal) =>
  call({ by, send: `GET /v1/registrations/${id}`, headers });

const filed = async () => {
  const apis = memoryApis();
  return { apis, id: idIn(await fileForm(apis)) };
};

describe("GET /v1/registrations/{id}", () => {
  it("shows the state, the checks, the terms with their due days and the timeline", async () => {
    const { apis, id } = await filed();
    const { status, body } = await show(apis, id);
    expect(status).toBe(200);
    const view = statusViewSchema.parse(body);
    expect(view).toMatchObject({
      caseId: id,
      state: "representative-review",
      text: "The local executive body is verifying the application",
      edition: "R377/2018",
    });
    expect(view.checks.map(({ state }) => state)).toEqual(
      Array.from({ length: 6 }, () => "waiting"),
    );
    // Filed on Monday 23 November 2026.
    expect(view.terms.map(({ provision, dueDay, state }) => [provision, dueDay, state])).toEqual([
      ["R377-21", "2026-11-25", "running"],
      ["R377-26", "2026-12-02", "running"],
    ]);
    expect(view.timeline.map(({ event }) => event)).toEqual(["saved", "asked"]);
    expect(view.decision).toBeUndefined();
  });

  it("speaks the caller's language", async () => {
    const { apis, id } = await filed();
    const texts = await Promise.all(
      ["kk", "ru", "en"].map(async (language) => {
        const { body, headers } = await show(apis, id, { "accept-language": language });
        expect(headers["content-language"]).toBe(language);
        return statusViewSchema.parse(body).text;
      }),
    );
    expect(texts).toEqual([
      "Жергілікті атқарушы орган өтінішті тексеруде",
      "Местный исполнительный орган проверяет заявление",
      "The local executive body is verifying the application",
    ]);
  });

  it("has the same tag while nothing changes, then another", async () => {
    const { apis, id } = await filed();
    const { headers } = await show(apis, id);
    const known = { "if-none-match": headers["etag"] ?? "" };
    expect(await show(apis, id, known)).toMatchObject({ status: 304, body: undefined });
    expect((await show(apis, id, { ...known, "accept-language": "ru" })).status).toBe(200);
    await answerAll(apis, id);
    const after = await show(apis, id, known);
    expect(after.status).toBe(200);
    expect(after.headers["etag"]).not.toBe(headers["etag"]);
  });

  it("says a hit in words that decide nothing", async () => {
    const { apis, id } = await filed();
    await answerAll(apis, id, "hit");
    const { checks } = statusViewSchema.parse((await show(apis, id)).body);
    expect(checks[1]).toMatchObject({
      system: "tax-debt",
      state: "answered",
      value: "hit",
      text: "Something was found; an official looks at it",
    });
  });

  it("has nothing for another caller, an unknown case, a case of another kind, an id that is none", async () => {
    const { apis, id } = await filed();
    await foundWithChair(apis);
    const stranger = { ...portal, id: "other-portal" };
    const replies = [
      await show(apis, id, {}, stranger),
      await show(apis, "organization-240140000999"),
      await show(apis, commissionIdOf(home)),
      await show(apis, "~"),
    ];
    for (const reply of replies) {
      expect(reply).toMatchObject({ status: 404, body: { code: "not-found" } });
    }
    const [another, unknown] = replies.map(({ body }) => JSON.stringify(body).length);
    expect(another).toBe(unknown);
  });

  it("is not for officials, who have the case itself", async () => {
    const { apis, id } = await filed();
    expect((await show(apis, id, {}, member(1))).status).toBe(403);
  });
});
