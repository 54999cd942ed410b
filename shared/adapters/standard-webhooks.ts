import { Webhook } from "standardwebhooks";
import { epochMilliseconds, type Instant } from "#shared/law/dates.ts";

/**
 * The symmetric signature of one message in the form "v1,<base64>". Of the library only `sign` is
 * used: its `verify` reads the clock of the machine, and here time comes in through a port.
 */
export const hmacSignatureOf = (
  secret: Uint8Array,
  id: string,
  at: Instant,
  body: string,
): string => new Webhook(secret, { format: "raw" }).sign(id, new Date(epochMilliseconds(at)), body);
