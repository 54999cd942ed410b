// The way of a command from its form to the API: signed where it has to be, sent, and sent again where nobody answered.
import { isPassing, Refused } from "../api/problem.ts";
import type { Signing } from "./program.ts";

/** What it takes to carry a command out. */
export interface Means {
  /** The IIN of whoever signs for the official, if an administrator has named one. */
  readonly signer: () => Promise<string | undefined>;
  readonly sign: (iin: string) => Promise<Signing>;
  /** Sends the command, always under the same key. Throws `Refused`. */
  readonly send: (signature: string | undefined) => Promise<unknown>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export type Stage = "looking" | "signing" | "sending";

export type Stop =
  | {
      readonly why: "without-signer" | Exclude<Signing, { signed: true }>["why"];
      readonly message?: string;
    }
  | { readonly why: "refused"; readonly error: Refused };

export type Outcome =
  | { readonly done: true; readonly answer: unknown }
  | {
      readonly done: false;
      readonly stop: Stop;
      /** Good for the next try, where the command has not been judged. */
      readonly signature?: string | undefined;
    };

/** Pauses before another try where nobody answered. */
const pauses = [500, 1500];

/** What is worth the same request at once; an authority that is silent is silent for longer. */
const isWorthAnotherTry = (error: unknown): boolean =>
  error instanceof Refused && isPassing(error.status) && error.code !== "authority-unavailable";

const sendOften = async (
  { send, wait }: Means,
  signature: string | undefined,
): Promise<unknown> => {
  for (const pause of pauses) {
    try {
      return await send(signature);
    } catch (error) {
      if (!isWorthAnotherTry(error)) throw error;
      await wait(pause);
    }
  }
  return send(signature);
};

type Signature =
  | { readonly found: true; readonly signature: string | undefined }
  | { readonly found: false; readonly stop: Stop };

const signatureFor = async (
  { signer, sign }: Means,
  tell: (stage: Stage) => void,
): Promise<Signature> => {
  tell("looking");
  const iin = await signer();
  if (iin === undefined) return { found: false, stop: { why: "without-signer" } };
  tell("signing");
  const signing = await sign(iin);
  if (signing.signed) return { found: true, signature: signing.signature };
  const { why, message } = signing;
  return { found: false, stop: { why, ...(message !== undefined && { message }) } };
};

/**
 * Carries a command out. A signature that was made before is used again, so that nobody signs twice because the network failed; once
 * the API has judged the command it is of no use any more. Expected failures are answers.
 */
export const carryOut = async (
  {
    signed,
    signature: before,
  }: { readonly signed: boolean; readonly signature?: string | undefined },
  means: Means,
  tell: (stage: Stage) => void,
): Promise<Outcome> => {
  let signature = before;
  try {
    if (signed && signature === undefined) {
      const made = await signatureFor(means, tell);
      if (!made.found) return { done: false, stop: made.stop };
      ({ signature } = made);
    }
    tell("sending");
    return { done: true, answer: await sendOften(means, signature) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const kept = isPassing(error.status) ? signature : undefined;
    return { done: false, stop: { why: "refused", error }, signature: kept };
  }
};
