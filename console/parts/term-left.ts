import { clock } from "../api/clock.ts";
import { today } from "./format.ts";
import type { Term } from "./countdown.tsx";

interface Explained {
  readonly due: string;
  readonly days: readonly { readonly day: string; readonly counted: boolean }[];
}

/** How much of a term is left today, from its days. */
export const termLeft = ({ due, days }: Explained): Term => {
  const now = today();
  const counted = days.filter(({ counted: is }) => is);
  const overdue = Date.parse(due) < clock.now();
  const ahead = counted.filter(({ day }) => day > now).length;
  return { left: overdue ? 0 : ahead, total: counted.length, overdue };
};
