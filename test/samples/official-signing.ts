// How officials sign in tests and in the simulation: each with a certificate of its own.
import { createHash } from "node:crypto";
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { commissionIdOf } from "#shared/commission/commission.ts";
import { orderBytesOf } from "#shared/evidence/attest.ts";
import {
  signedOnAssistance,
  signedOnCases,
  signedOnCommissions,
  signedOnSittings,
} from "#shared/http/routes/signed-commands.ts";
import { checkDigitOf, iinSchema, type Iin } from "#shared/law/identifiers.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { officialIdOf, officialKind } from "#shared/officials/official.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";
import { testAuthority } from "./signing.ts";

/** Born on 1 March 1885; the next serial where a number was never issued. */
const iinFrom = (serial: number): Iin => {
  const eleven = `8503011${String(serial % 10_000).padStart(4, "0")}`;
  const check = checkDigitOf(eleven);
  return check === "never-issued" ? iinFrom(serial + 1) : iinSchema.parse(`${eleven}${check}`);
};

/** The number of an official, which follows from its subject. */
export const iinOfOfficial = (subject: string): Iin =>
  iinFrom(createHash("sha256").update(subject).digest().readUInt16BE());

const made = new Map<string, Identity>();

/** The key and certificate of an official; the same each time. */
export const officialIdentity = (subject: string): Identity => {
  const known = made.get(subject);
  if (known !== undefined) return known;
  const iin = iinOfOfficial(subject);
  const identity = testAuthority().issuePerson({ iin, surname: "Қызметкер", givenName: "Нұрлан" });
  made.set(subject, identity);
  return identity;
};

interface Given {
  readonly by: Pick<Actor, "id">;
  readonly send: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const signedOn: Readonly<Record<string, readonly string[]>> = {
  assistance: signedOnAssistance,
  cases: signedOnCases,
  sittings: signedOnSittings,
  commissions: signedOnCommissions,
};

/** The case that a command is given on, where it is one that has to be signed; "POST /v1/cases/{id}/commands". */
const caseOf = (send: string, body: unknown): CaseId | undefined => {
  const [, kind = "", id = ""] = /^POST \/v1\/(\w+)\/([^/]+)\/commands$/.exec(send) ?? [];
  const name = body !== null && typeof body === "object" && "name" in body ? body.name : undefined;
  if (!signedOn[kind]?.some((one) => one === name)) return undefined;
  const unit = unitSchema.safeParse(id).data;
  if (kind === "commissions") return unit && commissionIdOf(unit);
  return caseIdSchema.safeParse(id).data;
};

/** Whether a call is a command that has to be signed. */
export const isToBeSigned = ({ send, body }: Given): boolean => caseOf(send, body) !== undefined;

/** A call as a client of officials makes it: signed under a key of its own, where it has to be and is not yet. */
export const signedCall = <Call extends Given>(call: Call): Call => {
  const { by, send, body, headers = {} } = call;
  const caseId = caseOf(send, body);
  if (caseId === undefined || typeof body !== "object" || body === null || "signature" in body) {
    return call;
  }
  const key = headers["idempotency-key"] ?? `key-${crypto.randomUUID()}`;
  const bytes = orderBytesOf({ caseId, key, command: body });
  const { pem } = sign(officialIdentity(by.id), bytes);
  return {
    ...call,
    body: { ...body, signature: pem },
    headers: { ...headers, "idempotency-key": key },
  };
};

/** Puts on record that an official signs with its own certificate, where that is not on record yet. */
export const bindOfficial = async (desk: Desk, subject: string): Promise<void> => {
  const caseId = officialIdOf(subject);
  if (caseId === undefined) return;
  const { state } = await loadCase(desk.cases, officialKind, caseId);
  if (state.state !== "none") return;
  await giveCommand(desk, officialKind, {
    caseId,
    command: { name: "bindSigner", signer: { iin: iinOfOfficial(subject) } },
    commandId: "bindSigner",
    actor: { id: "subject-of-the-ministry", role: "administrator" },
    correlationId: "correlation-1",
    factsFor: async () => undefined,
  });
};
