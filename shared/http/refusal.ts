import type { FieldError } from "./field-errors.ts";
import type { ProblemCode } from "./problems.ts";
import type { Problem } from "./reply.ts";

/** A refusal of a case kind as a problem: its code is one of the catalogue, its facts go with it. */
export const problemOf = (refusal: { readonly code: ProblemCode }): Problem => {
  const { code, ...facts } = refusal;
  return { problem: code, with: facts };
};

/** What is wrong with the fields of a request, all at once; nothing where nothing is. */
export const invalidRequest = (errors: readonly FieldError[]): Problem | undefined =>
  errors.length === 0 ? undefined : { problem: "request-invalid", errors };
