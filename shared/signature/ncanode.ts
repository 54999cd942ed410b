// What NCANode v3 is asked and what it answers: REST in JSON. It verifies the national algorithms.
import * as z from "zod";
import type { ReadCertificate } from "./certificate.ts";

/** The port to an NCANode: posts JSON to one of its routes. Never throws. */
export type AskNcanode = (
  route: "/cms/verify" | "/xml/verify",
  question: Readonly<Record<string, unknown>>,
) => Promise<{ readonly status: number; readonly body: string } | undefined>;

const revocationSchema = z.object({
  revoked: z.boolean(),
  by: z.string().nullish(),
  /** Milliseconds since 1970, or an instant. */
  revocationTime: z
    .union([z.number(), z.iso.datetime({ offset: true })])
    .pipe(z.coerce.date())
    .transform((time) => time.getTime())
    .nullish(),
  reason: z.string().nullish(),
});

const certificateSchema = z.object({
  valid: z.boolean(),
  revocations: z.array(revocationSchema).nullish(),
  /** Hexadecimal, without zeros in front. */
  serialNumber: z.string(),
  /** The authority's signature over the certificate, in base64. */
  signature: z.string(),
});

/** What it says of the one certificate it looked at. */
export type NcanodeCertificate = Readonly<z.infer<typeof certificateSchema>>;

const answerSchema = z.object({ valid: z.boolean(), signers: z.array(z.unknown()) });
const cmsSignerSchema = z.object({ certificates: z.array(certificateSchema).length(1) });

/** An answer that is about this very certificate. */
export interface NcanodeAnswer {
  readonly valid: boolean;
  readonly certificate: NcanodeCertificate;
}

const numberOf = (hexadecimal: string): string => hexadecimal.toLowerCase().replace(/^0+/, "");

/** Its own words for the certificate, compared with the one that was read here. */
const isAbout = (told: NcanodeCertificate, own: ReadCertificate): boolean =>
  // Without the tag and the length of the number.
  numberOf(told.serialNumber) === numberOf(own.serialNumber.slice(4)) &&
  told.signature === Buffer.from(own.signed.value).toString("base64");

/**
 * Reads an answer. Its `valid` alone proves nothing: it is true where there are no signers at all, or
 * one whose certificate did not come with the message. So the one signer has to be there, with the one
 * certificate that was read here. Anything else is no answer.
 */
export const readNcanode = (
  body: string,
  form: "cms" | "xml",
  own: ReadCertificate,
): NcanodeAnswer | undefined => {
  const answer = parsed(answerSchema, body);
  const [signer, ...others] = answer?.signers ?? [];
  if (answer === undefined || signer === undefined || others.length > 0) return undefined;
  const certificate =
    form === "cms"
      ? cmsSignerSchema.safeParse(signer).data?.certificates[0]
      : certificateSchema.safeParse(signer).data;
  if (certificate === undefined || !isAbout(certificate, own)) return undefined;
  return { valid: answer.valid, certificate };
};

const parsed = <Schema extends z.ZodType>(
  schema: Schema,
  body: string,
): z.infer<Schema> | undefined => {
  try {
    return schema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
};
