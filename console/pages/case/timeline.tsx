import type { AnswerOf } from "../../api/shapes.ts";
import { Chips } from "../../parts/chips.tsx";
import { useFormat } from "../../parts/format.ts";
import styles from "./case.module.css";

type Items = AnswerOf<"getCase">["timeline"];

/** Everything that happened, the newest first: when, what, who, by which provisions. */
export const Timeline = ({ items }: { readonly items: Items }) => {
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
