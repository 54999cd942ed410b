// CMS messages and certificates that are not to be believed, each made by the test authority.
import { OctetString } from "asn1js";
import { createAuthority, type IssueOptions } from "#shared/state-systems/authority/authority.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import { asNational, signNational } from "#shared/state-systems/authority/national.ts";
import { sign, signTogether, type SignOptions } from "#shared/state-systems/authority/sign.ts";
import { iinOf, testAuthority } from "#test/samples/signing.ts";
import { after, day, root } from "#test/unit/signature/authorities.ts";
import {
  at,
  bytes,
  content,
  person,
  signatory,
  signature,
  spoilt,
  withCertificate,
} from "#test/unit/signature/samples.ts";
import type { Attack } from "./attack.ts";

const attack = (
  name: string,
  reason: Attack["reasons"][number],
  make: () => string,
  changes: Partial<ReturnType<Attack["make"]>> = {},
): Attack => ({ name, reasons: [reason], make: () => ({ ...changes, signature: make() }) });

const by = (identity: Identity, options?: SignOptions) => sign(identity, content, options).pem;
const issued = (options: IssueOptions) => by(testAuthority().issuePerson(person, options));
const der = () => Buffer.from(signature().base64, "base64");
const middle = (options: IssueOptions) =>
  testAuthority().issue([["2.5.4.3", "Middle"]], [], {
    under: root,
    pathLength: 0,
    keyUsage: ["keyCertSign"],
    ...options,
  });
const anybody = (...subject: readonly (readonly [string, string])[]) =>
  by(testAuthority().issue([["2.5.4.3", "Кто-то"], ["2.5.4.4", "Кто"], ...subject], []));

export const cmsAttacks: readonly Attack[] = [
  attack("a word", "malformed", () => "signed"),
  attack("half of a message", "malformed", () => der().subarray(0, 400).toString("base64")),
  attack("bytes behind the message", "malformed", () =>
    Buffer.concat([der(), Buffer.of(0)]).toString("base64"),
  ),
  attack("a message over all bounds", "too-large", () => signature().pem.padEnd(100_001, " ")),
  attack("nobody's signature", "no-signer", () => signTogether([], content).pem),
  attack("the signatures of two", "several-signers", () => {
    const other = testAuthority().issuePerson({ ...person, iin: iinOf(2) });
    return signTogether([signatory(), other], content).pem;
  }),
  attack("content of its own inside", "attached", () => signature({ attached: true }).pem),
  attack(
    "a signer without a certificate",
    "no-certificate",
    () => signature({ certificates: "none" }).pem,
  ),
  attack("no signed attributes", "attributes-wrong", () => signature({ bare: true }).pem),
  attack("SHA-1", "sha1-refused", () => signature({ hash: "sha1" }).pem),
  attack("a certificate signed with SHA-1", "sha1-refused", () => issued({ hash: "sha1" })),
  attack("RSA of 1024 bits", "weak-key", () => issued({ keys: "rsa-1024" })),
  attack("an authority with RSA of 1024 bits", "weak-key", () =>
    issued({ under: middle({ keys: "rsa-1024" }) }),
  ),
  attack("a curve that is not accepted", "algorithm-unsupported", () =>
    issued({ keys: "ecdsa-p521" }),
  ),
  attack(
    "an algorithm of the country",
    "algorithm-elsewhere",
    () => signNational(asNational(signatory()), content).pem,
  ),
  attack("another content", "content-differs", () => signature({}, bytes("other")).pem),
  attack("a changed value", "signature-wrong", () =>
    spoilt(signature(), (signer) => {
      const value = Uint8Array.from(signer.signature.valueBlock.valueHexView);
      value[10] = (value[10] ?? 0) ^ 1;
      signer.signature = new OctetString({ valueHex: value.buffer });
    }),
  ),
  attack("the value of another signature", "signature-wrong", () =>
    spoilt(signature(), (signer) => {
      const other = Buffer.from(signature({}, bytes("other")).base64, "base64");
      signer.signature = new OctetString({ valueHex: Uint8Array.from(other.subarray(-72)).buffer });
    }),
  ),
  attack("another root", "not-trusted", () =>
    by(createAuthority(at, { name: "Another" }).issuePerson(person)),
  ),
  attack("an authority that bears the name of a trusted one", "chain-broken", () =>
    by(createAuthority(at).issuePerson(person)),
  ),
  attack("a certificate changed after it was issued", "chain-broken", () =>
    withCertificate(signature(), ({ notAfter }) => {
      notAfter.value.setFullYear(2045);
    }),
  ),
  attack("a person who issues certificates", "issuer-not-authority", () =>
    issued({ under: testAuthority().issuePerson(person) }),
  ),
  attack("an authority below one that may have none", "issuer-not-authority", () =>
    issued({ under: middle({ under: middle({}) }) }),
  ),
  attack("an authority that ran out", "authority-not-in-force", () =>
    issued({ under: middle({ to: after(-day) }) }),
  ),
  attack("a condition that nobody understands", "extension-unknown", () =>
    issued({ criticalExtension: "1.2.3.4" }),
  ),
  attack("a certificate that ran out", "expired", () => issued({ to: after(-day) })),
  attack("a certificate of tomorrow", "not-yet-valid", () => issued({ from: after(day) })),
  attack("a certificate for login", "not-for-signing", () =>
    issued({ keyUsage: ["digitalSignature"] }),
  ),
  attack("a certificate without a person", "no-identity", () => anybody()),
  attack("a certificate of two persons", "no-identity", () =>
    anybody(["2.5.4.5", `IIN${iinOf(1)}`], ["2.5.4.5", `IIN${iinOf(2)}`]),
  ),
  attack("a number that is never issued", "bad-number", () =>
    anybody(["2.5.4.5", "IIN123456789011"]),
  ),
];
