import * as z from "zod";
import type { CaseId } from "#shared/cases/entry.ts";
import type { StateSystem } from "./systems.ts";

export const referenceSchema = z
  .string()
  .regex(/^[a-z]+-[A-Za-z0-9-]+\.[a-z-]+\.\d{1,4}(?:-\d{1,3})?$/)
  .brand("Reference");
/** How a question is named between Arnau and a state system: case, system, round, and which asking within it after the first. */
export type Reference = z.infer<typeof referenceSchema>;

/** The reference of the question to one system in one round of a case, asked for the `asking`-th time in it. */
export const referenceOf = (
  caseId: CaseId,
  system: StateSystem,
  round: number,
  asking = 1,
): Reference =>
  referenceSchema.parse(`${caseId}.${system}.${round}${asking === 1 ? "" : `-${asking}`}`);

/** Whether a question was asked before in its round. */
export const isAnotherAsking = (reference: Reference): boolean => /\.\d+-\d+$/.test(reference);
