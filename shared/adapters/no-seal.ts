import type { CaseSeal } from "#shared/store/ports.ts";

/** The seal of a function that has no right to the keys of cases: nothing that it writes or reads is personal data. */
export const noSeal = (why: string): CaseSeal => {
  const nothing = async (): Promise<never> => {
    throw new Error(`nothing is sealed or opened here: ${why}`);
  };
  return { seal: nothing, open: nothing };
};
