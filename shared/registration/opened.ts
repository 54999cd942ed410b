// What sealed parts of entries hold once they are opened.
import * as z from "zod";
import { removalFormSchema } from "./forms/removal.ts";
import { supplierFormSchema } from "./forms/supplier.ts";

/** What the entry of `submit` or `submitChange` seals. */
export const submittedSchema = z.object({ form: supplierFormSchema });

/** What the entry of `applyForRemoval` seals. */
export const removalAskedSchema = z.object({ form: removalFormSchema });

/** What the entry of `closeVote` seals. */
export const justifiedSchema = z.object({ justification: z.string() });

/** What the entry of `openNonCompliance` seals. */
export const reproachedSchema = z.object({ facts: z.string() });
