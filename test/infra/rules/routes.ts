import * as z from "zod";
import { type Route, routeKeyOf } from "#shared/http/route.ts";
import { ofType, type Rule, target } from "./reading.ts";

const routeSchema = z.object({
  RouteKey: z.string(),
  AuthorizationType: z.string().default("NONE"),
  AuthorizationScopes: z.array(z.string()).default([]),
  AuthorizerId: z.unknown().optional(),
});

const authorizerSchema = z.object({
  AuthorizerType: z.literal("JWT"),
  JwtConfiguration: z.object({ Audience: z.array(z.unknown()).min(1), Issuer: z.unknown() }),
});

/** Whoever is not let in by the table is kept out by API Gateway, before any code of ours runs. */
export const everyRouteIsGuardedAsTheTableSays =
  (routes: readonly Route[]): Rule =>
  (resources) => {
    const deployed = ofType(resources, "AWS::ApiGatewayV2::Route")
      .filter(({ stack }) => stack === "arnau-api")
      .map((route) => {
        const read = routeSchema.parse(route.properties);
        const authorizer = target(resources, route, read.AuthorizerId);
        const byToken = authorizerSchema.safeParse(authorizer?.properties).success;
        return { ...read, byToken: read.AuthorizationType === "JWT" && byToken };
      });
    const unknown = deployed
      .filter(({ RouteKey }) => !routes.some((route) => routeKeyOf(route) === RouteKey))
      .map(({ RouteKey }) => `${RouteKey} is not in the route table`);
    const wrong = routes.flatMap((route) => {
      const key = routeKeyOf(route);
      const found = deployed.find(({ RouteKey }) => RouteKey === key);
      if (found === undefined) return [`${key} is not deployed`];
      const isOpen = route.auth.kind === "public" || route.auth.kind === "signature";
      if (found.byToken === isOpen) return [`${key} is ${isOpen ? "closed" : "open"}`];
      const scopes = route.auth.kind === "client" ? [`arnau/${route.auth.scope}`] : [];
      return scopes.join() === found.AuthorizationScopes.join() ? [] : [`${key}: wrong scopes`];
    });
    return [...unknown, ...wrong];
  };

const stageSchema = z.object({
  AccessLogSettings: z.object({ Format: z.string() }),
  DefaultRouteSettings: z.object({
    ThrottlingRateLimit: z.number().positive(),
    ThrottlingBurstLimit: z.number().positive(),
  }),
});

/** What a log of requests may hold: nothing that comes from the caller. */
const harmless = /^\$context\.(requestId|routeKey|status|responseLatency|error\.message)$/;

export const everyStageIsLimitedAndLogsNothingPersonal: Rule = (resources) =>
  ofType(resources, "AWS::ApiGatewayV2::Stage").flatMap(({ path, properties }) => {
    const read = stageSchema.safeParse(properties);
    if (!read.success) return [`${path} has no limit or no access log`];
    const fields = read.data.AccessLogSettings.Format.match(/\$[\w.]+/g) ?? [];
    return fields.filter((field) => !harmless.test(field)).map((field) => `${path} logs ${field}`);
  });
