import { dispensaryParts, dispensaryResultSchema, dispensaryValue } from "./dispensary.ts";
import { ownWire } from "./own-wire.ts";
import { profile } from "./profile.ts";

const wire = ownWire("narcological-register", "escaped", dispensaryParts);

/** The register of the narcological dispensary (R377-15.p2c, R377-13.3a). */
export const narcologicalRegister = profile({
  system: "narcological-register",
  ground: "R377-15.p2c",
  // Its service and data are not public: ours, in the gateway's envelope.
  speech: {
    profile: "shep-async",
    service: "ARNAU_NarcologicalRegisterAsync",
    answers: "callback",
    wire,
  },
  asksAbout: "applicant",
  // The acts are silent: what a dispensary tells of a person is asked once for a decision, not again.
  lifetime: "until-decided",
  result: dispensaryResultSchema,
  valueOf: dispensaryValue,
});
