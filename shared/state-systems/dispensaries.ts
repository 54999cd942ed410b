import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/registration/checks.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** Whether a person stands on the register of a dispensary; no diagnosis is asked for or taken in. */
export const dispensaryResultSchema = z.object({
  ...numberOnTheWire,
  registered: z.boolean(),
  since: daySchema.nullable(),
});

const dispensary = (system: Extract<StateSystem, `${string}-register`>) =>
  profile({
    system,
    answers: "callback",
    asksAbout: "applicant",
    result: dispensaryResultSchema,
    valueOf: ({ registered }) => (registered ? "hit" : "clear"),
  });

/** The register of the narcological dispensary (R377-15.p2c, R377-13.3a). */
export const narcologicalRegister = dispensary("narcological-register");

/** The register of the psychiatric dispensary (R377-15.p2d, R377-13.3b). */
export const psychiatricRegister = dispensary("psychiatric-register");
