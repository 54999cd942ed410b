import { useTranslation } from "react-i18next";
import { useCodeNames } from "../forms/choices.ts";
import { labelOf, type Whose } from "../forms/looks.ts";
import { Facts, type Fact } from "./facts.tsx";
import { useFormat } from "./format.ts";
import styles from "./form-facts.module.css";

interface Props {
  readonly value: object;
  /** Parts that are shown elsewhere. */
  readonly without?: readonly string[];
  readonly whose?: Whose;
}

/** A sum is kept in tiyn, and read in tenge. */
const isSum = (name: string): boolean => name.endsWith("Tiyn");

const isPart = (value: unknown): value is object => typeof value === "object" && value !== null;

const days = /^\d{4}-\d{2}-\d{2}$/;
const instants = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Whether somebody has filled something in. */
const isThere = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

interface ValueProps {
  readonly name: string;
  readonly value: unknown;
  readonly whose: Whose;
}

/** What one field holds, as people read it. */
export const FieldValue = ({ name, value, whose }: ValueProps) => {
  const { t } = useTranslation("forms");
  const nameOf = useCodeNames();
  const { day, instant, tenge } = useFormat();
  if (typeof value === "number" && isSum(name)) return tenge(value);
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "string") {
    if (days.test(value)) return day(value);
    return instants.test(value) ? instant(value) : nameOf(name, value);
  }
  if (Array.isArray(value))
    return (
      <ul className={styles["lines"]}>
        {value.map((one: unknown) => (
          <li key={JSON.stringify(one)}>
            <FieldValue name={name} value={one} whose={whose} />
          </li>
        ))}
      </ul>
    );
  if (isPart(value)) return <Part value={value} whose={whose} />;
  return String(value);
};

/** A part of a form in one line where its values are short, else as a list of its own. */
const Part = ({ value, whose }: { readonly value: object; readonly whose: Whose }) => {
  const entries = Object.entries(value).filter(([, one]) => isThere(one));
  const isPlain = entries.every(([, one]) => !isPart(one));
  return (
    <dl className={isPlain ? styles["inline"] : styles["part"]}>
      {entries.map(([name, one]) => (
        <div key={name}>
          <dt>{labelOf(name, whose)}</dt>
          <dd>
            <FieldValue name={name} value={one} whose={whose} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** What somebody filled in, as it was filled in, with every field by its name. */
export const FormFacts = ({ value, without, whose = "application" }: Props) => {
  useTranslation("forms");
  const items = Object.entries(value)
    .filter(([name, one]) => isThere(one) && without?.includes(name) !== true)
    .map(([name, one]): Fact => ({
      label: labelOf(name, whose),
      children: <FieldValue name={name} value={one} whose={whose} />,
    }));
  return <Facts items={items} />;
};
