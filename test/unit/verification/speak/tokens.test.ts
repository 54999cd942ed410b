import { describe, expect, it } from "vitest";
import type { OutboundMessage, OutboundReply } from "#shared/adapters/outbound-http.ts";
import type { RestClient } from "#shared/state-systems/trust.ts";
import { tokensOver } from "#shared/verification/speak/tokens.ts";
import { handClock } from "#test/fakes/clock.ts";
import { neighbours } from "#test/fakes/neighbours.ts";
import { scriptedPost } from "#test/fakes/post.ts";
import { speaking, stateSystemsUrl, tokenReply } from "#test/fakes/speaking.ts";

const system = "tax-debt";
const scope = "tax-debt.read";

const issuer = (
  answer: (message: OutboundMessage) => OutboundReply | Promise<OutboundReply>,
  client: RestClient | "none" = { clientId: "arnau+1", clientSecret: "s:cret" },
) => {
  const clock = handClock();
  const { post, sent } = scriptedPost(answer);
  const { ours } = neighbours().known;
  let clients = client === "none" ? {} : { [system]: client };
  const change = (next: RestClient) => {
    clients = { [system]: next };
  };
  const { needs } = speaking({ clock }, answer, {
    post,
    credentials: async () => ({ ...ours, clients }),
  });
  return { clock, sent, change, tokens: tokensOver(needs) };
};

const counted = () => {
  let issued = 0;
  return () => {
    issued += 1;
    return tokenReply(`token-${issued}`);
  };
};

describe("tokens of OAuth (client credentials)", () => {
  it("are asked for with our credentials and the scope of the system, as a form", async () => {
    const { tokens, sent } = issuer(counted());
    expect(await tokens.forSystem(system, scope)).toEqual({ got: true, token: "token-1" });
    expect(sent).toEqual([
      {
        url: `${stateSystemsUrl}/oauth/token`,
        body: "grant_type=client_credentials&scope=tax-debt.read",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          // Both parts are spelt as in a form before they are joined (RFC 6749, 2.3.1).
          authorization: `Basic ${Buffer.from("arnau%2B1:s%3Acret").toString("base64")}`,
        },
        timeoutSeconds: 5,
      },
    ]);
  });

  it("are kept until shortly before their end, and replaced then", async () => {
    const { tokens, sent, clock } = issuer(counted());
    await tokens.forSystem(system, scope);
    clock.advance(269);
    expect(await tokens.forSystem(system, scope)).toEqual({ got: true, token: "token-1" });
    clock.advance(1);
    expect(await tokens.forSystem(system, scope)).toEqual({ got: true, token: "token-2" });
    expect(sent).toHaveLength(2);
  });

  it("that are good for less than that are used once", async () => {
    const { tokens, sent } = issuer(() => tokenReply("short", 20));
    await tokens.forSystem(system, scope);
    await tokens.forSystem(system, scope);
    expect(sent).toHaveLength(2);
  });

  it("are asked for once by all who need one at the same time", async () => {
    const { tokens, sent } = issuer(counted());
    const got = await Promise.all([1, 2, 3].map(() => tokens.forSystem(system, scope)));
    expect(new Set(got.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(sent).toHaveLength(1);
  });

  it("that are refused are replaced though they are kept", async () => {
    const { tokens } = issuer(counted());
    await tokens.forSystem(system, scope);
    expect(await tokens.forSystem(system, scope, "another")).toMatchObject({ token: "token-2" });
  });

  it("of a client that was changed are used no longer", async () => {
    const { tokens, sent, change } = issuer(counted());
    await tokens.forSystem(system, scope);
    change({ clientId: "arnau-2", clientSecret: "s:cret" });
    expect(await tokens.forSystem(system, scope)).toMatchObject({ token: "token-2" });
    change({ clientId: "arnau-2", clientSecret: "another" });
    expect(await tokens.forSystem(system, scope)).toMatchObject({ token: "token-3" });
    expect(await tokens.forSystem(system, scope)).toMatchObject({ token: "token-3" });
    expect(sent).toHaveLength(3);
  });

  it("made out by the owner of a system are used as they are", async () => {
    const { tokens, sent } = issuer(counted(), { bearer: "given" });
    expect(await tokens.forSystem(system, scope)).toEqual({ got: true, token: "given" });
    expect(sent).toEqual([]);
  });

  it.each<[string, OutboundReply, object]>([
    [
      "refuses us",
      { replied: true, status: 401, body: "" },
      { reason: "failed", detail: "client-refused" },
    ],
    [
      "knows no such scope",
      { replied: true, status: 400, body: "" },
      { reason: "failed", detail: "client-refused" },
    ],
    ["is down", { replied: true, status: 503, body: "" }, { reason: "unreachable" }],
    ["is not there", { replied: false, why: "unreachable" }, { reason: "unreachable" }],
    ["is somewhere else", { replied: true, status: 404, body: "" }, { reason: "failed" }],
    [
      "says what is no token",
      { replied: true, status: 200, body: "<html>" },
      { reason: "unreadable" },
    ],
    [
      "gives a token of another kind",
      {
        replied: true,
        status: 200,
        body: `{"access_token":"a","token_type":"mac","expires_in":9}`,
      },
      { reason: "unreadable" },
    ],
  ])(
    "an issuer that %s keeps the question waiting, and never answers it",
    async (_, came, expected) => {
      const { tokens } = issuer(() => came);
      expect(await tokens.forSystem(system, scope)).toEqual({
        got: false,
        meaning: { means: "delay", ...expected },
      });
    },
  );

  it("without credentials there is none, which is a delay as well", async () => {
    const { tokens, sent } = issuer(counted(), "none");
    expect(await tokens.forSystem(system, scope)).toEqual({
      got: false,
      meaning: { means: "delay", reason: "failed", detail: "no-credentials" },
    });
    expect(sent).toEqual([]);
  });
});
