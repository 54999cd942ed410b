import type { RunProps } from "./run.ts";
import type { Tampering } from "./world.ts";

/** A bug that is planted at a port, and the invariant that has to notice it. */
export interface Planted {
  readonly bug: string;
  readonly tampering: Tampering;
  /** What it takes for the bug to matter, where the ordinary run is too kind. */
  readonly severity?: NonNullable<RunProps["severity"]>;
  /** The seed to try first, where the first ones bring nothing of the kind. */
  readonly from?: number;
  /** Some bugs show only after the years. */
  readonly years?: boolean;
  readonly noticedBy: string;
}
