// Signatures that are in doubt now and then, and what becomes of them; `turn` is from 0 to 1.
import { inDoubt } from "#test/samples/doubtful-file.ts";
import { notifier } from "#test/samples/officials.ts";
import type { Attempt } from "./any-command.ts";

/** A signature in doubt is judged before anything else can be done. */
export const judged = (of: number, turn: number): Attempt => ({
  command:
    turn < 0.3
      ? { name: "rejectSignature", of, reasons: ["revoked"] }
      : { name: "confirmSignature", of },
  by: notifier,
});

/** Now and then an authority is down when something is filed. */
export const doubtIn = (turn: number) =>
  Math.floor(turn * 1000) % 4 === 0 ? { signature: inDoubt } : {};
