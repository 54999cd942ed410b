import { useEffect, type ReactNode } from "react";
import styles from "./page-title.module.css";

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  /** What can be done with the whole page. */
  readonly actions?: ReactNode;
}

/** The heading of a page, which is the name of its tab as well. */
export const PageTitle = ({ title, children, actions }: Props) => {
  useEffect(() => {
    document.title = `${title} · Arnau`;
  }, [title]);
  return (
    <div className={styles["head"]}>
      <div className={styles["words"]}>
        <h1 className={styles["title"]}>{title}</h1>
        {children !== undefined && <div className={styles["lead"]}>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
    </div>
  );
};
