import { createHash } from "node:crypto";
import { epochMilliseconds, instantAt } from "#shared/law/dates.ts";
import { certificateFindings } from "./judge.ts";
import type { ReadCertificate, TrustAnchor } from "./certificate.ts";
import { readNcanode, type AskNcanode, type NcanodeAnswer } from "./ncanode.ts";
import { readSignature, type ReadSignature } from "./read-signature.ts";
import { readSigner } from "./signer.ts";
import { type Finding } from "./findings.ts";
import {
  refusedFor,
  type DetachedSignature,
  type HeldSignature,
  type VerifyDetached,
} from "./verdict.ts";

interface Named {
  readonly trust: readonly TrustAnchor[];
  readonly embedded: readonly ReadCertificate[];
  readonly at: number;
}

const longestWay = 4;

/**
 * Whether the names lead from a certificate to a pinned authority that was in force. That the keys do
 * too is for the service to say, which has pinned authorities of its own.
 */
const nameFindings = (
  certificate: ReadCertificate,
  { trust, embedded, at }: Named,
): readonly Finding[] => {
  let from = certificate;
  for (let step = 0; step < longestWay; step += 1) {
    const { issuer } = from;
    const pinned = trust.filter(({ name }) => name === issuer);
    const above = pinned[0] ?? embedded.find((one) => one.name === issuer && one !== from);
    if (above === undefined) return ["not-trusted"];
    if (!above.isAuthority || !above.maySignCertificates) return ["issuer-not-authority"];
    if (at < above.notBefore || at > above.notAfter) return ["authority-not-in-force"];
    if (pinned.length > 0) return [];
    from = above;
  }
  return ["not-trusted"];
};

/** The service looks for the signature by this spelling alone, and finds none in a document without it. */
const isSeen = ({ form }: ReadSignature, text: string): boolean =>
  form === "cms" || text.includes("<ds:Signature");

type Asked =
  | { readonly answered: true; readonly answer: NcanodeAnswer }
  | { readonly answered: false; readonly finding: Finding };

const not = (finding: Finding): Asked => ({ answered: false, finding });

/** Asks the service, about revocation only where told to: unless asked it looks for none. */
const askService = async (
  ask: AskNcanode,
  read: ReadSignature,
  { signature, content }: DetachedSignature,
  revocationCheck: readonly "OCSP"[],
): Promise<Asked> => {
  const data = Buffer.from(content).toString("base64");
  const reply =
    read.form === "cms"
      ? await ask("/cms/verify", { cms: read.base64, data, revocationCheck })
      : await ask("/xml/verify", { xml: signature, revocationCheck });
  if (reply === undefined || reply.status >= 500 || [408, 429].includes(reply.status)) {
    return not("national-unavailable");
  }
  if (reply.status >= 400) return not("national-refused");
  const answer = readNcanode(reply.body, read.form, read.certificate);
  return answer === undefined ? not("national-unclear") : { answered: true, answer };
};

/** What is told of revocation, held against the moment of judging. An outage is told as "not revoked". */
const revocationFindings = ({ certificate }: NcanodeAnswer, at: number): readonly Finding[] => {
  const told = certificate.revocations ?? [];
  if (told.length === 0) return ["revocation-unknown"];
  return told.flatMap(({ revoked, revocationTime, reason }): readonly Finding[] => {
    if (!revoked) return reason === "OK" ? [] : ["revocation-unknown"];
    return (revocationTime ?? at) <= at ? ["revoked"] : [];
  });
};

/**
 * Whether the mathematics hold. "Not valid" may mean the certificate alone, which the service judges
 * now: so it is asked again without revocation, and where it still finds fault with the certificate,
 * it has not said anything of the signature.
 */
const proofFindings = async (
  first: NcanodeAnswer,
  askAgain: () => Promise<Asked>,
  isInForceNow: boolean,
): Promise<readonly Finding[]> => {
  if (first.valid) return [];
  if (first.certificate.valid) return ["signature-wrong"];
  const second = await askAgain();
  if (!second.answered) return [second.finding];
  if (second.answer.valid) return [];
  if (second.answer.certificate.valid) return ["signature-wrong"];
  return [isInForceNow ? "national-unclear" : "national-judges-now"];
};

/**
 * The second adapter of the port: signatures with the national algorithms, of which NCANode does the
 * mathematics and asks for revocation. Everything else is judged here, from the message itself: that
 * there is one signer with a certificate, that the XML covers the application, who the certificate
 * names, what it is for, whom it comes from, and all of it at the moment of receipt (R377-7b,
 * R377-15b, R377-32.1b). A time-stamp made with these algorithms cannot be judged and moves nothing.
 */
export const verifyNational =
  (ask: AskNcanode): VerifyDetached =>
  async (request) => {
    const read = readSignature(request.signature);
    if (typeof read === "string") return refusedFor([read]);
    const { certificate, certificates: embedded, value } = read;
    const at = epochMilliseconds(request.at);
    const now = epochMilliseconds(request.now ?? request.at);
    const signer = readSigner(certificate, request.letBadNumbersIn);
    const own: readonly Finding[] = [
      ...(isSeen(read, request.signature) ? [] : ["national-refused" as const]),
      ...read.contentFindings(request.content).filter((one) => one !== "algorithm-elsewhere"),
      ...nameFindings(certificate, { trust: request.trust, embedded, at }),
      ...certificateFindings(certificate, at),
    ];
    if (typeof signer === "string") return refusedFor([...own, signer]);
    if (own.length > 0) return refusedFor(own);
    const held: HeldSignature = {
      signer,
      digest: createHash("sha256").update(request.content).digest("hex"),
      mark: createHash("sha256").update(value).digest("hex"),
      judgedAt: instantAt(at),
    };
    const first = await askService(ask, read, request, ["OCSP"]);
    if (!first.answered) return refusedFor([first.finding], held);
    const isInForceNow = certificate.notBefore <= now && now <= certificate.notAfter;
    const askAgain = () => askService(ask, read, request, []);
    const proof = await proofFindings(first.answer, askAgain, isInForceNow);
    if (proof.length > 0) return refusedFor(proof, held);
    const revocation = revocationFindings(first.answer, at);
    return revocation.length > 0 ? refusedFor(revocation, held) : { verdict: "valid", ...held };
  };
