import { useState, type KeyboardEvent } from "react";

/** What keys do in the list, by the names that the page shows them under. */
export interface TaskActions {
  readonly open: () => void;
  readonly choose: () => void;
  readonly claim: () => void;
  readonly release: () => void;
  readonly handOver: () => void;
  readonly explain: () => void;
}

export interface TaskKeys {
  /** The row that the keys work on. */
  readonly active: number;
  /** Whether a key moved there, so that the focus follows. */
  readonly moved: boolean;
  readonly stand: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  PageDown: 10,
  PageUp: -10,
};

const actionOf: Readonly<Record<string, keyof TaskActions>> = {
  Enter: "open",
  " ": "choose",
  x: "choose",
  c: "claim",
  r: "release",
  h: "handOver",
  e: "explain",
};

/** Where somebody stands in a list of so many rows, moved by keys, and what keys do there. */
export const useTaskKeys = (count: number, actionsAt: (index: number) => TaskActions): TaskKeys => {
  const [at, setAt] = useState({ active: 0, moved: false });
  const active = Math.min(at.active, Math.max(0, count - 1));
  const go = (index: number) =>
    setAt({ active: Math.min(Math.max(0, index), count - 1), moved: true });
  const onKeyDown = (event: KeyboardEvent) => {
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    // Keys typed into a field or pressed on a button are theirs.
    const isOnRow = event.target instanceof HTMLTableRowElement;
    if (isModified || !isOnRow || count === 0) return;
    const step = steps[event.key];
    const action = actionOf[event.key];
    if (step !== undefined) go(active + step);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(count - 1);
    else if (action === undefined) return;
    else actionsAt(active)[action]();
    event.preventDefault();
  };
  const stand = (index: number) =>
    setAt((before) => (before.active === index ? before : { active: index, moved: false }));
  return { active, moved: at.moved, stand, onKeyDown };
};
