import type { Instant } from "#shared/law/dates.ts";

/** What Standard Webhooks signs: the identifier of the message, the moment of sending, the body as it is. */
export interface WebhookMessage {
  readonly id: string;
  readonly at: Instant;
  readonly body: string;
}

/**
 * Identifiers hold no full stop: it separates the signed parts, so that with it one signature could
 * be read in two ways.
 */
export const messageIdPattern = /^[\w-]{1,128}$/;
