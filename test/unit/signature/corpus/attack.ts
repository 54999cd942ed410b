import type { DetachedSignature } from "#shared/signature/verdict.ts";
import type { Finding } from "#shared/signature/findings.ts";

/** One bad signature: what it is, what it has to be refused for, and how it is made. */
export interface Attack {
  readonly name: string;
  /** Everything that is said against it; a doubt leaves it undetermined and a fault refuses it. */
  readonly reasons: readonly [Finding, ...Finding[]];
  readonly make: () => { readonly signature: string } & Partial<DetachedSignature>;
}
