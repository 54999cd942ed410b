import { randomBytes } from "node:crypto";

/** Makes a password that nobody has chosen. */
export type NewPassword = () => string;

const passwordBytes = 12;

/** Long enough for the user pool, with each kind of character that it may ask for. */
export const newPassword: NewPassword = () =>
  `${randomBytes(passwordBytes).toString("base64url")}-aA1`;
