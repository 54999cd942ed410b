import type * as z from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiResponseObject } from "zod-openapi";
import type { ReplySpec, Route } from "#shared/http/route.ts";
import { answerSchema } from "#shared/state-systems/envelope.ts";
import { problemResponses } from "./problem.ts";
import type { Samples } from "./samples.ts";
import { securityOf } from "./security.ts";
import { tagOf } from "./tags.ts";

const json = "application/json";
const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });
const header = (name: string) => ({ $ref: `#/components/headers/${name}` });

/** A signed message is verified as it came and read afterwards, so its route has no body schema. */
const signedBodies: Readonly<Record<string, z.ZodType>> = { receiveStateAnswer: answerSchema };

const bodyOf = ({ id, request }: Route): z.ZodType | undefined => request.body ?? signedBodies[id];

const examplesOf = ({ id }: Route, schema: z.ZodType, samples: Samples) => {
  const found = Object.entries(samples(id));
  for (const [scenario, value] of found) {
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new Error(`events/samples/${id}/${scenario}: ${parsed.error}`);
  }
  if (found.length === 0) return {};
  return { examples: Object.fromEntries(found.map(([scenario, value]) => [scenario, { value }])) };
};

const requestBodyOf = (route: Route, samples: Samples) => {
  const schema = bodyOf(route);
  if (schema === undefined) return {};
  const content = { [json]: { schema, ...examplesOf(route, schema, samples) } };
  return { requestBody: { required: true, content } };
};

const paramsOf = ({ request: { path, query, headers } }: Route) => ({
  requestParams: {
    ...(path !== undefined && { path }),
    ...(query !== undefined && { query }),
    ...(headers !== undefined && { header: headers }),
  },
});

/** A reply of another type than JSON is a text; one without either has no body. */
const contentOf = ({ body, contentType }: ReplySpec) => {
  if (body !== undefined) return { content: { [contentType ?? json]: { schema: body } } };
  if (contentType === undefined) return {};
  const schema = { type: contentType === json ? "object" : "string" } as const;
  return { content: { [contentType]: { schema } } };
};

const responseOf = (reply: ReplySpec, tagged: boolean): ZodOpenApiResponseObject => ({
  description: reply.description,
  headers: {
    "x-correlation-id": header("CorrelationId"),
    ...(tagged && { etag: header("ETag") }),
  },
  ...contentOf(reply),
});

/** One route as an operation of the document. */
export const operationOf = (route: Route, samples: Samples): ZodOpenApiOperationObject => {
  const { id, auth, summary, replies } = route;
  const tagged = "304" in replies;
  const good = Object.entries(replies).map(([status, reply]) => [
    status,
    responseOf(reply, tagged),
  ]);
  return {
    operationId: id,
    tags: [tagOf(auth)],
    summary: summary.en,
    "x-summary": { kk: summary.kk, ru: summary.ru },
    security: securityOf(auth),
    ...paramsOf(route),
    parameters: [parameter("AcceptLanguage"), parameter("CorrelationId")],
    ...requestBodyOf(route, samples),
    responses: { ...Object.fromEntries(good), ...problemResponses(route) },
  };
};
