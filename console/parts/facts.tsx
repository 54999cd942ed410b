import type { ReactNode } from "react";
import styles from "./facts.module.css";

export interface Fact {
  readonly label: string;
  readonly children: ReactNode;
}

/** What is known of something, by name. */
export const Facts = ({ items }: { readonly items: readonly Fact[] }) => (
  <dl className={styles["facts"]}>
    {items.map(({ label, children }) => (
      <div key={label} className={styles["fact"]}>
        <dt>{label}</dt>
        <dd>{children}</dd>
      </div>
    ))}
  </dl>
);
