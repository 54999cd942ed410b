// The authority that vouches for signatures, at the port of the functions: it can be down, and a call of it fail.
import type { RevocationSource } from "#shared/signature/revocation-source.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import { verifyDetached } from "#shared/signature/verify.ts";
import { serialNumberOf } from "#shared/state-systems/authority/revocations.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import { memoryAuthority } from "#test/fakes/authority.ts";
import { NeighbourFault, type Gate } from "#test/simulation/engine/gate.ts";

interface Props {
  readonly gate: Gate;
  readonly now: () => Instant;
  readonly isDown: () => boolean;
  /** A planted bug: nobody asks whether a certificate was revoked. */
  readonly isTrusting: boolean;
}

/** What goes wrong on the way is no answer, never an error; whoever is killed hears nothing. */
const asNoAnswer = (error: unknown): undefined => {
  if (!(error instanceof NeighbourFault)) throw error;
};

export const gatedAuthority = ({ gate, now, isDown, isTrusting }: Props) => {
  const { source, behave } = memoryAuthority(now);
  const revoked: { readonly serialNumber: string; readonly from: Instant }[] = [];
  const revocation: RevocationSource = {
    ...source,
    fetch: async (address, request) => {
      const answered = gate("asks the authority", () => (isDown() ? undefined : request));
      const asked = await answered.catch(asNoAnswer);
      return asked === undefined ? undefined : source.fetch(address, asked);
    },
  };
  const verify: VerifyDetached = (signature) =>
    verifyDetached({ ...signature, ...(isTrusting ? {} : { revocation }) });
  return {
    verify,
    /** Revokes the certificate of an identity, from now on. */
    revoke: (identity: Identity) => {
      revoked.push({ serialNumber: serialNumberOf(identity), from: now() });
      behave({ revoked });
    },
  };
};
