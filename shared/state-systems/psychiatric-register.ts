import { dispensaryParts, dispensaryResultSchema, dispensaryValue } from "./dispensary.ts";
import { ownWire } from "./own-wire.ts";
import { profile } from "./profile.ts";

const wire = ownWire("psychiatric-register", "escaped", dispensaryParts);

/** The register of the psychiatric dispensary (R377-15.p2d, R377-13.3b). */
export const psychiatricRegister = profile({
  system: "psychiatric-register",
  ground: "R377-15.p2d",
  // Its service and data are not public: ours, in the gateway's envelope.
  speech: {
    profile: "shep-async",
    service: "ARNAU_PsychiatricRegisterAsync",
    answers: "callback",
    wire,
  },
  asksAbout: "applicant",
  // The acts are silent: what a dispensary tells of a person is asked once for a decision, not again.
  lifetime: "until-decided",
  result: dispensaryResultSchema,
  valueOf: dispensaryValue,
});
