import { Input } from "antd";
import { useId } from "react";
import styles from "./sittings.module.css";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly hint?: string;
}

/** As many as the API takes. */
const longestWords = 4000;

/** What somebody says in their own words. */
export const WordsField = ({ label, value, onChange, hint }: Props) => {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        rows={4}
        maxLength={longestWords}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && <p className={styles["quiet"]}>{hint}</p>}
    </div>
  );
};
