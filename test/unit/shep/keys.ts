import { instant } from "#test/fakes/clock.ts";
import { readPins, readSigningKey, type Pin, type SigningKey } from "#shared/shep/keys.ts";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import type { KeyKind } from "#shared/state-systems/authority/keys.ts";
import { subjectOids } from "#shared/signature/oids.ts";

/** When the messages of these tests are sent. */
export const now = instant("2026-11-23T04:00:00.000Z");

const authority = createAuthority(now, { name: "Authority of neighbours" });

interface Party {
  readonly key: SigningKey;
  readonly pins: readonly Pin[];
  /** Key and certificate as PEM. */
  readonly pem: string;
}

/** Somebody with a key and a certificate for it. */
export const party = (
  name: string,
  { keys = "rsa-2048", ...life }: { keys?: KeyKind; from?: typeof now; to?: typeof now } = {},
): Party => {
  const subject = [[subjectOids.commonName, name]] as const;
  const { certificate, privateKey } = authority.issue(subject, [], { keys, ...life });
  const pem = `${certificate}${privateKey}`;
  return { key: readSigningKey(pem), pins: readPins(certificate), pem };
};
