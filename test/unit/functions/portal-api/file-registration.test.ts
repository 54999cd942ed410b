import { describe, expect, it } from "vitest";
import { fileRegistration } from "#functions/portal-api/file-registration.ts";
import { createRegistration } from "#shared/http/routes/portal.ts";
import { on, serve } from "#shared/http/serve.ts";
import { registrationIdOf } from "#shared/registration/kind.ts";
import { eventOf, idIn, memoryApis } from "#test/fakes/apis.ts";
import { memoryClaims } from "#test/fakes/claims.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { lambdaContext } from "#test/fakes/http.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { fileForm, keyed } from "#test/samples/office-work.ts";
import { portal, representative } from "#test/samples/officials.ts";
import { binOf, writtenForm } from "#test/samples/organization.ts";

const key = keyed("key-00000001");
const caseId = registrationIdOf(binOf(1));

describe("POST /v1/registrations", () => {
  it("R377-10b: answers 202 with the case and its address once it is saved", async () => {
    const apis = memoryApis();
    const answered = await fileForm(apis);
    const href = `/v1/registrations/${caseId}`;
    expect(answered).toMatchObject({
      status: 202,
      headers: { location: href },
      body: { caseId, state: "representative-review", href },
    });
    expect(apis.desk.cases.written()).toMatchObject([{ caseId, command: "submit", actor: portal }]);
  });

  it("answers the same for the same key and body, and files once", async () => {
    const apis = memoryApis();
    const [first, second] = [await fileForm(apis, {}, key), await fileForm(apis, {}, key)];
    expect(second.status).toBe(202);
    expect(second.body).toEqual(first.body);
    expect(apis.desk.cases.written()).toHaveLength(1);
  });

  it("takes the same fields in another order for the same body", async () => {
    const apis = memoryApis();
    await fileForm(apis, {}, key);
    const body = Object.fromEntries(Object.entries(writtenForm()).toReversed());
    const send = "POST /v1/registrations";
    expect((await apis.call({ by: portal, send, body, headers: key })).status).toBe(202);
  });

  it("refuses the same key with another body, whatever became of the first", async () => {
    const apis = memoryApis();
    await fileForm(apis, {}, key);
    for (const changes of [{ places: { total: 21, free: 5 } }, { bin: binOf(2) }]) {
      expect(await fileForm(apis, changes, key)).toMatchObject({
        status: 422,
        body: { code: "idempotency-key-reused" },
      });
    }
    expect(apis.desk.cases.written()).toHaveLength(1);
  });

  it("keeps the keys of different callers apart", async () => {
    const apis = memoryApis();
    await fileForm(apis, {}, key);
    const other = await fileForm(apis, { bin: binOf(2) }, key, { ...portal, id: "other-portal" });
    expect(other.status).toBe(202);
  });

  it("one supplier, one case: another application while one runs is not taken", async () => {
    const apis = memoryApis();
    await fileForm(apis);
    expect(await fileForm(apis)).toMatchObject({
      status: 409,
      body: { code: "command-not-allowed", state: "representative-review", allowed: [] },
    });
  });

  it("makes one case of many that are posted at once under one key", async () => {
    const apis = memoryApis();
    const answers = await Promise.all(Array.from({ length: 8 }, () => fileForm(apis, {}, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(apis.desk.cases.written()).toHaveLength(1);
  });

  it("makes a case each of many organisations that are posted at once", async () => {
    const apis = memoryApis();
    const serials = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11];
    const answers = await Promise.all(serials.map((one) => fileForm(apis, { bin: binOf(one) })));
    expect(new Set(answers.map(idIn)).size).toBe(serials.length);
  });

  it("needs the key", async () => {
    expect(await fileForm(memoryApis(), {}, {})).toMatchObject({
      status: 400,
      body: { code: "idempotency-key-missing" },
    });
  });

  it("R377-10a: tells an application with faults all of them, and keeps nothing", async () => {
    const apis = memoryApis();
    const answered = await fileForm(apis, { bin: "240140000010", facilities: [] });
    expect(answered).toMatchObject({
      status: 400,
      body: {
        code: "request-invalid",
        errors: [
          { in: "body", pointer: "/bin", code: "bad-checksum" },
          { in: "body", pointer: "/facilities", code: "too-few" },
        ],
      },
    });
    expect(apis.desk.cases.written()).toEqual([]);
  });

  it("R377-11: is the portal's alone", async () => {
    expect(await fileForm(memoryApis(), {}, key, representative)).toMatchObject({
      status: 403,
      body: { code: "role-not-allowed" },
    });
  });

  it("that breaks down half-way acknowledges nothing, and is made good by the same request", async () => {
    const desk = memoryDesk();
    const claims = memoryClaims();
    let down = true;
    const append: typeof desk.cases.append = async (entry) => {
      if (down) throw new Error("the table is down");
      return desk.cases.append(entry);
    };
    const flaky = { ...desk, cases: { ...desk.cases, append } };
    const { log, lines } = memoryLog();
    const handler = serve(log, [on(createRegistration, fileRegistration({ desk: flaky, claims }))]);
    const event = eventOf({
      by: portal,
      send: "POST /v1/registrations",
      body: writtenForm(),
      headers: key,
    });
    expect((await handler(event, lambdaContext)).statusCode).toBe(500);
    expect(JSON.stringify(lines)).not.toContain("Оспанова");
    down = false;
    expect((await handler(event, lambdaContext)).statusCode).toBe(202);
    expect(desk.cases.written()).toHaveLength(1);
  });
});
