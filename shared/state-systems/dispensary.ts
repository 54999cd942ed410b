import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { flag, orNone, text } from "#shared/shep/payload.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import { numberParts, ownWire } from "./own-wire.ts";
import { profile, type StateSystemProfile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** Whether a person stands on the register of a dispensary; no diagnosis is asked for or taken in. */
export const dispensaryResultSchema = z.object({
  ...numberOnTheWire,
  registered: z.boolean(),
  since: daySchema.nullable(),
});

/** The same as elements. */
const dispensaryParts = { ...numberParts, registered: flag, since: orNone(text) };

const dispensaryValue = ({ registered }: z.infer<typeof dispensaryResultSchema>): CheckValue =>
  registered ? "hit" : "clear";

/** The register of a dispensary: the same question and answer, each of its own service. */
export const dispensary = ({
  system,
  service,
}: Pick<StateSystemProfile, "system"> & {
  readonly service: string;
}): StateSystemProfile =>
  profile({
    system,
    // Its service and data are not public: ours, in the gateway's envelope.
    speech: {
      profile: "shep-async",
      service,
      answers: "callback",
      wire: ownWire(system, "escaped", dispensaryParts),
    },
    asksAbout: "applicant",
    // The acts are silent: what a dispensary tells of a person is asked once for a decision, not again.
    lifetime: "until-decided",
    result: dispensaryResultSchema,
    valueOf: dispensaryValue,
  });
