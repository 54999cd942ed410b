import { signerOf } from "#shared/evidence/attest.ts";
import type { Problem } from "#shared/http/reply.ts";
import type { Desk } from "#shared/store/desk.ts";

/** Whether a command is one of those that are signed; a problem where nobody was named whose certificate signs for the official. */
export const needsSignature = async (
  desk: Desk,
  signed: readonly string[],
  command: { readonly name: string },
  subject: string,
): Promise<boolean | Problem> => {
  if (!signed.includes(command.name)) return false;
  return (await signerOf(desk, subject)) === undefined
    ? { problem: "official-without-signer" }
    : true;
};
