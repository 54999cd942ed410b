import * as z from "zod";
import { attestedBy, type Attested, type Attesting } from "#shared/evidence/attest.ts";
import type { CaseId, EntrySignature } from "#shared/cases/entry.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { GivenCommand } from "./routes/signed-commands.ts";
import type { Problem } from "./reply.ts";
import { authorityUnavailable, signatureReasons } from "./signature-reasons.ts";
import type { Circumstance } from "./serve.ts";

const sentSchema = z.looseObject({});

const problemOf = (attested: Extract<Attested, { attested: false }>, locale: Locale): Problem => {
  switch (attested.why) {
    case "invalid":
      return {
        problem: "official-signature-invalid",
        with: signatureReasons(attested.reasons, locale),
      };
    case "undetermined":
      return authorityUnavailable(attested.reasons, locale);
    case "signer-unknown":
      return { problem: "official-without-signer" };
    case "signer-differs":
      return { problem: "official-signer-differs" };
  }
};

export interface OfficialOrder<Command> {
  readonly command: Command;
  /** Undefined where the command needs no signature. */
  readonly attest: (() => Promise<EntrySignature>) | undefined;
}

interface Given<Command> {
  readonly caseId: CaseId;
  /** The key of the request, which is part of what is signed. */
  readonly key: string | undefined;
  readonly body: GivenCommand;
  /** What the command is without its signature. */
  readonly schema: z.ZodType<Command>;
}

/**
 * Takes the signature off a body and judges it, where the command needs one: decisions, ballots and protocols do
 * (R377-25, R377-28d). What was signed is what was sent, field by field: the checked body may have lost spaces.
 */
export const officialOrder = async <Command>(
  needs: Attesting,
  { caseId, key, body, schema }: Given<Command>,
  { caller, locale, wire }: Pick<Circumstance, "caller" | "locale" | "wire">,
): Promise<OfficialOrder<Command> | Problem> => {
  const { signature, ...command } = body;
  if (signature === undefined) return { command: schema.parse(command), attest: undefined };
  if (key === undefined) return { problem: "idempotency-key-missing" };
  const { signature: _, ...sent } = sentSchema.parse(JSON.parse(wire.body));
  const attested = await attestedBy(needs, { caseId, key, command: sent, signature }, caller.id);
  return attested.attested
    ? { command: schema.parse(command), attest: attested.attest }
    : problemOf(attested, locale);
};
