import * as z from "zod";
import type { ZodOpenApiResponseObject } from "zod-openapi";
import { fieldMessages, isFieldCode } from "#shared/http/field-codes.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import { timedProblems } from "#shared/http/problems-documents.ts";
import { problemCodes, problemKindOf, type ProblemCode } from "#shared/http/problems.ts";
import { resultOf } from "#shared/http/reply.ts";
import type { Route } from "#shared/http/route.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";

const fieldErrorSchema = z.strictObject({
  in: z.enum(["path", "query", "headers", "body"]),
  pointer: z.string().meta({ description: "JSON Pointer to the field" }),
  code: z.enum(Object.keys(fieldMessages).filter((code) => isFieldCode(code))),
  message: z.string().meta({ description: "In the language of the caller" }),
});

/** A problem as it goes over the wire (RFC 9457). A code may add facts of its own. */
export const problemSchema = z.looseObject({
  type: z.string().meta({ description: "`urn:arnau:problem:` and the code" }),
  title: z.string().meta({ description: "In the language of the caller" }),
  status: z.int(),
  code: z.enum(problemCodes),
  correlationId: z.string(),
  errors: z
    .array(fieldErrorSchema)
    .optional()
    .meta({ description: "Every field that is missing or wrong" }),
});

const always: readonly ProblemCode[] = ["internal-error"];

/** Problems that the shared layers answer for a route, whether or not its table row names them. */
const impliedBy = ({ auth, request }: Route): ProblemCode[] => {
  const { path, query, body } = request;
  const parts = [path, query, body].some((part) => part !== undefined);
  return [
    ...(parts ? (["request-invalid"] as const) : []),
    ...(body === undefined
      ? []
      : (["json-malformed", "body-too-large", "content-type-unsupported"] as const)),
    ...(auth.kind === "official" || auth.kind === "client" ? (["role-not-allowed"] as const) : []),
  ];
};

/** What a caller reads about one field, to show the shape of it. */
const fieldExample = fieldErrorOf("body", "/field", "malformed", "en");

const exampleOf = (code: ProblemCode) => {
  const problem = {
    problem: code,
    ...(code === "request-invalid" && { errors: [fieldExample] }),
  };
  const { body } = resultOf(problem, "en", "4f1c2f4e-request");
  return { summary: problemKindOf(code).title.en, value: problemSchema.parse(JSON.parse(body)) };
};

const inWords = (codes: readonly ProblemCode[], locale: Locale) =>
  codes.map((code) => `- \`${code}\`: ${problemKindOf(code).title[locale]}`).join("\n");

const isTimed = (code: ProblemCode) => timedProblems.some((timed) => timed === code);

const retryAfter = { "retry-after": { $ref: "#/components/headers/RetryAfter" } };

const responseOf = (status: number, codes: readonly ProblemCode[]): ZodOpenApiResponseObject => ({
  description: inWords(codes, "en"),
  "x-description": { kk: inWords(codes, "kk"), ru: inWords(codes, "ru") },
  ...(codes.some(isTimed) && { headers: retryAfter }),
  content: {
    "application/problem+json": {
      schema: {
        allOf: [
          { $ref: "#/components/schemas/Problem" },
          {
            type: "object",
            properties: { status: { const: status }, code: { enum: [...codes] } },
          },
        ],
      },
      examples: Object.fromEntries(codes.map((code) => [code, exampleOf(code)])),
    },
  },
});

/** What API Gateway says on its own, before a function is reached. */
const gatewaySays = z.object({ message: z.string() });

const withGateway = (
  codes: readonly ProblemCode[],
  response: ZodOpenApiResponseObject | undefined,
  said: Trilingual,
): ZodOpenApiResponseObject => {
  const words = (locale: Locale) =>
    `${inWords(codes, locale)}\n- API Gateway: ${said[locale]}`.trim();
  return {
    description: words("en"),
    "x-description": { kk: words("kk"), ru: words("ru") },
    content: { ...response?.content, "application/json": { schema: gatewaySays } },
  };
};

const gatewayRefuses = {
  401: {
    en: "no token, or one that is not valid",
    ru: "токена нет, или он недействителен",
    kk: "токен жоқ немесе жарамсыз",
  },
  403: {
    en: "the token is not for this route",
    ru: "токен не для этого маршрута",
    kk: "токен бұл бағытқа арналмаған",
  },
} as const satisfies Record<number, Trilingual>;

/** Every problem that a route can answer, by status, in the order of the catalogue. */
export const problemResponses = (route: Route): Record<string, ZodOpenApiResponseObject> => {
  const named = new Set([...route.problems, ...impliedBy(route), ...always]);
  const codes = problemCodes.filter((code) => named.has(code));
  const codesOf = (status: number) => codes.filter((code) => problemKindOf(code).status === status);
  const statuses = [...new Set(codes.map((code) => problemKindOf(code).status))];
  const responses: Record<string, ZodOpenApiResponseObject> = Object.fromEntries(
    statuses.map((status) => [String(status), responseOf(status, codesOf(status))]),
  );
  if (route.auth.kind !== "official" && route.auth.kind !== "client") return responses;
  return {
    ...responses,
    401: withGateway(codesOf(401), responses["401"], gatewayRefuses[401]),
    403: withGateway(codesOf(403), responses["403"], gatewayRefuses[403]),
  };
};
