import * as z from "zod";

/**
 * What a check found. Five values, never a boolean: a system that does not answer says neither
 * that there is a debt nor that there is none. A hit speaks against the applicant or who acts for it;
 * `clear` of `legal-entity`, `immovable-property`, `accessibility`, `identity-documents` and of the registers
 * of who acts for whom means that the thing asked for is there and in order.
 */
export const checkValues = ["clear", "hit", "not-found", "unavailable", "indeterminate"] as const;
export const checkValueSchema = z.enum(checkValues);
export type CheckValue = z.infer<typeof checkValueSchema>;

/** What a human may find where no system answers: the paper says yes, no, or that nothing is known. */
export const byHandValues = ["clear", "hit", "not-found"] as const;
