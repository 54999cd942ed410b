import { setting, type Binding } from "./binding.ts";
import type { Surroundings } from "./surroundings.ts";

/** A variable of a function holds one line; certificates have many. */
const inOneLine = (pem: string): string => Buffer.from(pem).toString("base64");

/** The mocked authority, which lives with the mocked state systems. */
const mocked = (stateSystemsUrl: string) => ({
  revocation: {
    ocsp: [`${stateSystemsUrl}/pki/ocsp`],
    crl: [`${stateSystemsUrl}/pki/issuing.crl`, `${stateSystemsUrl}/pki/root.crl`],
  },
  ncanodeUrl: `${stateSystemsUrl}/ncanode`,
});

/** What a function is told that judges signatures: whom to trust, and where to ask about them. */
export const judging = (
  surroundings: Surroundings,
  stateSystemsUrl: string,
): readonly Binding[] => {
  const { trustAnchors, ocspAddresses, crlAddresses, ncanodeUrl = "" } = surroundings;
  const authorities = surroundings.mockStateSystems
    ? mocked(stateSystemsUrl)
    : { revocation: { ocsp: ocspAddresses, crl: crlAddresses }, ncanodeUrl };
  return [
    setting("TRUST_ANCHORS", inOneLine(trustAnchors)),
    setting("REVOCATION", JSON.stringify(authorities.revocation)),
    setting("NCANODE_URL", authorities.ncanodeUrl),
  ];
};
