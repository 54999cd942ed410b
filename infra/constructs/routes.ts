import {
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  type IHttpRouteAuthorizer,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Construct } from "constructs";
import type { Route } from "#shared/http/route.ts";
import type { BoundFunction } from "./function.ts";
import type { LoggedHttpApi } from "./http-api.ts";

type AuthKind = Route["auth"]["kind"];

/** What lets a caller in, by the kind of a route; an API without tokens has only the open kinds. */
export type Authorizers = Readonly<Partial<Record<AuthKind, IHttpRouteAuthorizer>>>;

/** Everyone: the public, and state systems, whose messages are signed themselves. */
export const open: Authorizers = {
  public: new HttpNoneAuthorizer(),
  signature: new HttpNoneAuthorizer(),
};

/** Holders of a token of this issuer, made out to an app client of machines or to that of officials. */
export const byToken = (issuer: string, clients: Record<"client" | "official", string[]>) => ({
  client: new HttpJwtAuthorizer("Machines", issuer, { jwtAudience: clients.client }),
  official: new HttpJwtAuthorizer("Officials", issuer, { jwtAudience: clients.official }),
});

/** Puts every row of a route table behind its authorizer, and hands it to its function; the rows stand in `scope`, which may be another stack than the API's. */
export const serve = (
  scope: Construct,
  api: LoggedHttpApi,
  routes: readonly Route[],
  functions: Readonly<Record<string, BoundFunction>>,
  authorizers: Authorizers,
): void => {
  const integrations = new Map(
    Object.entries(functions).map(([name, { lambda }]) => [
      name,
      // One permission a function, not one a route: the policy of a function is limited to 20 kB.
      new HttpLambdaIntegration(name, lambda, { scopePermissionToRoute: false }),
    ]),
  );
  const table = new Construct(scope, "Routes");
  for (const { id, method, path, function: name, auth } of routes) {
    const integration = integrations.get(name);
    const authorizer = authorizers[auth.kind];
    if (integration === undefined) throw new Error(`route ${id} names no function: ${name}`);
    if (authorizer === undefined) throw new Error(`route ${id} has no authorizer: ${auth.kind}`);
    new HttpRoute(table, id, {
      httpApi: api.api,
      routeKey: HttpRouteKey.with(path, HttpMethod[method]),
      integration,
      authorizer,
      ...(auth.kind === "client" ? { authorizationScopes: [`arnau/${auth.scope}`] } : {}),
    });
  }
};
