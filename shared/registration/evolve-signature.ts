import type { EventOf } from "./events.ts";
import type { OpenSignature } from "./state.ts";

/** The signature of an entry that something is still to be learnt of, if it is one. */
export const openIn = (
  { signed: { doubts } }: Pick<EventOf<"saved" | "removal-requested">, "signed">,
  sequence: number,
): OpenSignature | undefined => (doubts === undefined ? undefined : { of: sequence, doubts });
