import type { Entry } from "./entry.ts";

/** The one of these kinds that a case is of: the first entry of its history names it. Undefined where it is of none, or is not there. */
export const kindOf = <Kind extends { readonly name: string }>(
  kinds: readonly Kind[],
  history: readonly Pick<Entry, "kind">[],
): Kind | undefined => kinds.find(({ name }) => name === history[0]?.kind);
