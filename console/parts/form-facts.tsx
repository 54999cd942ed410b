import { useTranslation } from "react-i18next";
import { useCodeNames } from "../forms/choices.ts";
import { wordOf } from "../words/word-of.ts";
import { useFormat } from "./format.ts";
import { Facts, type Fact } from "./facts.tsx";
import styles from "./form-facts.module.css";

interface Props {
  readonly value: object;
  /** Parts that are shown elsewhere. */
  readonly without?: readonly string[];
}

/** A sum is kept in tiyn, and read in tenge. */
const isSum = (name: string): boolean => name.endsWith("Tiyn");

/** Nothing was filled in. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const isPart = (value: unknown): value is object => typeof value === "object" && value !== null;

const useLabel = () => {
  useTranslation("forms");
  return (name: string) =>
    wordOf("forms", `part.${name}`) ?? wordOf("forms", `field.${name}`) ?? name;
};

const Value = ({ name, value }: { readonly name: string; readonly value: unknown }) => {
  const { t } = useTranslation("forms");
  const nameOf = useCodeNames();
  const { tenge } = useFormat();
  if (typeof value === "number" && isSum(name)) return tenge(value);
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "string") return nameOf(name, value);
  if (Array.isArray(value))
    return (
      <ul className={styles["lines"]}>
        {value.map((one: unknown) => (
          <li key={JSON.stringify(one)}>
            <Value name={name} value={one} />
          </li>
        ))}
      </ul>
    );
  if (isPart(value)) return <Part value={value} />;
  return String(value);
};

/** A part of a form in one line where its values are short, else as a list of its own. */
const Part = ({ value }: { readonly value: object }) => {
  const labelOf = useLabel();
  const entries = Object.entries(value).filter(([, one]) => !isEmpty(one));
  const isPlain = entries.every(([, one]) => !isPart(one));
  return (
    <dl className={isPlain ? styles["inline"] : styles["part"]}>
      {entries.map(([name, one]) => (
        <div key={name}>
          <dt>{labelOf(name)}</dt>
          <dd>
            <Value name={name} value={one} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** What somebody filled in, as it was filled in, with every field by its name. */
export const FormFacts = ({ value, without }: Props) => {
  const labelOf = useLabel();
  const items = Object.entries(value)
    .filter(([name, one]) => !isEmpty(one) && without?.includes(name) !== true)
    .map(([name, one]): Fact => ({
      label: labelOf(name),
      children: <Value name={name} value={one} />,
    }));
  return <Facts items={items} />;
};
