import { dispensary } from "./dispensary.ts";

/** The register of the psychiatric dispensary (R377-15.p2d, R377-13.3b). */
export const psychiatricRegister = dispensary({
  system: "psychiatric-register",
  ground: "R377-15.p2d",
  service: "ARNAU_PsychiatricRegisterAsync",
});
