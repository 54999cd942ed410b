import * as z from "zod";
import { readTrustAnchors, type TrustAnchor } from "#shared/signature/certificate.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import { verifyNational } from "#shared/signature/verify-national.ts";
import { verifyWith } from "#shared/signature/verify.ts";
import { httpNcanode } from "./ncanode-http.ts";
import { fetchPost } from "./outbound-http.ts";
import { httpRevocation, revocationAddressesSchema } from "./revocation-http.ts";

/** Seconds that an authority has to answer while somebody waits for us. */
const timeoutSeconds = 3;

/** JSON in a variable of the environment, empty for none. */
const optionalJson = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text): unknown => (text === "" ? undefined : JSON.parse(text)))
    .pipe(schema.optional());

/** What a function is told of the authorities that signatures rest on. */
export const signatureSettings = {
  /** The authorities that are trusted: PEM in base64, for a variable holds one line. */
  TRUST_ANCHORS: z.string().min(1),
  /** Where revocation is asked for; without it nobody asks. */
  REVOCATION: optionalJson(revocationAddressesSchema),
  /** Address of the NCANode that judges national algorithms; without it they stay undetermined. */
  NCANODE_URL: z.union([z.literal(""), z.url({ protocol: /^https?$/ })]),
};

/** What it takes to judge a signature, as the settings have it. */
export const trusting = ({
  TRUST_ANCHORS,
  REVOCATION,
  NCANODE_URL,
}: z.infer<z.ZodObject<typeof signatureSettings>>): {
  readonly verify: VerifyDetached;
  readonly trust: readonly TrustAnchor[];
} => {
  const national =
    NCANODE_URL === ""
      ? undefined
      : verifyNational(httpNcanode(NCANODE_URL, fetchPost, timeoutSeconds));
  const revocation = REVOCATION && httpRevocation(REVOCATION, timeoutSeconds);
  const verify = verifyWith(national);
  return {
    verify: (signature) => verify({ ...signature, revocation }),
    trust: readTrustAnchors(Buffer.from(TRUST_ANCHORS, "base64").toString("utf8")),
  };
};
