// Files whose last signature could not be judged when it was received.
import type { Actor } from "#shared/cases/actor.ts";
import type { SignatureFacts } from "#shared/cases/signed.ts";
import { portal } from "./officials.ts";
import { mustGive, openFile, submit, type RegistrationFile } from "./registration-file.ts";
import { includedFile } from "./registration-course.ts";
import { askingRemoval, changingTo, largerForm } from "./standing-file.ts";

/** Its authority did not answer. */
export const inDoubt: SignatureFacts = { doubts: ["revocation-unknown"] };

/** Who judges signatures again. */
export const confirmer: Actor = { id: "confirm-signatures", role: "system" };

/** An application for inclusion with its signature in doubt. */
export const doubtfulFile = (): RegistrationFile => {
  const file = openFile();
  mustGive(file, submit(), portal, undefined, inDoubt);
  return file;
};

/** A change of an included organisation with its signature in doubt. */
export const doubtfulChange = (): RegistrationFile => {
  const file = includedFile();
  mustGive(file, changingTo(largerForm), portal, undefined, inDoubt);
  return file;
};

/** An included organisation's application to be removed, with its signature in doubt. */
export const doubtfulRemoval = (): RegistrationFile => {
  const file = includedFile();
  mustGive(file, askingRemoval(), portal, undefined, inDoubt);
  return file;
};
