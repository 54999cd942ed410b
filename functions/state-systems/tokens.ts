import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { Reply } from "#shared/http/reply.ts";
import { on } from "#shared/http/serve.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import type { MockParties } from "#shared/state-systems/mock-parties.ts";
import { issueToken } from "#shared/state-systems/mock-wire-routes.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { MockDeps } from "./deps.ts";

const goodForSeconds = 300;

const claimsSchema = z.strictObject({ client: z.string(), scope: z.string(), until: z.number() });

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

/** Whoever may have tokens for a scope. */
const clientsFor = ({ clients }: MockParties, scope: string) =>
  stateSystems.flatMap((system) => {
    const { speech } = profiles[system];
    return speech.profile === "rest" && speech.scope === scope ? (clients[system] ?? []) : [];
  });

type Headers = Readonly<Record<string, string>>;

/** Whether a request carries a token of ours that is still good, for this scope. */
export const mayAsk = async (
  { parties, clock }: MockDeps,
  { authorization = "" }: Headers,
  scope: string,
): Promise<boolean> => {
  const [, told = "", seal = ""] = /^Bearer ([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  const known = await parties();
  if (told === "" || !isSealed(known, told, seal)) return false;
  const claims = claimsSchema.parse(JSON.parse(Buffer.from(told, "base64url").toString("utf8")));
  // The tokens of a client that is taken out are good no longer.
  const isOfClient = clientsFor(known, scope).some(({ clientId }) => clientId === claims.client);
  const isNow = epochMilliseconds(clock.now()) / 1000 < claims.until;
  return claims.scope === scope && isOfClient && isNow;
};

export const noToken: Reply = {
  status: 401,
  body: { error: "invalid_token" },
  headers: { "www-authenticate": 'Bearer error="invalid_token"' },
};

const refused = (status: number, error: string): Reply => ({ status, body: { error } });

/** The client that shows these credentials, if it may ask for this scope. */
const clientBehind = (parties: MockParties, scope: string, authorization: string) => {
  const [, basic = ""] = /^Basic ([A-Za-z0-9+/=]+)$/.exec(authorization) ?? [];
  const given = Buffer.from(basic, "base64").toString("utf8");
  return clientsFor(parties, scope).find(
    ({ clientId, clientSecret }) =>
      given === `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`,
  );
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
    const client = clientBehind(parties, scope, wire.headers["authorization"] ?? "");
    if (client === undefined) return refused(401, "invalid_client");
    const until = Math.floor(epochMilliseconds(deps.clock.now()) / 1000) + goodForSeconds;
    const token = tokenFor(parties, { client: client.clientId, scope, until });
    const body = { access_token: token, token_type: "Bearer", expires_in: goodForSeconds, scope };
    return { status: 200, body };
  });
