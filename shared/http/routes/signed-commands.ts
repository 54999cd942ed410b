// Which commands officials sign: their decisions, their ballots, their protocols (R377-25, R377-27, R377-28d).
import * as z from "zod";
import { staffCommandSchema } from "#shared/assistance/commands.ts";
import { commissionCommandSchema } from "#shared/commission/commission-commands.ts";
import { sittingCommandSchema } from "#shared/commission/sitting-commands.ts";
import { officialCommandSchema } from "#shared/registration/commands.ts";

/** On a registration: what is found, voted, decided or removed. Where a case goes next is no decision on it. */
export const signedOnCases = [
  "recordManualCheck",
  "recordFindings",
  "voteForPresiding",
  "recordCompleteness",
  "castVote",
  "closeVote",
  "recordRemoval",
  "recordTermination",
  "recordDeath",
  "openNonCompliance",
  "restoreByCourt",
] as const;

/** On a sitting: who presides, and the protocol. */
export const signedOnSittings = ["voteForPresiding", "signProtocol"] as const;

/** On a Commission: the votes for its chair. */
export const signedOnCommissions = ["voteForChair"] as const;

/** Of a CMS with its certificates, or of an XML document around a command with its words. */
const longestSignature = 60_000;

/**
 * On an application for services: what is found by hand and who may act for whom, concluded, decided, and looked at a second time
 * (L114-13.2, L114-14.4, L114-15.1).
 */
export const signedOnAssistance = [
  "recordManualCheck",
  "settleRepresentation",
  "completeAssessment",
  "decideProvide",
  "decideRefuse",
  "recordSecondLook",
] as const;

const signature = z.string().min(1).max(longestSignature).meta({
  description:
    "Signature of the official over the canonical JSON (RFC 8785) of `{case, key, command}`: the id of the case, the Idempotency-Key of the request, and this body without `signature`. A detached CMS, as PEM or as DER in base64, or an enveloped XML-DSig around those bytes in base64",
});

const givenSchema = z.looseObject({ name: z.string(), signature: z.string().optional() });

/** A command as it comes in, with the signature of whoever gives it where it needs one. */
export type GivenCommand = Readonly<z.infer<typeof givenSchema>>;

const nameOf = (option: z.ZodObject): unknown => {
  const { name } = option.shape;
  return name instanceof z.ZodLiteral ? name.value : undefined;
};

/** The same commands, of which those named have to be signed. */
const signedWhere = (
  { options }: { readonly options: readonly z.ZodObject[] },
  names: readonly string[],
): z.ZodType<GivenCommand> => {
  const [first, ...others] = options.map((option) =>
    names.some((name) => name === nameOf(option)) ? option.extend({ signature }) : option,
  );
  if (first === undefined) throw new Error("a union of no commands");
  return z.discriminatedUnion("name", [first, ...others]).pipe(givenSchema);
};

export const assistanceCommandBody = signedWhere(staffCommandSchema, signedOnAssistance);
export const caseCommandBody = signedWhere(officialCommandSchema, signedOnCases);
export const sittingCommandBody = signedWhere(sittingCommandSchema, signedOnSittings);
export const commissionCommandBody = signedWhere(commissionCommandSchema, signedOnCommissions);

/** How the signature under a command of an official can fail. */
export const officialSignatureProblems = [
  "idempotency-key-missing",
  "official-signature-invalid",
  "official-signer-differs",
  "official-without-signer",
  "authority-unavailable",
] as const;
