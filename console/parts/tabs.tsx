import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import styles from "./tabs.module.css";

interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly children: ReactNode;
}

interface Props<Key extends string> {
  readonly label: string;
  readonly items: readonly Tab<Key>[];
  /** The first one is shown where there is none of this key. */
  readonly active: string | null;
  readonly onChange: (key: Key) => void;
}

/** Where an arrow leads among so many. */
const placeAfter = (key: string, place: number, count: number): number | undefined => {
  switch (key) {
    case "ArrowRight":
      return (place + 1) % count;
    case "ArrowLeft":
      return (place + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
};

/** Parts of a page of which one is shown: worked by arrows, and moved sideways where they do not fit. */
export const Tabs = <Key extends string>({ label, items, active, onChange }: Props<Key>) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = items.find(({ key }) => key === active) ?? items[0];
  const move = (event: KeyboardEvent, place: number) => {
    const next = placeAfter(event.key, place, items.length);
    const tab = next === undefined ? undefined : items[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    onChange(tab.key);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <>
      <div className={styles["list"]} role="tablist" aria-label={label} ref={list}>
        {items.map(({ key, label: name }, place) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            className={styles["tab"]}
            aria-selected={key === shown?.key}
            aria-controls={`${id}-panel`}
            tabIndex={key === shown?.key ? 0 : -1}
            onClick={() => onChange(key)}
            onKeyDown={(event) => move(event, place)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        className={styles["panel"]}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown?.key}`}
      >
        {shown?.children}
      </div>
    </>
  );
};
