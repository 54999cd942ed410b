// Samples of signatures, and the tools to spoil them.
import { Certificate, ContentInfo, SignedData, type SignerInfo } from "pkijs";
import type { Instant } from "#shared/law/dates.ts";
import { readAsn1 } from "#shared/signature/asn1.ts";
import type { DetachedSignature } from "#shared/signature/verdict.ts";
import { verifyDetached } from "#shared/signature/verify.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import { sign, type Signed, type SignOptions } from "#shared/state-systems/authority/sign.ts";
import { instant } from "#test/fakes/clock.ts";
import { iinOf, testAuthority, testTrust } from "#test/samples/signing.ts";

export const at: Instant = instant("2026-11-23T04:00:00.000Z");
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const content = bytes('{"name":"Шаңырақ"}');

export const person = {
  iin: iinOf(1),
  surname: "Оспанова",
  givenName: "Зейнеп",
  patronymic: "Бекқызы",
};

let made: Identity | undefined;

/** One person with a good certificate. */
export const signatory = (): Identity => (made ??= testAuthority().issuePerson(person));

/** A good signature, or one made otherwise. */
export const signature = (options?: SignOptions, over = content): Signed =>
  sign(signatory(), over, options);

type Changes = Partial<DetachedSignature>;

export const verdictOn = async (text: string, changes: Changes = {}) =>
  verifyDetached({ signature: text, content, at, trust: testTrust(), ...changes });

/** The reasons against a signature, or "valid"; one that is only doubted has a question mark. */
export const reasonsFor = async (text: string, changes: Changes = {}) => {
  const verdict = await verdictOn(text, changes);
  switch (verdict.verdict) {
    case "valid":
      return "valid";
    case "invalid":
      return verdict.reasons;
    case "undetermined":
      return [...verdict.reasons, "?"];
  }
};

/** The reasons against a good message by an identity. */
export const reasonsForOne = async (identity: Identity, changes: Changes = {}) =>
  reasonsFor(sign(identity, content).pem, changes);

export const signedDataOf = ({ base64 }: Signed): SignedData => {
  const message = new ContentInfo({ schema: readAsn1(Buffer.from(base64, "base64")) });
  return new SignedData({ schema: message.content });
};

export const written = (signedData: SignedData, contentType = ContentInfo.SIGNED_DATA): string => {
  const message = new ContentInfo({ contentType, content: signedData.toSchema() });
  return Buffer.from(message.toSchema().toBER()).toString("base64");
};

/** A message after a hand was laid on it. */
export const spoilt = (
  signed: Signed,
  spoil: (signerInfo: SignerInfo, signedData: SignedData) => void,
): string => {
  const signedData = signedDataOf(signed);
  const [signerInfo] = signedData.signerInfos;
  if (signerInfo === undefined) throw new Error("nobody signed");
  spoil(signerInfo, signedData);
  return written(signedData);
};

/** Changes the signer's certificate in a message, which breaks its authority's signature over it. */
export const withCertificate = (
  signed: Signed,
  change: (certificate: Certificate) => void,
): string =>
  spoilt(signed, (_, { certificates: [certificate] = [] }) => {
    if (!(certificate instanceof Certificate)) throw new Error("no certificate");
    change(certificate);
    certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER());
  });
