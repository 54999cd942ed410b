import type { Instant } from "#shared/law/dates.ts";
import type { RevocationSource } from "#shared/signature/revocation-source.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import { verifyDetached } from "#shared/signature/verify.ts";
import { answerOcsp, issuerAsked } from "#shared/state-systems/authority/revocations.ts";
import {
  goodAuthority,
  type AuthorityScript,
} from "#shared/state-systems/mock-authority-script.ts";
import { testAuthority } from "#test/samples/signing.ts";

/** The responder of the test authority at the port that asks it; it can be down, and it can revoke. */
export const memoryAuthority = (now: () => Instant) => {
  let script: AuthorityScript = goodAuthority;
  const source: RevocationSource = {
    addresses: (kind) => (kind === "ocsp" ? ["https://authority.test/ocsp"] : []),
    fetch: async (_, request) => {
      if (script.isDown || request === undefined) return undefined;
      const { root, issuing } = testAuthority().file;
      const issuer = issuerAsked([issuing, root], request);
      return issuer && answerOcsp(issuer, script.revoked, request, now());
    },
    nonce: () => undefined,
  };
  const verify: VerifyDetached = (signature) =>
    verifyDetached({ ...signature, revocation: source });
  return {
    source,
    verify,
    behave: (how: Partial<AuthorityScript>) => {
      script = { ...goodAuthority, ...how };
    },
  };
};
