import { dispensary } from "./dispensary.ts";

/** The register of the psychiatric dispensary (R377-15.p2d, R377-13.3b). */
export const psychiatricRegister = dispensary({
  system: "psychiatric-register",
  service: "ARNAU_PsychiatricRegisterAsync",
});
