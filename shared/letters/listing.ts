import type { CaseId } from "#shared/cases/entry.ts";

/** A case whose entry in the Register names a specialist. */
export interface Lists {
  readonly caseId: CaseId;
}

/**
 * The organisations whose entries list a specialist by the number in the Registry (R377-4.11b). A
 * read model answers, so it may be behind: whoever asks looks at the case itself.
 */
export type Listing = (registryNumber: string) => Promise<readonly Lists[]>;
