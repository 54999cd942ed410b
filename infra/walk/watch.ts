import { setTimeout as wait } from "node:timers/promises";
import type { StatusView } from "#shared/registration/view/status-view.ts";

type Item = StatusView["timeline"][number];

/**
 * Tells every step of a case as it appears, with the seconds since the first one, until `ends`
 * is over and everything has been told.
 */
export const tellSteps = async (
  look: () => Promise<StatusView>,
  tell: (item: Item, seconds: number) => void,
  ends: Promise<unknown>,
): Promise<void> => {
  let over = false;
  const end = ends.finally(() => (over = true));
  let told = 0;
  for (;;) {
    const last = over;
    const { timeline, savedAt } = await look();
    for (const item of timeline.slice(told)) {
      tell(item, (Date.parse(item.at) - Date.parse(savedAt)) / 1000);
    }
    told = timeline.length;
    if (last) break;
    await Promise.race([end, wait(300)]);
  }
  await end;
};
