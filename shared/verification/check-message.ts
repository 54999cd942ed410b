import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { stateSystemSchema } from "#shared/checks/systems.ts";

/** A message in the queue of a state system: which case asks which system, and nothing of the case. */
export const checkMessageSchema = z.object({ caseId: caseIdSchema, system: stateSystemSchema });
export type CheckMessage = z.infer<typeof checkMessageSchema>;
