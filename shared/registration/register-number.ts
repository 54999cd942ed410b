import type { Bin } from "#shared/law/identifiers.ts";

/**
 * The registration number of an organisation's account in the Register (R377-4.1). One supplier
 * has one account for ever, so the number comes from the BIN, which is public with the entry.
 */
export const registerNumberOf = (bin: Bin): string => `O-${bin}`;
