import type { ProblemCode } from "./problems.ts";
import type { Problem } from "./reply.ts";

/** A refusal of a case kind as a problem: its code is one of the catalogue, its facts go with it. */
export const problemOf = (refusal: { readonly code: ProblemCode }): Problem => {
  const { code, ...facts } = refusal;
  return { problem: code, with: facts };
};
