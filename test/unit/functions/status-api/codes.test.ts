// Codes for the status of a case: who gets one, and that nobody learns anything without it (docs/adr/0052).
import { describe, expect, it } from "vitest";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryStatus } from "#test/fakes/status-api.ts";
import { decide } from "#test/samples/decided-case.ts";
import { ask, look, newestCode, otherThan, say, tokenIn } from "#test/samples/status.ts";

const included = async () => {
  const desk = memoryDesk();
  const { caseId, form } = await decide(desk);
  return { ...memoryStatus(desk), reference: caseId, email: form.contacts.email };
};

describe("POST /v1/status/codes", () => {
  it("is answered alike whether or not there is such a case with such an address, and nothing of it goes into the queue", async () => {
    const world = await included();
    const { call, waiting, reference, email } = world;
    const answers = await Promise.all(
      [
        { reference, email },
        { reference, email: "another@mailbox.example" },
        { reference: "organization-999999999999", email },
        { reference: "assistance-0000000000000000", email },
      ].map((body) => call("POST /v1/status/codes", { body })),
    );
    const [first] = answers;
    expect(first).toMatchObject({ status: 202, body: { digits: 8, tries: 5 } });
    for (const answer of answers) {
      expect(answer).toEqual({
        ...first,
        headers: { ...first?.headers, "x-correlation-id": expect.any(String) },
        body: { ...Object(first?.body), request: expect.any(String) },
      });
    }
    expect(waiting()).toHaveLength(4);
    expect(waiting().join()).not.toMatch(/organization|example/);
  });

  it("sends a code to the address of the application alone, in its language and Kazakh", async () => {
    const world = await included();
    const { mails, work, reference, email, lines } = world;
    await ask(world, reference, email.toUpperCase());
    await ask(world, reference, "another@mailbox.example");
    await ask(world, "organization-999999999999", email);
    await work();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: email, subject: expect.stringContaining(reference) });
    expect(mails[0]?.about).toBeUndefined();
    expect(mails[0]?.text).toContain("Кодыңыз");
    expect(lines.map(({ fields: { reason } }) => reason)).toEqual(
      expect.arrayContaining(["sent", "nobody-to-tell", "nobody-to-tell"]),
    );
    expect(JSON.stringify(lines)).not.toContain("@");
  });

  it("keeps neither the code, nor the address, nor whose request it was", async () => {
    const world = await included();
    const { items, work, reference, email } = world;
    const request = await ask(world, reference, email);
    await work();
    const code = newestCode(world);
    const { body } = await say(world, { reference, request, code });
    const kept = JSON.stringify([...items.values()]);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(email);
    expect(kept).not.toContain("192.0.2.1");
    expect(kept).not.toContain(tokenIn({ status: 200, headers: {}, body }));
  });

  it("takes the number of an organisation in the Register for its case", async () => {
    const world = await included();
    const number = world.reference.replace("organization-", "o-");
    expect(await look(world, number, world.email)).toMatchObject({ status: 200 });
  });

  it("sends five codes a day to one mailbox, and says so to nobody", async () => {
    const world = await included();
    const { work, mails, desk, reference, email } = world;
    for (let time = 0; time < 7; time += 1) await ask(world, reference, email);
    await work();
    expect(mails).toHaveLength(5);
    desk.clock.advance(24 * 3600);
    await ask(world, reference, email);
    await work();
    expect(mails).toHaveLength(6);
  });

  it("is asked twenty times an hour from one address, whatever is asked for", async () => {
    const { call, desk } = memoryStatus();
    const asking = (address: string) =>
      call("POST /v1/status/codes", {
        body: { reference: "organization-999999999999", email: "a@b.example" },
        address,
      });
    for (let time = 0; time < 20; time += 1) expect((await asking("192.0.2.1")).status).toBe(202);
    expect(await asking("192.0.2.1")).toMatchObject({
      status: 429,
      body: { code: "status-asked-too-often" },
      headers: { "retry-after": "3600" },
    });
    expect((await asking("192.0.2.2")).status).toBe(202);
    desk.clock.advance(3600);
    expect((await asking("192.0.2.1")).status).toBe(202);
  });

  it("says what is wrong with a reference or an address by its form alone", async () => {
    const { call } = memoryStatus();
    const body = { reference: "../etc", email: "nobody" };
    expect(await call("POST /v1/status/codes", { body })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/reference" }, { pointer: "/email" }] },
    });
  });
});

