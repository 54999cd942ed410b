import * as z from "zod";
import { organizationFormSchema } from "./organization-form.ts";

/** What the entry of `submit` seals. */
export const submittedSchema = z.object({ form: organizationFormSchema });

/** What the entry of `closeVote` seals. */
export const justifiedSchema = z.object({ justification: z.string() });
