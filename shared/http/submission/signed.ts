import * as z from "zod";
import type { Problem } from "#shared/http/reply.ts";
import { signatureReasons } from "#shared/http/signature-reasons.ts";
import { digestSchema } from "#shared/cases/entry.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Applicant } from "#shared/registration/forms/identifier.ts";
import type { PersonName } from "#shared/registration/forms/parts.ts";
import type { ReceivedSignature } from "#shared/evidence/signature.ts";
import type { SignatureFacts, Signed } from "#shared/cases/signed.ts";
import { actsFor } from "#shared/signature/acts-for.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import type { TrustAnchor } from "#shared/signature/certificate.ts";
import type { Signer } from "#shared/signature/signer.ts";
import { heldBy, type VerifyDetached } from "#shared/signature/verdict.ts";

export interface Trusting {
  readonly verify: VerifyDetached;
  readonly trust: readonly TrustAnchor[];
}

/** A signature that is the applicant's as far as it can be told now. */
interface Signing {
  readonly signed: Signed;
  readonly received: Omit<ReceivedSignature, "caseId">;
  /** What could not be learnt yet; without doubts it is valid. */
  readonly facts: SignatureFacts;
}

/** Whose signature it has to be. */
export interface Whose {
  readonly applicant: Applicant;
  /** The head, the entrepreneur or the specialist, where the form names one. */
  readonly name: PersonName | undefined;
}

const sentSchema = z.looseObject({ application: z.unknown(), signature: z.string() });

/** As a text that the fields of a signature do not fit: what was signed is what was sent, field by field. */
const applicationIn = (body: string) => sentSchema.parse(JSON.parse(body));

const entitledAs = ({ powers }: Signer, { applicant }: Whose): Signed["as"] => {
  if ("iin" in applicant) return "individual";
  return powers.includes("head") ? "head" : "may-sign";
};

/**
 * Whether a submission is signed by its applicant (R377-7b, R377-15b, R377-32.1b, L114-13.1b): over the very
 * application that was sent, judged at the moment it was received, by the head or the one who may
 * sign for the organisation, or by the person (R377-A1.14, R377-A2.1, R377-A2.11, R377-A3.3,
 * R377-A3.12). Where an authority does not answer, the submission is taken in with its doubts; where
 * nobody could ever tell, it is not.
 */
export const signedSubmission = async (
  { verify, trust }: Trusting,
  body: string,
  whose: Whose,
  { at, locale }: { readonly at: Instant; readonly locale: Locale },
): Promise<Signing | { readonly refused: Problem }> => {
  const { application, signature } = applicationIn(body);
  const content = signedBytesOf(application);
  const verdict = await verify({ signature, content, at, trust });
  const held = heldBy(verdict);
  if (verdict.verdict !== "valid" && held === undefined) {
    const facts = signatureReasons(verdict.reasons, locale);
    return { refused: { problem: `signature-${verdict.verdict}`, with: facts } };
  }
  if (held === undefined) throw new Error("a valid signature of nobody");
  const acts = actsFor(held.signer, { ...whose.applicant, name: whose.name });
  if (acts !== "yes")
    return { refused: { problem: "signer-differs", with: signatureReasons([acts], locale) } };
  const as = entitledAs(held.signer, whose);
  // However the same signature is spelt, its mark is the same: it serves one submission.
  const mark = digestSchema.parse(held.mark);
  return {
    signed: { digest: mark, as },
    received: { mark, receivedAt: at, signature, content },
    facts: verdict.verdict === "undetermined" ? { doubts: [...verdict.reasons] } : {},
  };
};
