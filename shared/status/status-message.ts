import * as z from "zod";

/** A message in the queue of codes: the request, and nothing of a case or a person. */
export const statusMessageSchema = z.object({ request: z.uuid() });
export type StatusMessage = z.infer<typeof statusMessageSchema>;
