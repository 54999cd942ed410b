import type { Post } from "#shared/adapters/outbound-http.ts";
import type { Randomness } from "#shared/adapters/random.ts";
import type { AnswerAsReceived } from "#shared/evidence/keep.ts";
import type { SignatureCheck } from "#shared/evidence/envelope.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { momentOf } from "#shared/shep/time.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { CredentialsPort, PinsPort } from "#shared/state-systems/trust.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { Exchanges } from "#shared/verification/exchanges.ts";

/** What it takes to speak to the state systems. */
export interface SpeakingNeeds {
  readonly post: Post;
  readonly clock: Clock;
  readonly random: Pick<Randomness, "identifier">;
  /** Base address of the state systems, without a slash at the end. */
  readonly stateSystemsUrl: string;
  readonly credentials: CredentialsPort;
  readonly pins: PinsPort;
  readonly exchanges: Exchanges;
  /** How long the gateway's answer to a question is waited for before the question is sent once more. */
  readonly patienceSeconds: number;
}

/** A caller is kept on the line no longer than this. */
export const timeoutSeconds = 5;

/** Where a service is: below the base address, unless its file names an address of its own. */
export const addressOf = (
  { stateSystemsUrl }: Pick<SpeakingNeeds, "stateSystemsUrl">,
  path: string,
): string => (path.startsWith("https://") ? path : `${stateSystemsUrl}${path}`);

interface Arrived {
  readonly system: StateSystem;
  readonly url: string;
  readonly raw: string;
  readonly contentType: string | undefined;
  readonly receivedAt: Instant;
  /** As the system wrote it. */
  readonly answeredAt: string | undefined;
  readonly signature: SignatureCheck;
}

/** An answer as evidence of it is kept. */
export const asReceived = (arrived: Arrived): AnswerAsReceived => {
  const { system, url, raw, contentType, receivedAt, answeredAt, signature } = arrived;
  const { profile, service } = profiles[system].speech;
  return {
    raw: Buffer.from(raw),
    contentType: contentType ?? "application/octet-stream",
    receivedAt,
    answeredAt: momentOf(answeredAt ?? ""),
    source: { system, profile, service, host: new URL(url).host },
    signature,
  };
};
