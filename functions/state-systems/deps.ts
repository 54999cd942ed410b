import type { Post } from "#shared/adapters/outbound-http.ts";
import type { Pause } from "#shared/adapters/pause.ts";
import type { Queues } from "#shared/adapters/queues.ts";
import type { Randomness } from "#shared/adapters/random.ts";
import type { Log } from "#shared/observability/logger.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { MockParties } from "#shared/state-systems/mock-parties.ts";
import type { MockState } from "#shared/state-systems/mock-state.ts";
import type { Clock } from "#shared/store/ports.ts";

/** What the mocked state systems need of the world. */
export interface MockDeps {
  readonly state: MockState;
  readonly queues: Queues;
  readonly callbacksQueue: string;
  /** The secrets that a system signs its callbacks with: while one is changed, the new and the old. */
  readonly secretsOf: (system: StateSystem) => Promise<readonly string[]>;
  /** The keys of the gateway and of the systems, and what they believe of us. */
  readonly parties: () => Promise<MockParties>;
  readonly post: Post;
  readonly pause: Pause;
  readonly clock: Clock;
  readonly random: Pick<Randomness, "identifier">;
  readonly log: Log;
}
