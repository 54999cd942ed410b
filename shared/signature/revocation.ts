import type { Link } from "./chain.ts";
import { ocspRequest } from "./ocsp-request.ts";
import { judgeOcsp } from "./ocsp-response.ts";
import type { Answer } from "./revocation-answer.ts";
import { judgeList } from "./revocation-list.ts";
import type { RevocationKind, RevocationSource } from "./revocation-source.ts";
import type { Finding, SignatureDoubt } from "./findings.ts";

interface Asking {
  readonly source: RevocationSource;
  /** When the question is asked, in milliseconds since 1970. */
  readonly now: number;
}

const unknown: Answer = { status: "doubtful", doubt: "revocation-unknown" };

const askOne = async (
  kind: RevocationKind,
  address: string,
  link: Link,
  { source, now }: Asking,
): Promise<Answer> => {
  if (kind === "crl") {
    const list = await source.fetch(address, undefined);
    return list === undefined ? unknown : judgeList(list, link, now);
  }
  const nonce = source.nonce();
  const response = await source.fetch(address, ocspRequest(link, nonce));
  return response === undefined ? unknown : judgeOcsp(response, { link, nonce, now });
};

/**
 * Whether a certificate was revoked: asked of each allowed address in turn until one says so or says
 * no, first by OCSP, then in lists. Where none does, all the doubts.
 */
const statusOf = async (
  link: Link,
  asking: Asking,
): Promise<
  Exclude<Answer, { status: "doubtful" }> | { readonly doubts: readonly SignatureDoubt[] }
> => {
  const doubts: SignatureDoubt[] = [];
  for (const kind of ["ocsp", "crl"] as const) {
    for (const address of asking.source.addresses(kind, link.certificate.addresses[kind])) {
      const answer = await askOne(kind, address, link, asking);
      if (answer.status !== "doubtful") return answer;
      doubts.push(answer.doubt);
    }
  }
  return { doubts: doubts.length > 0 ? doubts : ["revocation-unknown"] };
};

/**
 * What there is to be said against the certificates of a way to a pinned authority, on their
 * revocation alone. One that was revoked after the moment of judging was good then. `revoked` is what
 * is said of the first certificate on the way, `authorityRevoked` of those above it.
 */
export const revocationFindings = async (
  links: readonly Link[],
  at: number,
  asking: Asking,
  revoked: "revoked" | "time-stamp-revoked",
): Promise<readonly Finding[]> => {
  // All at once: while an authority is down, nobody should wait for each of its time-outs in turn.
  const statuses = await Promise.all(links.map((link) => statusOf(link, asking)));
  return statuses.flatMap((status, place): readonly Finding[] => {
    if ("doubts" in status) return status.doubts;
    const isRevoked = status.status === "revoked" && status.from <= at;
    if (!isRevoked) return [];
    return [place === 0 ? revoked : "authority-revoked"];
  });
};
