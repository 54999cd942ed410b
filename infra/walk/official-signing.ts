// How an official's client signs: the decisions, ballots and protocols are signed as applications are (R377-25, R377-28d).
import { randomUUID } from "node:crypto";
import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { orderBytesOf } from "#shared/evidence/attest.ts";
import { checkDigitOf, iinSchema, type Iin } from "#shared/law/identifiers.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { expecting, type Call } from "./call.ts";
import type { Official } from "./accounts.ts";

/** Numbers of men born on one day of 1885, one after the other; some were never issued. */
export function* iinsOfOfficials(birthday = "850302"): Generator<Iin> {
  for (let serial = 0; ; serial += 1) {
    const eleven = `${birthday}1${String(serial).padStart(4, "0")}`;
    const check = checkDigitOf(eleven);
    if (check !== "never-issued") yield iinSchema.parse(`${eleven}${check}`);
  }
}

/** A command on a case as its official sends it: signed, under a key of its own unless one is given. */
export const signedOrder = (
  { token, identity }: Pick<Official, "token" | "identity">,
  id: string,
  command: object,
  key: string = randomUUID(),
): Call => {
  const bytes = orderBytesOf({ caseId: caseIdSchema.parse(id), key, command });
  return {
    method: "POST",
    token,
    headers: { "idempotency-key": key },
    body: { ...command, signature: sign(identity, bytes).pem },
  };
};

/** Puts on record that an official signs with the certificate of this number. */
export const bindSigner = async (
  apiUrl: string,
  administrator: Pick<Official, "token">,
  { subject, iin }: Pick<Official, "subject" | "iin">,
): Promise<void> => {
  await expecting(200, z.unknown(), `${apiUrl}/v1/officials/${subject}/signer`, {
    method: "PUT",
    token: administrator.token,
    body: { iin },
  });
};
