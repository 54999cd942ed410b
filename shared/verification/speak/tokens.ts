// Tokens of OAuth 2.0, by client credentials (RFC 6749, 4.4).
import * as z from "zod";
import { secondsAfter, type Instant } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { RestClient } from "#shared/state-systems/trust.ts";
import { delay, meaningOfFailure, type Meaning } from "#shared/verification/meaning.ts";
import { addressOf, timeoutSeconds, type SpeakingNeeds } from "./needs.ts";

export type Token =
  | { readonly got: true; readonly token: string }
  | { readonly got: false; readonly meaning: Meaning };

export interface Tokens {
  /** A token for a system; `another` is for when the last one was refused. */
  readonly forSystem: (system: StateSystem, scope: string, another?: "another") => Promise<Token>;
}

/** Where tokens are issued. */
export const tokenPath = "/oauth/token";

/** A token is used no longer than until this many seconds before its end. */
const marginSeconds = 30;

const answerSchema = z.object({
  access_token: z.string().min(1),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().min(1),
});

type ByCredentials = Extract<RestClient, { readonly clientId: string }>;

const isSame = (one: ByCredentials, other: ByCredentials): boolean =>
  one.clientId === other.clientId && one.clientSecret === other.clientSecret;

interface Kept {
  readonly token: string;
  /** To whom it was issued: another client gets one of its own. */
  readonly client: ByCredentials;
  readonly until: Instant;
}

const form = encodeURIComponent;

const parsed = (text: string) => {
  try {
    return answerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The tokens of one container: each is issued once for all who ask for it at the same time. */
export const tokensOver = (needs: SpeakingNeeds): Tokens => {
  const kept = new Map<StateSystem, Kept>();
  const underWay = new Map<StateSystem, Promise<Token>>();

  const issue = async (
    system: StateSystem,
    client: ByCredentials,
    scope: string,
  ): Promise<Token> => {
    const { clientId, clientSecret } = client;
    const basic = Buffer.from(`${form(clientId)}:${form(clientSecret)}`).toString("base64");
    const askedAt = needs.clock.now();
    const reply = await needs.post({
      url: addressOf(needs, tokenPath),
      body: `grant_type=client_credentials&scope=${form(scope)}`,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        authorization: `Basic ${basic}`,
      },
      timeoutSeconds,
    });
    const isRefused = reply.replied && (reply.status === 400 || reply.status === 401);
    if (isRefused) return { got: false, meaning: delay("failed", "client-refused") };
    if (!reply.replied || reply.status !== 200) {
      const meaning = meaningOfFailure(reply);
      // That the issuer is not there says nothing about the question.
      return { got: false, meaning: meaning.means === "delay" ? meaning : delay("failed") };
    }
    const answer = parsed(reply.body);
    if (answer === undefined) return { got: false, meaning: delay("unreadable") };
    const until = secondsAfter(askedAt, Math.max(0, answer.expires_in - marginSeconds));
    kept.set(system, { token: answer.access_token, client, until });
    return { got: true, token: answer.access_token };
  };

  const issueOnce = (system: StateSystem, client: ByCredentials, scope: string) => {
    const already = underWay.get(system);
    if (already !== undefined) return already;
    const issuing = issue(system, client, scope).finally(() => underWay.delete(system));
    underWay.set(system, issuing);
    return issuing;
  };

  return {
    forSystem: async (system, scope, another) => {
      const client = (await needs.credentials())?.clients[system];
      if (client === undefined) return { got: false, meaning: delay("failed", "no-credentials") };
      if ("bearer" in client) return { got: true, token: client.bearer };
      const last = kept.get(system);
      const isGood = last !== undefined && isSame(last.client, client);
      if (another === undefined && isGood && needs.clock.now() < last.until) {
        return { got: true, token: last.token };
      }
      return issueOnce(system, client, scope);
    },
  };
};
