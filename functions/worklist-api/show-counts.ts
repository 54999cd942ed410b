import type { getWorklistCounts } from "#shared/http/routes/worklist.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { WorklistReader } from "#shared/store/dynamo-worklist-read.ts";
import type { Clock } from "#shared/store/ports.ts";
import { ownOffice, shownOffice } from "./own-office.ts";

interface Needs {
  readonly worklist: Pick<WorklistReader, "tally">;
  readonly clock: Clock;
}

/** How much waits for the caller's office and for the caller, as of now. */
export const showCounts =
  ({ worklist, clock }: Needs): Handle<typeof getWorklistCounts.request> =>
  async ({ query: { role } }, { caller }) => {
    const office = ownOffice(caller, role);
    if (office === undefined) return { problem: "role-not-allowed" };
    const tallies = await worklist.tally(office, caller.id, clock.now());
    return { status: 200, body: { office: shownOffice(caller, office), ...tallies } };
  };
