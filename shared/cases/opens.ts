import type { Entry } from "./entry.ts";

/** Opens what an entry seals; undefined where it seals nothing, and once the key of its case is destroyed. */
export type Opens = (entry: Entry) => Promise<unknown>;
