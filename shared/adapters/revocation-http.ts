import { randomBytes } from "node:crypto";
import * as z from "zod";
import type { RevocationSource } from "#shared/signature/revocation-source.ts";

const address = z.url({ protocol: /^https?$/ });

/** The addresses of authorities that a deployment lets itself ask: of responders, and of lists. */
export const revocationAddressesSchema = z.strictObject({
  ocsp: z.array(address).max(10),
  crl: z.array(address).max(10),
});
export type RevocationAddresses = Readonly<z.infer<typeof revocationAddressesSchema>>;

/** An answer on one certificate is a few thousand bytes, a list of all of them can be millions. */
const mostBytes = { ocsp: 100_000, crl: 10_000_000 } as const;

const nonceBytes = 16;

const readUpTo = async (response: Response, most: number): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop early ends the transfer as well.
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > most) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
};

/**
 * Asks authorities over HTTP, whose answers are signed themselves. Only the addresses allowed are ever
 * asked: those that the certificate names come first, what else it names is passed over. No redirect is
 * followed; the time-out covers the reading too; whatever goes wrong is no answer.
 */
export const httpRevocation = (
  allowed: RevocationAddresses,
  timeoutSeconds: number,
): RevocationSource => ({
  addresses: (kind, named) =>
    allowed[kind].toSorted(
      (one, other) => Number(named.includes(other)) - Number(named.includes(one)),
    ),
  fetch: async (url, request) => {
    const kind = request === undefined ? "crl" : "ocsp";
    if (!allowed[kind].includes(url)) return undefined;
    try {
      const response = await fetch(url, {
        ...(request === undefined
          ? {}
          : {
              method: "POST",
              headers: { "content-type": "application/ocsp-request" },
              body: Buffer.from(request),
            }),
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutSeconds * 1000),
      });
      return response.status === 200 ? await readUpTo(response, mostBytes[kind]) : undefined;
    } catch {
      return undefined;
    }
  },
  nonce: () => new Uint8Array(randomBytes(nonceBytes)),
});
