import { dispensary } from "./dispensary.ts";

/** The register of the narcological dispensary (R377-15.p2c, R377-13.3a). */
export const narcologicalRegister = dispensary({
  system: "narcological-register",
  service: "ARNAU_NarcologicalRegisterAsync",
});
