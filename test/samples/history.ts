import type { RegistrationFile } from "./registration-file.ts";

/** The number of the last entry of a file. */
export const sequenceOf = (file: RegistrationFile): number =>
  file.history().at(-1)?.happening.sequence ?? 0;
