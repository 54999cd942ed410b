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

const optionsOf = (application: object) =>
  leavesOf(application).map(({ pointer, path }) => ({
    value: pointer,
    label: path.map(nameOf).join(", "),
  }));

/** A field of an application as people call it, by its JSON Pointer. */
export const nameOfField = (pointer: string): string =>
  pointer.split("/").slice(1).map(nameOf).join(", ");

/** Fields of an application, chosen by their names: nobody types where in a document something stands. */
export const ApplicationFields = ({ id, label, application, value, onChange }: Props) => {
  useTranslation("forms");
  return (
    <Select
      id={id}
      aria-label={label}
      mode="multiple"
      showSearch={{ optionFilterProp: "label" }}
      options={optionsOf(application)}
      value={textsIn(value)}
      onChange={onChange}
    />
  );
};

interface OneProps {
  readonly id: string;
  readonly application: object;
  readonly value: string | undefined;
  readonly onChange: (pointer: string) => void;
}

/** One field of an application. */
export const ApplicationField = ({ id, application, value, onChange }: OneProps) => {
  useTranslation("forms");
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: "label" }}
      options={optionsOf(application)}
      value={value ?? null}
      onChange={onChange}
    />
  );
};
