import type * as z from "zod";
import type { Role } from "#shared/cases/actor.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { ProblemCode } from "./problems.ts";

/** Who may call a route; API Gateway turns others away before a function runs. */
export type Auth =
  | { readonly kind: "public" }
  /** A machine with client credentials that carry this scope of the resource server. */
  | { readonly kind: "client"; readonly scope: string }
  /** An official signed in, holding at least one of these roles. */
  | { readonly kind: "official"; readonly roles: readonly Role[] }
  /** A state system: the message itself is signed, by headers beside it or within it (WS-Security). */
  | { readonly kind: "signature"; readonly within?: true };

export interface Shape {
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
}

export interface ReplySpec {
  readonly description: string;
  readonly body?: z.ZodType;
  readonly contentType?: string;
}

/**
 * One route of the API. The CDK routes, the handlers' types and the OpenAPI document all come
 * from these.
 */
export interface Route<S extends Shape = Shape> {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: `/${string}`;
  readonly function: string;
  readonly auth: Auth;
  readonly summary: Trilingual;
  readonly request: S;
  readonly replies: Readonly<Record<number, ReplySpec>>;
  readonly problems: readonly ProblemCode[];
}

/** What a handler gets of a request after it was checked against the route's schemas. */
export type Input<S extends Shape> = {
  readonly [Part in keyof S]: S[Part] extends z.ZodType ? z.output<S[Part]> : undefined;
};

/** Keeps the precise types of a route's schemas. */
export const defineRoute = <const S extends Shape>(route: Route<S>): Route<S> => route;

/** How API Gateway names a route. */
export const routeKeyOf = ({ method, path }: Pick<Route, "method" | "path">): string =>
  `${method} ${path}`;
