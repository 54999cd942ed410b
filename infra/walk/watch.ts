import { setTimeout as wait } from "node:timers/promises";
import type { TimelineItem } from "#shared/cases/timeline.ts";

/**
 * Tells every step of a case after the first `known` ones as it appears, with the seconds since the
 * first of those it tells, until `ends` is over and everything has been told.
 */
export const tellSteps = async (
  look: () => Promise<{ readonly timeline: readonly TimelineItem[] }>,
  tell: (item: TimelineItem, seconds: number) => void,
  ends: Promise<unknown>,
  known = 0,
): Promise<void> => {
  let over = false;
  const end = ends.finally(() => (over = true));
  let told = known;
  for (;;) {
    const last = over;
    const { timeline } = await look();
    const began = Date.parse(timeline[known]?.at ?? "");
    for (const item of timeline.slice(told)) {
      tell(item, (Date.parse(item.at) - began) / 1000);
    }
    told = timeline.length;
    if (last) break;
    await Promise.race([end, wait(300)]);
  }
  await end;
};
