import { useTranslation } from "react-i18next";
import { wordOf } from "../../words/word-of.ts";
import styles from "./case.module.css";
import type { Case } from "./use-case.ts";

type FieldChanges = NonNullable<Case["changes"]>;

/** The names of the parts that a JSON Pointer leads through. */
const wordsOf = (pointer: string): string =>
  pointer
    .split("/")
    .slice(1)
    .map((name) => wordOf("forms", `part.${name}`) ?? wordOf("forms", `field.${name}`) ?? name)
    .join(" / ");

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value, null, 1);

/** What a change would change of the entry that stands, side by side (R377-30.1, R377-31). */
export const Changes = ({ changes }: { readonly changes: FieldChanges }) => {
  const { t } = useTranslation(["cases", "forms"]);
  if (changes.length === 0) return <p>{t("change.none")}</p>;
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("change.field")}</th>
            <th scope="col">{t("change.before")}</th>
            <th scope="col">{t("change.after")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.pointer}>
              <th scope="row">{wordsOf(change.pointer)}</th>
              <td>{change.before !== undefined && <del>{textOf(change.before)}</del>}</td>
              <td>{change.after !== undefined && <ins>{textOf(change.after)}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
