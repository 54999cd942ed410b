import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { registrationStateSchema } from "#shared/registration/states.ts";
import { withBody } from "./with-body.ts";

/** A key that the caller gives to one request, however often it sends it. */
export const idempotencyHeaders = z.object({
  "idempotency-key": z
    .string()
    .min(8)
    .max(128)
    .regex(/^[\x21-\x7e]+$/),
});

/** Of an XML document: it carries the application in base64, which is smaller than a body may be. */
const longestSignature = 200_000;

/**
 * An application with the applicant's signature over it (R377-7b, R377-15b, R377-32.1b, L114-13.1b): a detached
 * CMS over the canonical JSON (RFC 8785) of `application`, as PEM or as DER in base64, or an XML document around it
 * with an enveloped signature.
 */
export const signedBy = <Form extends z.ZodType>(application: Form) =>
  z.strictObject({
    application,
    signature: z.string().min(1).max(longestSignature).meta({
      description:
        "Signature over the canonical JSON (RFC 8785) of `application`: a detached CMS, as PEM or as DER in base64; or the XML document `<application>…</application>` with that JSON in base64 inside and an enveloped XML-DSig. One whose authority does not answer is taken in and judged later",
    }),
  });

/** The answer to a submission: its case, how that stands, and where it is to be seen. */
export const savedReplyIn = <State extends z.ZodType>(state: State) =>
  z.strictObject({ caseId: caseIdSchema, state, href: z.string() });

export const savedReplySchema = savedReplyIn(registrationStateSchema);

/** What can be wrong with any command that comes through the portal. */
export const commandProblems = [
  ...withBody,
  "idempotency-key-missing",
  "idempotency-key-reused",
  "role-not-allowed",
  "command-not-allowed",
] as const;

/** What can be wrong with any submission. */
export const submissionProblems = [
  ...commandProblems,
  "signature-invalid",
  "signature-undetermined",
  "signer-differs",
  "signature-used",
] as const;
