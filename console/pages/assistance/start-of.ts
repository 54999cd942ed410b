import type { Filled } from "../../forms/value.ts";
import type { Assistance } from "./use-assistance.ts";

/**
 * What is known of a form before anybody has touched it: a decision rests on the assessment, and starts from what it
 * found and concluded (L114-14.1, L114-15.1).
 */
export const startOfCommand = (
  command: string,
  { assessed }: Pick<Assistance, "assessed">,
): Filled | undefined =>
  command === "decideProvide" && assessed !== undefined
    ? { recognised: assessed.found, services: assessed.services }
    : undefined;
