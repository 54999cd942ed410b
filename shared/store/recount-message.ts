import * as z from "zod";

/**
 * A message in the queue that wakes whoever counts terms anew: which calendar came into use. It does not say what to do: the watcher
 * looks for itself which calendar is in use and by which one the terms are on record, as it does by the hour.
 */
export const recountMessageSchema = z.object({ calendar: z.string().min(1) });
export type RecountMessage = z.infer<typeof recountMessageSchema>;
