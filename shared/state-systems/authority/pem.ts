import { Certificate } from "pkijs";
import { readAsn1 } from "#shared/signature/asn1.ts";

/** DER as PEM, 64 characters a line. */
export const pemOf = (label: string, der: Uint8Array): string => {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
};

export const certificatePem = (certificate: Certificate): string =>
  pemOf("CERTIFICATE", new Uint8Array(certificate.toSchema().toBER()));

/** Throws for what is not a PEM certificate. */
export const certificateOf = (pem: string): Certificate => {
  const body = pem.replaceAll(/-----(?:BEGIN|END) CERTIFICATE-----/g, "");
  return new Certificate({ schema: readAsn1(Buffer.from(body, "base64")) });
};
