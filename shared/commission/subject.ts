import * as z from "zod";

/** A person as the user pool knows them: an opaque subject, never a name or an IIN. */
export const subjectSchema = z.string().min(1).max(128);
