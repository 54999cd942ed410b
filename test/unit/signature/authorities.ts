// Authorities that answer in tests: each address gives what it is told to, or nothing.
import { instantAt, epochMilliseconds, type Instant } from "#shared/law/dates.ts";
import type { RevocationSource } from "#shared/signature/revocation-source.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import {
  answerOcsp,
  revocationList,
  serialNumberOf,
  type ListOptions,
  type OcspOptions,
  type Revoked,
} from "#shared/state-systems/authority/revocations.ts";
import { testAuthority } from "#test/samples/signing.ts";
import { at } from "./samples.ts";

export const after = (milliseconds: number, from: Instant = at): Instant =>
  instantAt(epochMilliseconds(from) + milliseconds);

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const { root, issuing } = testAuthority().file;

/** Which authority answers at an address. */
type Answer = (request: Uint8Array | undefined) => Uint8Array | undefined;

export const ocspBy =
  (issuer: Identity, revoked: readonly Revoked[] = [], options?: OcspOptions, now = at): Answer =>
  (request) =>
    request && answerOcsp(issuer, revoked, request, now, options);

export const listBy =
  (issuer: Identity, revoked: readonly Revoked[] = [], options?: ListOptions, now = at): Answer =>
  (request) =>
    request === undefined ? revocationList(issuer, revoked, now, options) : undefined;

export const silent: Answer = () => undefined;

/** A list of the root, which answers of the issuing authority; people ask in vain. */
const ofRoot = { crl: { root: listBy(root) } };

type Answers = Readonly<Record<string, Answer>>;

/** A source with these addresses, asked in this order, behind what is given for the root. */
export const sourceOf = (
  { ocsp = {}, crl = {} }: { readonly ocsp?: Answers; readonly crl?: Answers },
  nonce: Uint8Array | undefined = Uint8Array.from({ length: 16 }, (_, place) => place),
): RevocationSource => {
  const answers = { ocsp, crl: { ...crl, ...ofRoot.crl } };
  const all: Answers = { ...answers.ocsp, ...answers.crl };
  return {
    addresses: (kind) => Object.keys(answers[kind]),
    fetch: async (address, request) => all[address]?.(request),
    nonce: () => nonce,
  };
};

export const revokedAt = (identity: Identity, from: Instant, reason?: number): Revoked => ({
  serialNumber: serialNumberOf(identity),
  from,
  reason,
});
