import { useTranslation } from "react-i18next";
import { useCodeNames } from "../../forms/choices.ts";
import { labelOf } from "../../forms/looks.ts";
import { FieldValue } from "../../parts/form-facts.tsx";
import styles from "./case.module.css";
import type { Case } from "./use-case.ts";

type FieldChanges = NonNullable<Case["changes"]>;

/** Lists whose elements are told by codes of theirs, one after the other; those of the others are told by names as they were written. */
const toldBy: Readonly<Record<string, readonly string[]>> = {
  services: ["type", "standard", "form"],
  documents: ["type"],
};

const partsOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Where a change is, as people call it: the parts of the form, and which element of a list. */
const useWhere = () => {
  const nameOf = useCodeNames();
  const element = (codes: readonly string[], key: string): string =>
    key
      .split(" ")
      .map((code, place) => {
        const field = codes[place];
        return field === undefined ? code : nameOf(field, code);
      })
      .join(", ");
  return (pointer: string): string => {
    const parts = partsOf(pointer);
    return parts
      .map((part, place) => {
        const codes = toldBy[parts[place - 1] ?? ""];
        return codes === undefined ? labelOf(part, "application") : element(codes, part);
      })
      .join(" / ");
  };
};

const Held = ({ pointer, value }: { readonly pointer: string; readonly value: unknown }) => (
  <FieldValue name={partsOf(pointer).at(-1) ?? ""} value={value} whose="application" />
);

/** What a change would change of the entry that stands, side by side (R377-30.1, R377-31). */
export const Changes = ({ changes }: { readonly changes: FieldChanges }) => {
  const { t } = useTranslation(["cases", "forms"]);
  const where = useWhere();
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
          {changes.map(({ pointer, before, after }) => (
            <tr key={pointer}>
              <th scope="row">{where(pointer)}</th>
              <td>
                {before !== undefined && (
                  <del>
                    <Held pointer={pointer} value={before} />
                  </del>
                )}
              </td>
              <td>
                {after !== undefined && (
                  <ins>
                    <Held pointer={pointer} value={after} />
                  </ins>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
