import type { Context } from "aws-lambda";
import * as z from "zod";
import type { HttpEvent } from "#shared/http/request.ts";
import { routeKeyOf, type Route } from "#shared/http/route.ts";

type Addressed = Pick<Route, "method" | "path">;

interface Call {
  readonly method: string;
  readonly url: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const patternOf = ({ path }: Addressed) =>
  new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);

/** The event that API Gateway makes of a call, or nothing where no route matches. */
export const httpEvent = (routes: readonly Addressed[], call: Call): HttpEvent | undefined => {
  const { pathname, searchParams } = new URL(call.url);
  const route = routes.find((one) => one.method === call.method && patternOf(one).test(pathname));
  if (route === undefined) return undefined;
  return {
    routeKey: routeKeyOf(route),
    headers: { "content-type": "application/json", ...call.headers },
    pathParameters: { ...patternOf(route).exec(pathname)?.groups },
    queryStringParameters: Object.fromEntries(searchParams),
    ...(call.body !== undefined && { body: call.body }),
    isBase64Encoded: false,
    requestContext: { requestId: "request-1" },
  };
};

/** What Lambda tells a function about an invocation. */
export const lambdaContext: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: "function",
  functionVersion: "1",
  invokedFunctionArn: "arn:aws:lambda:eu-central-1:000000000000:function:function",
  memoryLimitInMB: "512",
  awsRequestId: "request-1",
  logGroupName: "group",
  logStreamName: "stream",
  getRemainingTimeInMillis: () => 30_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

/** What a function answers to an HTTP call. */
export const httpResultSchema = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  isBase64Encoded: z.boolean().default(false),
});

/** The body as it goes over the wire. */
export const textOf = ({ body, isBase64Encoded }: z.infer<typeof httpResultSchema>): string =>
  isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body;
