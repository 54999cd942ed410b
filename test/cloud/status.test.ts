// What the public and those who oversee get over the wire: the status by a code from the mail, the calendar, the law, the raw history.
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { mailsTo } from "#infra/local/mailbox.ts";
import { call } from "#infra/walk/call.ts";
import * as walk from "#infra/walk/registration.ts";
import { entrySchema } from "#shared/cases/entry.ts";
import { workCalendarSchema } from "#shared/law/calendar.ts";
import { checkPart, type HashText } from "#shared/store/chain-check.ts";
import { filed, organisations, stage } from "./here.ts";

const inOrder = organisations("status");
const askedSchema = z.object({ request: z.string() });
const openedSchema = z.object({ session: z.object({ token: z.string() }) });
const shownSchema = z.object({ calendar: workCalendarSchema });
const historySchema = z.object({ entries: z.array(entrySchema), next: z.number().optional() });

const sha256: HashText = async (text) => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Buffer.from(digest).toString("hex");
};

const found = <Value>(value: Value | undefined): value is Value => value !== undefined;

describe("the status of an own case by a code", () => {
  it("R377-28b: comes with the code from the mail of the application, and from no other", async () => {
    const { cloud, deployed } = stage();
    const { apiUrl } = deployed;
    const email = "a@status.example";
    const contacts = { email, phones: ["+77270000003"] };
    const { caseId, form } = await filed({ ...inOrder(), language: "ru" as const, contacts });
    const ask = async (body: { readonly reference: string; readonly email: string }) => {
      const asked = await call(`${apiUrl}/v1/status/codes`, { method: "POST", body });
      expect(asked.status).toBe(202);
      return askedSchema.parse(asked.body).request;
    };
    await ask({ reference: caseId, email: "b@status.example" });
    await ask({ reference: "organization-999999999999", email });
    const request = await ask({ reference: `O-${form.bin}`, email });
    const codeMail = async () =>
      (await mailsTo(cloud, email)).find(({ text }) => text.includes("Ваш код"));
    const mail = await walk.until(codeMail, found);
    const code = /Ваш код: (\d{8})/.exec(mail?.text ?? "")?.[1] ?? "";
    const say = (said: string) =>
      call(`${apiUrl}/v1/status`, {
        method: "POST",
        body: { reference: caseId, request, code: said },
        headers: { "accept-language": "ru" },
      });
    const wrong = code === "00000000" ? "00000001" : "00000000";
    expect(await say(wrong)).toMatchObject({ status: 422, body: { code: "status-code-wrong" } });
    const opened = await say(code);
    expect(opened).toMatchObject({
      status: 200,
      body: { shown: { kind: "registration", status: { caseId, terms: expect.any(Array) } } },
    });
    expect((await say(code)).status).toBe(410);
    const { token } = openedSchema.parse(opened.body).session;
    const headers = { "status-session": token };
    expect((await call(`${apiUrl}/v1/status`, { headers })).status).toBe(200);
    expect(await mailsTo(cloud, "b@status.example")).toEqual([]);
  });
});

describe("the calendar over HTTP", () => {
  it("is read by anyone, replaced by an administrator, and the watcher is woken", async () => {
    const { deployed, office } = stage();
    const { apiUrl } = deployed;
    const { token } = office.administrator;
    const year = await call(`${apiUrl}/v1/calendar/2026`, { headers: { "accept-language": "kk" } });
    expect(year).toMatchObject({ status: 200, body: { year: 2026, confirmed: true } });
    const inUse = await call(`${apiUrl}/v1/calendar`);
    const { calendar } = shownSchema.parse(inUse.body);
    const last = calendar.publicHolidays.length - 1;
    // Another name from 2098 on: no term of any other test is moved by it.
    const publicHolidays = calendar.publicHolidays.map((row, place) =>
      place === last ? { ...row, name: `${row.name} (сынақ)` } : row,
    );
    const next = { ...calendar, version: "cloud-test", publicHolidays };
    const previewed = await call(`${apiUrl}/v1/calendar/preview`, {
      method: "POST",
      token,
      body: { calendar: next },
    });
    expect(previewed).toMatchObject({
      status: 200,
      body: { changes: { off: [], working: [] }, terms: { moved: 0, looked: expect.any(Number) } },
    });
    const put = () =>
      call(`${apiUrl}/v1/calendar`, {
        method: "PUT",
        token,
        body: next,
        headers: { "if-match": inUse.headers.get("etag") ?? "" },
      });
    // Where the watcher has never run it is woken first.
    const taken = await walk.until(put, ({ status }) => status !== 503);
    expect(taken).toMatchObject({ status: 202, body: { result: "in-use", version: "cloud-test" } });
    expect(await put()).toMatchObject({ status: 412, body: { code: "calendar-overtaken" } });
    const recount = () => call(`${apiUrl}/v1/calendar/recount`, { token });
    const doneSchema = z.object({ isDone: z.boolean() });
    const done = await walk.until(recount, ({ body }) => doneSchema.parse(body).isDone);
    expect(done.status).toBe(200);
  });
});

describe("the law and the histories over HTTP", () => {
  it("R377-O.P: shows editions, provisions and the coverage to anyone", async () => {
    const { apiUrl } = stage().deployed;
    const editions = await call(`${apiUrl}/v1/law/editions`);
    expect(editions).toMatchObject({
      status: 200,
      body: { editions: [{ id: "R377/2018" }, { id: "L114/2022" }] },
    });
    expect((await call(`${apiUrl}/v1/law/provisions/R377-27.1`)).status).toBe(200);
    const coverage = await call(`${apiUrl}/v1/law/coverage?document=R377`);
    expect(coverage).toMatchObject({
      status: 200,
      body: { summary: [{ document: "R377", inScope: 187 }, {}, {}, {}] },
    });
  });

  it("gives an auditor a history whose chain a browser finds whole", async () => {
    const { deployed, office } = stage();
    const contacts = { email: "c@status.example", phones: ["+77270000003"] };
    const { caseId, look } = await filed({ ...inOrder(), contacts });
    await walk.until(look, walk.allAnswered);
    const { token } = office.auditor;
    const url = `${deployed.apiUrl}/v1/cases/${caseId}/history?limit=3`;
    const first = historySchema.parse((await call(url, { token })).body);
    const second = historySchema.parse(
      (await call(`${url.replace("limit=3", "limit=100")}&after=${first.next}`, { token })).body,
    );
    const checked = await checkPart([...first.entries, ...second.entries], undefined, sha256);
    expect(checked).toMatchObject({ intact: true, head: { sequence: expect.any(Number) } });
    expect(first.entries[0]?.sealed).toMatch(/\./);
    expect((await call(url, { token: office.secretary.token })).status).toBe(403);
  });
});
