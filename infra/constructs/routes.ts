import {
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  type IHttpRouteAuthorizer,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { Route } from "#shared/http/route.ts";
import type { BoundFunction } from "./function.ts";
import type { LoggedHttpApi } from "./http-api.ts";

interface Serving {
  readonly routes: readonly Route[];
  /** By the name a route gives its function. */
  readonly functions: Readonly<Record<string, BoundFunction>>;
  /** Who signs the tokens. */
  readonly issuer: string;
  /** Whose tokens the routes of machines and those of officials take: ids of app clients. */
  readonly audiences: { readonly client: string; readonly official: string };
}

/** Puts every row of the route table behind its authorizer, and hands it to its function. */
export const serve = (api: LoggedHttpApi, { routes, functions, issuer, audiences }: Serving) => {
  const jwt = (id: string, audience: string) =>
    new HttpJwtAuthorizer(id, issuer, { jwtAudience: [audience] });
  const open = new HttpNoneAuthorizer();
  const authorizers: Record<Route["auth"]["kind"], IHttpRouteAuthorizer> = {
    public: open,
    signature: open,
    client: jwt("Machines", audiences.client),
    official: jwt("Officials", audiences.official),
  };
  const integrations = new Map(
    Object.entries(functions).map(([name, fn]) => [name, integrationOf(name, fn)]),
  );
  for (const { id, method, path, function: name, auth } of routes) {
    const integration = integrations.get(name);
    if (integration === undefined) throw new Error(`route ${id} names no function: ${name}`);
    new HttpRoute(api, id, {
      httpApi: api.api,
      routeKey: HttpRouteKey.with(path, HttpMethod[method]),
      integration,
      authorizer: authorizers[auth.kind],
      ...(auth.kind === "client" ? { authorizationScopes: [`arnau/${auth.scope}`] } : {}),
    });
  }
};

/** One permission a function, not one a route: a function's policy is limited to 20 kB. */
export const integrationOf = (name: string, fn: BoundFunction): HttpLambdaIntegration =>
  new HttpLambdaIntegration(name, fn.lambda, { scopePermissionToRoute: false });
