import { digestOf } from "#shared/store/digest.ts";

let signatures = 0;

/** A signature that was found good: another one each time. */
export const signed = (as: "head" | "individual" | "may-sign" = "head") => {
  signatures += 1;
  return { digest: digestOf(`signature ${signatures}`), as };
};
