import type { ReactNode } from "react";
import styles from "./administration.module.css";

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** Around a table that may be wider than the page: moved sideways by touch, and by keys (WCAG 2.1.1). */
export const TableFrame = ({ label, children }: Props) => (
  <div className={styles["scroll"]} role="region" aria-label={label} tabIndex={0}>
    <table className={styles["table"]}>{children}</table>
  </div>
);
