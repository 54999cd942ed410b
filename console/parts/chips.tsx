import styles from "./chips.module.css";

interface Chip {
  readonly code: string;
  readonly name: string;
}

interface Props {
  readonly of: readonly Chip[];
  /** Those of the second kind are quieter. */
  readonly quiet?: boolean;
}

/** Short names side by side. */
export const Chips = ({ of, quiet = false }: Props) => (
  <ul className={styles["chips"]}>
    {of.map(({ code, name }) => (
      <li key={code} className={styles[quiet ? "quiet" : "chip"]}>
        {name}
      </li>
    ))}
  </ul>
);
