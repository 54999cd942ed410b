import type { Actor } from "#shared/cases/actor.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type { RegistrationFile } from "#test/samples/registration-file.ts";

/** A command that is refused: why, on which case, by whom, and what the refusal says besides its code. */
export interface Refused {
  readonly because: string;
  readonly file: () => RegistrationFile;
  readonly command: RegistrationCommand | ((file: RegistrationFile) => RegistrationCommand);
  readonly by: Actor;
  readonly sitting?: SittingFacts;
  readonly says?: Readonly<Record<string, unknown>>;
}
