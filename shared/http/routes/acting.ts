import * as z from "zod";

/** The portal vouches for who is signed in there; the number stands in no address, which others may keep. */
export const actingHeaders = z.object({
  "acting-person": z
    .string()
    .regex(/^\d{12}$/, { error: "not-twelve-digits" })
    .meta({
      description:
        "Who acts: the IIN of the person or of the representative who is signed in, or the BIN of an organisation that represents",
    }),
});
