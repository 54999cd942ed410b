// The forms of cruel treatment (L114-6.2.p2a, L114-6.2.p2b): they decide which way a case goes.
import * as z from "zod";

/** Domestic violence; trafficking, of minors too; other exploitation; abduction. */
const crueltyForms = ["domestic-violence", "trafficking", "exploitation", "abduction"] as const;
export const crueltyFormSchema = z.enum(crueltyForms);
