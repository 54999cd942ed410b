import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { Reply } from "#shared/http/reply.ts";
import { on } from "#shared/http/serve.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { stateSystems } from "#shared/registration/checks.ts";
import type { MockParties } from "#shared/state-systems/mock-parties.ts";
import { issueToken } from "#shared/state-systems/mock-wire-routes.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { MockDeps } from "./deps.ts";

const goodForSeconds = 300;

const claimsSchema = z.strictObject({ scope: z.string(), until: z.number() });

const sealOf = ({ tokenKey }: MockParties, claims: string): Buffer =>
  createHmac("sha256", tokenKey).update(claims).digest();

/** A token that says itself what it is good for, under a seal. */
const tokenFor = (parties: MockParties, claims: z.infer<typeof claimsSchema>): string => {
  const told = Buffer.from(JSON.stringify(claims)).toString("base64url");
  return `${told}.${sealOf(parties, told).toString("base64url")}`;
};

const isSealed = (parties: MockParties, told: string, seal: string): boolean => {
  const [one, other] = [sealOf(parties, told), Buffer.from(seal, "base64url")];
  return one.length === other.length && timingSafeEqual(one, other);
};

type Headers = Readonly<Record<string, string>>;

/** Whether a request carries a token of ours that is still good, for this scope. */
export const mayAsk = async (
  { parties, clock }: MockDeps,
  { authorization = "" }: Headers,
  scope: string,
): Promise<boolean> => {
  const [, told = "", seal = ""] = /^Bearer ([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  if (told === "" || !isSealed(await parties(), told, seal)) return false;
  const claims = claimsSchema.parse(JSON.parse(Buffer.from(told, "base64url").toString("utf8")));
  return claims.scope === scope && epochMilliseconds(clock.now()) / 1000 < claims.until;
};

export const noToken: Reply = {
  status: 401,
  body: { error: "invalid_token" },
  headers: { "www-authenticate": 'Bearer error="invalid_token"' },
};

const refused = (status: number, error: string): Reply => ({ status, body: { error } });

/** Whether these are the credentials of whoever may ask for this scope. */
const isClient = ({ clients }: MockParties, scope: string, authorization: string): boolean => {
  const [, basic = ""] = /^Basic ([A-Za-z0-9+/=]+)$/.exec(authorization) ?? [];
  const given = Buffer.from(basic, "base64").toString("utf8");
  return stateSystems.some((system) => {
    const { speech } = profiles[system];
    const client = clients[system];
    if (speech.profile !== "rest" || speech.scope !== scope || client === undefined) return false;
    const { clientId, clientSecret } = client;
    return given === `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
  });
};

/** POST /oauth/token: client credentials become a token for one scope, good for five minutes. */
export const tokenRoute = (deps: MockDeps) =>
  on(issueToken, async (_, { wire }) => {
    const form = new URLSearchParams(wire.body);
    const scope = form.get("scope") ?? "";
    if (form.get("grant_type") !== "client_credentials") {
      return refused(400, "unsupported_grant_type");
    }
    const parties = await deps.parties();
    if (!isClient(parties, scope, wire.headers["authorization"] ?? "")) {
      return refused(401, "invalid_client");
    }
    const until = Math.floor(epochMilliseconds(deps.clock.now()) / 1000) + goodForSeconds;
    const token = tokenFor(parties, { scope, until });
    const body = { access_token: token, token_type: "Bearer", expires_in: goodForSeconds, scope };
    return { status: 200, body };
  });
