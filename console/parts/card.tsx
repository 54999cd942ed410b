import type { ReactNode } from "react";
import styles from "./card.module.css";

interface Props {
  /** A heading of the second level. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A framed part of a page. */
export const Card = ({ title, children }: Props) => (
  <section className={styles["card"]}>
    {title !== undefined && <h2 className={styles["title"]}>{title}</h2>}
    {children}
  </section>
);
