import styles from "./choice.module.css";

interface Props {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** One of several, or none: the browser's own list, which a phone shows as it is used to, and which costs a first visitor nothing. */
export const Choice = ({ label, options, value, onChange }: Props) => (
  <select
    className={styles["field"]}
    aria-label={label}
    value={value ?? ""}
    onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
  >
    <option value="">{label}</option>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);

interface DayProps {
  readonly id: string;
  /** The last day that can be chosen, `YYYY-MM-DD`. */
  readonly last: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A day, in the browser's own field. */
export const DayChoice = ({ id, last, value, onChange }: DayProps) => (
  <input
    id={id}
    type="date"
    className={styles["field"]}
    max={last}
    value={value ?? ""}
    onChange={({ target }) => onChange(day.test(target.value) ? target.value : undefined)}
  />
);
