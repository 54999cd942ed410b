import { describe, expect, it } from "vitest";
import { signedHeaders } from "#shared/webhooks/sign.ts";
import { binEndingIn, caseOf, submitOrganization } from "#test/fakes/organization.ts";
import { stateSystemsWorld } from "#test/fakes/world.ts";

const bin = binEndingIn(0);
const system = "accessibility";
const body = JSON.stringify({
  reference: `${caseOf(bin)}.${system}.1`,
  answeredAt: "2026-11-23T09:00:00+05:00",
  result: { bin, kato: "751110000", facility: { accessible: "fully" } },
});

const inbox = async () => {
  const world = stateSystemsWorld();
  await submitOrganization(world.desk, bin);
  const headersOf = async (text: string, id = "m-1") =>
    signedHeaders(await world.secretsOf(system), { id, at: world.desk.clock.now(), body: text });
  const deliver = async (text: string, headers: Record<string, string>) => {
    const result = await world.call("POST", `${world.inboxUrl}/${system}`, text, headers);
    return { status: result.statusCode, body: JSON.parse(result.body) };
  };
  return { ...world, headersOf, deliver };
};

describe("POST /v1/answers/{system}", () => {
  it("takes a signed answer in with 200, and refuses it the second time with 409", async () => {
    const { headersOf, deliver } = await inbox();
    const headers = await headersOf(body);
    expect(await deliver(body, headers)).toEqual({ status: 200, body: { received: "accepted" } });
    expect(await deliver(body, headers)).toMatchObject({
      status: 409,
      body: { code: "message-repeated", reason: "repeated" },
    });
    expect(await deliver(body, await headersOf(body, "m-2"))).toEqual({
      status: 200,
      body: { received: "already-answered" },
    });
  });

  it("refuses a message whose signature does not hold with 401, and writes the reason down", async () => {
    const { headersOf, deliver, desk, counted, lines } = await inbox();
    const headers = await headersOf("another body");
    expect(await deliver(body, headers)).toMatchObject({
      status: 401,
      body: { code: "signature-refused", reason: "wrong-signature" },
    });
    expect(await deliver(body, {})).toMatchObject({ status: 401 });
    expect(desk.cases.written()).toHaveLength(1);
    expect(counted).toEqual([
      "callback-refused/wrong-signature",
      "callback-refused/headers-missing",
    ]);
    expect(lines.map(({ code }) => code)).toContain("callback-refused");
  });

  it("verifies the body as it came, byte for byte", async () => {
    const { headersOf, deliver } = await inbox();
    const spaced = `${body}\n`;
    expect(await deliver(spaced, await headersOf(body))).toMatchObject({ status: 401 });
    expect(await deliver(spaced, await headersOf(spaced))).toMatchObject({ status: 200 });
  });

  it("tells a signed message that is no answer from one to a question that nobody asked", async () => {
    const { headersOf, deliver } = await inbox();
    expect(await deliver("<html>", await headersOf("<html>"))).toMatchObject({ status: 400 });
    const other = body.replace(".1", ".9");
    expect(await deliver(other, await headersOf(other))).toMatchObject({
      status: 422,
      body: { code: "question-unknown" },
    });
  });

  it("refuses a body over 256 kB", async () => {
    const { headersOf, deliver } = await inbox();
    const large = "x".repeat(256 * 1024 + 1);
    expect(await deliver(large, await headersOf(large))).toMatchObject({ status: 413 });
  });

  it("knows no other systems", async () => {
    const { call, inboxUrl } = await inbox();
    expect((await call("POST", `${inboxUrl}/weather`, body)).statusCode).toBe(400);
  });
});
