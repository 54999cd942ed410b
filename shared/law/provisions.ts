// The provisions that the system carries out, by id. A new chapter is a file of its own, spread in here.
import * as z from "zod";
import type { Provision } from "./citations.ts";
import { applicationProvisions } from "./provisions-r377-application.ts";
import { decisionProvisions } from "./provisions-r377-decision.ts";
import { registerProvisions } from "./provisions-r377-register.ts";
import { reviewProvisions } from "./provisions-r377-review.ts";

const provisions = {
  ...registerProvisions,
  ...applicationProvisions,
  ...reviewProvisions,
  ...decisionProvisions,
};

/** The id of a provision: act, paragraph, subparagraph and clause, such as "R377-27.1". */
export type ProvisionId = keyof typeof provisions;

const isProvisionId = (text: string): text is ProvisionId => Object.hasOwn(provisions, text);

/** A known provision's id; an unknown one is reported as an issue with `params.code`. */
export const provisionIdSchema = z.string().refine(isProvisionId, {
  message: "an unknown provision",
  params: { code: "unknown-provision" },
});

/** Where a provision stands and what it says, in every language. */
export function provisionOf(id: ProvisionId): Provision {
  return provisions[id];
}

/** Every provision's id, in the order of the acts. */
export const provisionIds: readonly ProvisionId[] = Object.keys(provisions).filter(isProvisionId);
