// Time-stamps and answers on revocation that are not to be believed.
import type { RevocationSource } from "#shared/signature/revocation-source.ts";
import { createAuthority, type IssueOptions } from "#shared/state-systems/authority/authority.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import type { OcspOptions } from "#shared/state-systems/authority/revocations.ts";
import { sign, type SignOptions } from "#shared/state-systems/authority/sign.ts";
import { stampsAt, type StampOptions } from "#shared/state-systems/authority/stamps.ts";
import { testAuthority } from "#test/samples/signing.ts";
import {
  after,
  day,
  hour,
  issuing,
  listBy,
  minute,
  ocspBy,
  revokedAt,
  root,
  silent,
  sourceOf,
} from "#test/unit/signature/authorities.ts";
import { at, bytes, content, person, signatory, signature } from "#test/unit/signature/samples.ts";
import type { Attack } from "./attack.ts";

type Stamp = NonNullable<SignOptions["timeStamps"]>[number];

const stamped = (
  name: string,
  reason: Attack["reasons"][number],
  stamps: () => Stamp[],
): Attack => ({
  name: `a time-stamp: ${name}`,
  reasons: [reason],
  make: () => ({ signature: signature({ timeStamps: stamps() }).pem }),
});

const stamper = (options?: IssueOptions) => testAuthority().issueStamper(options);
const by = (identity: Identity, options?: StampOptions) => [stampsAt(identity, at, options)];

const broken =
  (stamp: Stamp): Stamp =>
  (value) => {
    const token = Uint8Array.from(stamp(value));
    token[token.length - 3] = (token[token.length - 3] ?? 0) ^ 1;
    return token;
  };

export const stampAttacks: readonly Attack[] = [
  stamped("two of them", "several-time-stamps", () => [...by(stamper()), ...by(stamper())]),
  stamped("something else in its place", "time-stamp-malformed", () => [() => Uint8Array.of(5, 0)]),
  stamped("without saying whose it is", "time-stamp-wrong", () =>
    by(stamper(), { anonymous: true }),
  ),
  stamped("of another signature", "time-stamp-differs", () => [
    () => stampsAt(stamper(), at)(bytes("other")),
  ]),
  stamped("with SHA-1", "time-stamp-weak", () => by(stamper(), { imprint: "sha1" })),
  stamped("with a changed signature", "time-stamp-wrong", () => by(stamper()).map(broken)),
  stamped("that names another certificate", "time-stamp-wrong", () =>
    by(stamper(), { naming: bytes("another") }),
  ),
  stamped("with a key too short", "time-stamp-wrong", () => by(stamper({ keys: "rsa-1024" }))),
  stamped("by a person", "time-stamp-not-entitled", () => by(testAuthority().issuePerson(person))),
  stamped("by whoever may do everything", "time-stamp-not-entitled", () =>
    by(testAuthority().issue([["2.5.4.3", "All"]], ["1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.4"])),
  ),
  stamped("by another root", "time-stamp-untrusted", () =>
    by(createAuthority(at, { name: "Another" }).issueStamper()),
  ),
  stamped("by an authority that ran out", "time-stamp-untrusted", () =>
    by(stamper({ to: after(-hour) })),
  ),
  stamped("of tomorrow", "time-stamp-later", () => [stampsAt(stamper(), after(day))]),
  stamped("a little too late", "time-stamp-later", () => [
    stampsAt(stamper(), after(5 * minute + 1000)),
  ]),
  {
    name: "a time-stamp: before the certificate was issued",
    reasons: ["not-yet-valid"],
    make: () => {
      const young = testAuthority().issuePerson(person, { from: after(-hour) });
      const timeStamps = [stampsAt(stamper(), after(-day))];
      return { signature: sign(young, content, { timeStamps }).pem };
    },
  },
  {
    name: "a time-stamp: by an authority whose certificate was revoked",
    reasons: ["time-stamp-revoked"],
    make: () => {
      const identity = stamper();
      const revoked = [revokedAt(identity, after(-day))];
      const revocation = sourceOf({ ocsp: { people: ocspBy(issuing, revoked) } });
      return { signature: signature({ timeStamps: by(identity) }).pem, revocation };
    },
  },
];

const asked = (
  name: string,
  reasons: Attack["reasons"],
  revocation: () => RevocationSource,
): Attack => ({
  name: `revocation: ${name}`,
  reasons,
  make: () => ({ signature: signature().pem, revocation: revocation() }),
});

/** A list that says nothing of people stands behind every doubt. */
const byOcsp =
  (options?: OcspOptions, own: Parameters<typeof ocspBy>[1] = []) =>
  () =>
    sourceOf({ ocsp: { people: ocspBy(issuing, own, options) } });

const mine = (reason?: number) => [revokedAt(signatory(), after(-day), reason)];
const doubt = (first: Attack["reasons"][number]): Attack["reasons"] =>
  first === "revocation-of-another" ? [first] : [first, "revocation-of-another"];

export const revocationAttacks: readonly Attack[] = [
  asked("a certificate revoked the day before", ["revoked"], () => byOcsp({}, mine())()),
  asked("one revoked because its key was stolen", ["revoked"], () => byOcsp({}, mine(1))()),
  asked("one in the list of revoked ones", ["revoked"], () =>
    sourceOf({ ocsp: { people: silent }, crl: { people: listBy(issuing, mine()) } }),
  ),
  asked("an authority revoked by its root", ["authority-revoked"], () => {
    const list = listBy(root, [revokedAt(issuing, after(-day))])(undefined);
    const source = sourceOf({ ocsp: { people: ocspBy(issuing) } });
    return {
      ...source,
      fetch: async (address, request) =>
        address === "root" ? list : source.fetch(address, request),
    };
  }),
  asked("a suspended certificate", doubt("on-hold"), () => byOcsp({}, mine(6))()),
  asked("nobody answers", doubt("revocation-unknown"), () =>
    sourceOf({ ocsp: { people: silent } }),
  ),
  asked("a web page answers", doubt("revocation-unreadable"), () =>
    sourceOf({ ocsp: { people: () => bytes("<html></html>") } }),
  ),
  asked("a stranger answers", doubt("revocation-untrusted"), () =>
    byOcsp({ responder: createAuthority(at).issueResponder() })(),
  ),
  asked("a person answers", doubt("revocation-untrusted"), () =>
    byOcsp({ responder: testAuthority().issuePerson(person) })(),
  ),
  asked("an answer with SHA-1", doubt("revocation-untrusted"), () => byOcsp({ hash: "sha1" })()),
  asked("the answer to another question", doubt("revocation-replayed"), () =>
    byOcsp({ nonce: "another" })(),
  ),
  asked("an answer on another certificate", doubt("revocation-of-another"), () =>
    byOcsp({ ofAnother: true })(),
  ),
  asked("an answer of yesterday", doubt("revocation-stale"), () =>
    byOcsp({ from: after(-day), to: after(-hour) })(),
  ),
  asked("an answer of tomorrow", doubt("revocation-stale"), () =>
    byOcsp({ from: after(day), to: after(2 * day) })(),
  ),
  asked("a certificate that its authority does not know", doubt("status-unknown"), () =>
    byOcsp({ knowsNobody: true })(),
  ),
];
