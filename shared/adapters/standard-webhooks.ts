import { Webhook } from "standardwebhooks";
import { epochMilliseconds, type Instant } from "#shared/law/dates.ts";

/**
 * The signature of one message in the form "v1,<base64>". Of the library only `sign` is used: its
 * `verify` reads the clock of the machine, and here time comes in through a port. The key is the
 * secret's UTF-8 bytes, handed over as such because the library reads a raw text as Latin-1.
 */
export const signatureOf = (secret: string, id: string, at: Instant, body: string): string =>
  new Webhook(new TextEncoder().encode(secret), { format: "raw" }).sign(
    id,
    new Date(epochMilliseconds(at)),
    body,
  );
