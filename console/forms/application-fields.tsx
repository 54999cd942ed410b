import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { labelOf } from "./looks.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  /** What was filled in. */
  readonly application: object;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

interface Leaf {
  readonly pointer: string;
  readonly path: readonly string[];
}

const isPart = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every field that holds something, by its JSON Pointer. */
const leavesOf = (value: unknown, path: readonly string[] = []): readonly Leaf[] =>
  isPart(value)
    ? Object.entries(value).flatMap(([name, one]) => leavesOf(one, [...path, name]))
    : [{ pointer: `/${path.join("/")}`, path }];

/** A place in a list is told from 1. */
const nameOf = (part: string): string =>
  /^\d+$/.test(part) ? String(Number(part) + 1) : labelOf(part, "application");

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/** Fields of an application, chosen by their names: nobody types where in a document something stands. */
export const ApplicationFields = ({ id, label, application, value, onChange }: Props) => {
  useTranslation("forms");
  const options = leavesOf(application).map(({ pointer, path }) => ({
    value: pointer,
    label: path.map(nameOf).join(", "),
  }));
  return (
    <Select
      id={id}
      aria-label={label}
      mode="multiple"
      showSearch={{ optionFilterProp: "label" }}
      options={options}
      value={textsIn(value)}
      onChange={onChange}
    />
  );
};
