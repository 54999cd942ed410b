import type { AnswerOf } from "../api/shapes.ts";
import { Chips } from "./chips.tsx";
import { useFormat } from "./format.ts";
import styles from "./timeline.module.css";

/** What happened to a case, the oldest first. */
export type Happened = AnswerOf<"getCase">["timeline"];

/** Everything that happened, the newest first: when, what, who, by which provisions. */
export const Timeline = ({ items }: { readonly items: Happened }) => {
  const { instant } = useFormat();
  return (
    <ol className={styles["timeline"]}>
      {items.toReversed().map(({ at, event, text, by, provisions }, place) => (
        <li key={`${at} ${event} ${items.length - place}`}>
          <time dateTime={at} className={styles["quiet"]}>
            {instant(at)}
          </time>
          <div>
            <strong>{text}</strong>
            <div className={styles["quiet"]}>{by}</div>
            <Chips of={provisions.map((id) => ({ code: id, name: id }))} quiet />
          </div>
        </li>
      ))}
    </ol>
  );
};
