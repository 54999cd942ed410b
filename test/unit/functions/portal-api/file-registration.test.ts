import { describe, expect, it } from "vitest";
import { fileRegistration } from "#functions/portal-api/file-application.ts";
import { createRegistration } from "#shared/http/routes/portal.ts";
import { on, serve } from "#shared/http/serve.ts";
import { eventOf, idIn, memoryApis } from "#test/fakes/apis.ts";
import { lambdaContext } from "#test/fakes/http.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import { signXml, wrapped } from "#shared/state-systems/authority/sign-xml.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { fileForm, filing, keyed, submission } from "#test/samples/office-work.ts";
import { portal, representative } from "#test/samples/officials.ts";
import { binOf, writtenForm } from "#test/samples/organization.ts";
import { fileId, specialistFileId } from "#test/samples/registration-file.ts";
import { identityFor, signedBy } from "#test/samples/signing.ts";
import { iinOf, writtenSpecialist } from "#test/samples/specialist.ts";

const key = keyed("key-00000001");
const caseId = fileId;

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
    await apis.upload(writtenForm().documents, portal.id);
    const { application, signature } = submission(writtenForm());
    const send = "POST /v1/registrations";
    const reversed = Object.fromEntries(Object.entries(application).toReversed());
    for (const body of [
      { application, signature },
      { signature, application: reversed },
    ]) {
      expect((await apis.call({ by: portal, send, body, headers: key })).status).toBe(202);
    }
    expect(apis.desk.cases.written()).toHaveLength(1);
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
      body: { code: "command-not-allowed", state: "representative-review" },
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
          { in: "body", pointer: "/application/bin", code: "bad-checksum" },
          { in: "body", pointer: "/application/facilities", code: "too-few" },
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
    const { desk, portalNeeds, upload } = memoryApis();
    let down = true;
    const append: typeof desk.cases.append = async (entry) => {
      if (down) throw new Error("the table is down");
      return desk.cases.append(entry);
    };
    const flaky = { ...portalNeeds, desk: { ...desk, cases: { ...desk.cases, append } } };
    const { log, lines } = memoryLog();
    const handler = serve(log, [on(createRegistration, fileRegistration(flaky))]);
    await upload(writtenForm().documents, portal.id);
    const event = eventOf({
      by: portal,
      send: "POST /v1/registrations",
      body: submission(writtenForm()),
      headers: key,
    });
    expect((await handler(event, lambdaContext)).statusCode).toBe(500);
    expect(JSON.stringify(lines)).not.toContain("Оспанова");
    down = false;
    expect((await handler(event, lambdaContext)).statusCode).toBe(202);
    expect(desk.cases.written()).toHaveLength(1);
  });
});

describe("whose application it is", () => {
  const send = "POST /v1/registrations";
  const post = async (body: ReturnType<typeof submission>) => {
    const apis = memoryApis();
    await apis.upload(body.application.documents, portal.id);
    const answered = await apis.call({ by: portal, send, body, headers: key });
    return { answered, written: apis.desk.cases.written() };
  };
  const form = writtenForm();
  const good = submission(form);

  it("R377-7b: an application that was changed after it was signed is refused", async () => {
    const application = { ...form, places: { total: 21, free: 5 } };
    const { answered, written } = await post({ ...good, application });
    expect(answered).toMatchObject({
      status: 422,
      body: { code: "signature-invalid", reasons: [{ code: "content-differs" }] },
    });
    expect(written).toEqual([]);
  });

  it("R377-7b: an XML document with an enveloped signature is as good as a CMS", async () => {
    const apis = memoryApis();
    const application = writtenForm();
    await apis.upload(application.documents, portal.id);
    const identity = identityFor({ bin: application.bin, name: application.head });
    const signature = signXml(identity, wrapped(signedBytesOf(application)));
    const call = { by: portal, send: "POST /v1/registrations", headers: key };
    const body = { application, signature };
    expect((await apis.call({ ...call, body })).status).toBe(202);
    const other = { application: writtenForm({ places: { total: 9, free: 1 } }), signature };
    const headers = keyed("key-00000002");
    expect(await apis.call({ ...call, body: other, headers })).toMatchObject({
      status: 422,
      body: { code: "signature-invalid", reasons: [{ code: "content-differs" }] },
    });
  });

  it("R377-7b: what is no signature is refused", async () => {
    const { answered } = await post({ ...good, signature: "none" });
    expect(answered).toMatchObject({
      status: 422,
      body: { code: "signature-invalid", reasons: [{ code: "malformed" }] },
    });
  });

  it("R377-11: another organisation's head cannot file it", async () => {
    const { answered, written } = await post(
      signedBy(identityFor({ bin: binOf(2), name: form.head }), form),
    );
    expect(answered).toMatchObject({
      status: 422,
      body: { code: "signer-differs", reasons: [{ code: "other-organization" }] },
    });
    expect(written).toEqual([]);
  });

  it("R377-A1.14: the head who signs is the one whom the form names", async () => {
    const name = { surname: "Басқа", givenName: "Адам" };
    const { answered } = await post(signedBy(identityFor({ bin: binOf(1), name }), form));
    expect(answered).toMatchObject({
      status: 422,
      body: { code: "signer-differs", reasons: [{ code: "other-name" }] },
    });
  });

  it("R377-15b, R377-19: a specialist's application is the specialist's own", async () => {
    const specialist = writtenSpecialist();
    const { answered } = await post(
      signedBy(identityFor({ iin: iinOf(12), name: specialist.name }), specialist),
    );
    expect(answered).toMatchObject({
      status: 422,
      body: { code: "signer-differs", reasons: [{ code: "other-person" }] },
    });
  });

  it("R377-A2.1, R377-A2.11: and under the name that the certificate bears", async () => {
    const specialist = writtenSpecialist();
    const { answered } = await post(
      signedBy(
        identityFor({ iin: specialist.iin, name: { ...specialist.name, surname: "Басқа" } }),
        specialist,
      ),
    );
    expect(answered).toMatchObject({
      body: { code: "signer-differs", reasons: [{ code: "other-name" }] },
    });
  });

  it("R377-15a: a specialist is filed under a name that tells nothing of the person", async () => {
    const apis = memoryApis();
    const answered = await filing(apis, send, writtenSpecialist());
    expect(answered).toMatchObject({ status: 202, body: { caseId: specialistFileId } });
    const [entry] = apis.desk.cases.written();
    const { sealed: _, ...open } = entry ?? {};
    expect(JSON.stringify(open)).not.toContain(iinOf(10));
    expect(JSON.stringify(apis.lines)).not.toContain(iinOf(10));
  });

  it("R377-A1.3: a sole proprietor is filed by the IIN, apart from the same person's work as a specialist (G24)", async () => {
    const apis = memoryApis();
    const iin = iinOf(10);
    const { bin: _, ...rest } = writtenForm({ head: writtenSpecialist({ iin }).name });
    const answered = await filing(apis, send, { ...rest, iin });
    expect(answered.status).toBe(202);
    expect(idIn(answered)).toMatch(/^organization-[0-9a-f]{32}$/);
    expect(idIn(answered)).not.toBe(specialistFileId.replace("specialist", "organization"));
  });
});
