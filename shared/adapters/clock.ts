import { instantSchema } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";

/** The clock of the machine. */
export const systemClock: Clock = { now: () => instantSchema.parse(new Date().toISOString()) };
