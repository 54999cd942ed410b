import type { Problem } from "#shared/http/reply.ts";
import { epochMilliseconds, instantAt } from "#shared/law/dates.ts";
import type { Origin } from "#shared/http/address.ts";
import { mostAnHour, viewersOfASender } from "#shared/status/limits.ts";
import type { StatusNeeds } from "./needs.ts";

const hour = 3600 * 1000;

/** Counts one deed of a caller in this hour; answers the problem where there were too many. No address is kept. */
export const beyondLimit = async (
  { store, secrecy, desk: { clock } }: Pick<StatusNeeds, "store" | "secrecy" | "desk">,
  what: keyof typeof mostAnHour,
  { viewer, sender }: Origin,
): Promise<Problem | undefined> => {
  const now = epochMilliseconds(clock.now());
  const ends = (Math.floor(now / hour) + 1) * hour;
  const until = instantAt(ends);
  const take = async (who: "viewer" | "sender", address: string, most: number) =>
    store.take({
      of: `${what}#${secrecy.mark("caller", `${who} ${address}`)}#${until}`,
      most,
      until,
    });
  const isWithin =
    (await take("viewer", viewer, mostAnHour[what])) &&
    // Whoever comes past the distribution may claim to be anybody, and is still one sender.
    (await take("sender", sender, mostAnHour[what] * viewersOfASender));
  if (isWithin) return undefined;
  return { problem: "status-asked-too-often", retryAfter: Math.ceil((ends - now) / 1000) };
};
