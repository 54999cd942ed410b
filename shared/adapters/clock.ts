import { readFileSync } from "node:fs";
import * as z from "zod";
import { instantAt } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";
import { readEnvironment } from "./environment.ts";

/** A clock that is by so many milliseconds ahead of the machine's, or behind it. */
export const clockAhead = (milliseconds: () => number): Clock => ({
  now: () => instantAt(Date.now() + milliseconds()),
});

const ahead = z.coerce.number().int();

/** What a file says at this moment; nothing while there is none, or where it says no number. */
export const aheadInFile = (file: string): number => {
  try {
    return ahead.safeParse(readFileSync(file, "utf8").trim()).data ?? 0;
  } catch {
    return 0;
  }
};

/** Set by local clouds alone (docs/adr/0057); everywhere else the clock is the machine's. */
const { CLOCK_AHEAD_FILE: file } = readEnvironment({ CLOCK_AHEAD_FILE: z.string().optional() });

/** The clock of the machine, or what a local cloud has set it to. */
export const systemClock: Clock = clockAhead(
  file === undefined ? () => 0 : () => aheadInFile(file),
);