describe("the mail with a code", () => {
  it("comes by another attempt with another code, and the last one is good", async () => {
    const world = await included();
    const { serve, waiting, take, mails, reference, email } = world;
    const request = await ask(world, reference, email);
    const [message = ""] = waiting();
    serve(async (mail) => {
      mails.push(mail);
      throw new Error("the line broke");
    });
    expect(await take(message)).toMatchObject({ batchItemFailures: [{}] });
    const lost = newestCode(world);
    serve(undefined);
    await take(message);
    const good = newestCode(world);
    expect(good).not.toBe(lost);
    expect((await say(world, { reference, request, code: lost })).status).toBe(422);
    expect((await say(world, { reference, request, code: good })).status).toBe(200);
    await take(message);
    expect(mails).toHaveLength(2);
  });

  it("is not sent once its ten minutes are over, or where the server never takes it", async () => {
    const world = await included();
    const { serve, work, lines, mails, desk, reference, email } = world;
    serve(async () => ({ posted: false, reason: "mail-refused" }));
    await ask(world, reference, email);
    await work();
    serve(undefined);
    await ask(world, reference, email);
    desk.clock.advance(600);
    await work();
    expect(mails).toEqual([]);
    const reasons = lines.flatMap(({ code, fields }) =>
      code === "code-handled" ? [fields.reason] : [],
    );
    expect(reasons).toEqual(["mail-refused", "overtaken"]);
  });

  it("goes to nobody for a message that is none, which is put aside", async () => {
    const { take, aside, mails } = memoryStatus();
    await take('{"request":"nothing"}', "no json");
    expect(aside().map(({ reason }) => reason)).toEqual(["malformed", "malformed"]);
    expect(mails).toEqual([]);
  });
});

describe("POST /v1/status", () => {
  it("opens once, for ten minutes", async () => {
    const world = await included();
    const { work, desk, reference, email } = world;
    const request = await ask(world, reference, email);
    await work();
    const code = newestCode(world);
    const spaced = `${code.slice(0, 4)} ${code.slice(4)}`;
    expect((await say(world, { reference, request, code: spaced })).status).toBe(200);
    const expired = { status: 410, body: { code: "status-code-expired" } };
    expect(await say(world, { reference, request, code })).toMatchObject(expired);
    const later = await ask(world, reference, email);
    await work();
    desk.clock.advance(600);
    const last = { reference, request: later, code: newestCode(world) };
    expect(await say(world, last)).toMatchObject(expired);
  });

  it("answers wrong codes alike for a case and for none: five times, then no more", async () => {
    const world = await included();
    const { work, reference, email } = world;
    const nowhere = "organization-999999999999";
    const real = await ask(world, reference, email);
    const none = await ask(world, nowhere, email);
    await work();
    const right = newestCode(world);
    const code = otherThan(right);
    const tried = async (of: string, request: string) => {
      const codes = [];
      for (let time = 0; time < 6; time += 1) {
        const { status, body } = await say(world, { reference: of, request, code });
        codes.push([status, Object(body).code]);
      }
      return codes;
    };
    const wrong = [422, "status-code-wrong"];
    const spent = [410, "status-code-spent"];
    expect(await tried(reference, real)).toEqual([wrong, wrong, wrong, wrong, wrong, spent]);
    expect(await tried(nowhere, none)).toEqual([wrong, wrong, wrong, wrong, wrong, spent]);
    expect(await say(world, { reference, request: real, code: right })).toMatchObject({
      status: 410,
      body: { code: "status-code-spent" },
    });
  });

  it("counts every one of many tries at one moment", async () => {
    const world = await included();
    const { work, reference, email } = world;
    const request = await ask(world, reference, email);
    await work();
    const code = otherThan(newestCode(world));
    const tries = Array.from({ length: 12 }, () => say(world, { reference, request, code }));
    const found = (await Promise.all(tries)).map(({ status }) => status);
    expect(found.filter((status) => status === 422)).toHaveLength(5);
    expect(found.filter((status) => status === 410)).toHaveLength(7);
  });

  it("takes no code for another request, another case or a request that nobody made", async () => {
    const world = await included();
    const { work, reference, email } = world;
    const request = await ask(world, reference, email);
    await work();
    const code = newestCode(world);
    const other = await ask(world, reference, email);
    expect((await say(world, { reference, request: other, code })).status).toBe(422);
    const elsewhere = "organization-999999999999";
    expect((await say(world, { reference: elsewhere, request, code })).status).toBe(422);
    const nobodys = crypto.randomUUID();
    expect((await say(world, { reference, request: nobodys, code })).status).toBe(410);
  });

  it("is tried sixty times an hour from one address", async () => {
    const world = memoryStatus();
    const trying = { reference: "organization-999999999999", code: "12345678" };
    for (let time = 0; time < 60; time += 1) {
      const { status } = await say(world, { ...trying, request: crypto.randomUUID() });
      expect(status).toBe(410);
    }
    expect((await say(world, { ...trying, request: crypto.randomUUID() })).status).toBe(429);
  });
});

describe("GET /v1/status", () => {
  it("shows the status for a quarter of an hour to whoever holds the token, and to nobody else", async () => {
    const world = await included();
    const { call, desk, reference, email } = world;
    const token = tokenIn(await look(world, reference, email));
    const get = (session: string) =>
      call("GET /v1/status", { headers: { "status-session": session } });
    desk.clock.advance(14 * 60);
    expect(await get(token)).toMatchObject({
      status: 200,
      body: { shown: { kind: "registration", status: { caseId: reference, state: "included" } } },
    });
    const ended = { status: 401, body: { code: "status-session-ended" } };
    expect(await get("A".repeat(43))).toMatchObject(ended);
    desk.clock.advance(60);
    expect(await get(token)).toMatchObject(ended);
    expect((await get("short")).status).toBe(400);
  });
});
