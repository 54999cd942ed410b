import { useId, type ReactNode } from "react";
import styles from "./administration.module.css";

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what stands in it. */
  readonly wrong?: string | undefined;
  /** Draws the field itself under this id; what is said of it stands under the other. */
  readonly children: (id: string, saidId: string) => ReactNode;
}

/** A field with its name above it and what is to be said of it below. */
export const Field = ({ label, hint, wrong, children }: Props) => {
  const id = useId();
  const saidId = `${id}-said`;
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      {children(id, saidId)}
      <div id={saidId} aria-live="polite">
        {hint !== undefined && <p className={styles["hint"]}>{hint}</p>}
        {wrong !== undefined && <p className={styles["wrong"]}>{wrong}</p>}
      </div>
    </div>
  );
};
