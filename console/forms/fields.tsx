import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useCodeNames } from "./choices.ts";
import { FieldInput } from "./field-input.tsx";
import { wordOf } from "../words/word-of.ts";
import styles from "./forms.module.css";
import type { Field, Named } from "./spec.ts";
import { isFilled, startOf, startOfAll, type Filled } from "./value.ts";

/** What is wrong with fields, by JSON Pointer. */
export type Flaws = ReadonlyMap<string, string>;

interface Shared {
  readonly path: string;
  readonly flaws: Flaws;
  /** Replaces the way a field is filled in: chosen from people, sittings, devices. */
  readonly special?: Special | undefined;
}

/** A field that is filled in otherwise than its kind says; undefined for those that are not. */
export type Special = (
  name: string,
  value: unknown,
  onChange: (value: unknown) => void,
  id: string,
) => React.ReactNode | undefined;

const idOf = (path: string): string => `field${path.replaceAll("/", "-")}`;

interface RowProps extends Shared {
  readonly named: Named;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const isSeveral = ({ kind }: Field): boolean =>
  kind === "group" || kind === "list" || kind === "variants" || kind === "some-of";

/** One field with its name, and what is wrong with it. */
const Row = ({ named, value, onChange, path, flaws, special }: RowProps) => {
  const { t } = useTranslation("forms");
  const { name, required, field } = named;
  const label = wordOf("forms", `field.${name}`) ?? wordOf("forms", `part.${name}`) ?? name;
  const here = `${path}/${name}`;
  const flaw = flaws.get(here);
  const id = idOf(here);
  const chosen = special?.(name, value, onChange, id);
  const words = (
    <>
      {label}
      {required === undefined && <span className={styles["quiet"]}> {t("optional")}</span>}
    </>
  );
  const told = flaw !== undefined && (
    <p id={`${id}-flaw`} className={styles["flaw"]} role="alert">
      {flaw}
    </p>
  );
  if (chosen === undefined && isSeveral(field))
    return (
      <fieldset className={styles["several"]} id={id}>
        <legend>{words}</legend>
        <Several
          name={name}
          field={field}
          value={value}
          onChange={onChange}
          path={here}
          flaws={flaws}
          special={special}
        />
        {told}
      </fieldset>
    );
  return (
    <div className={styles["row"]}>
      <label htmlFor={id}>{words}</label>
      {chosen ?? (
        <FieldInput
          id={id}
          name={name}
          label={label}
          field={field}
          value={value}
          invalid={flaw !== undefined}
          describedBy={flaw === undefined ? undefined : `${id}-flaw`}
          onChange={onChange}
        />
      )}
      {told}
    </div>
  );
};

interface SeveralProps extends Shared {
  readonly name: string;
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const Several = (props: SeveralProps) => {
  const { name, field, value, onChange, path, flaws, special } = props;
  const shared = { path, flaws, special };
  switch (field.kind) {
    case "group":
      return (
        <Fields
          fields={field.fields}
          value={isFilled(value) ? value : startOfAll(field.fields)}
          onChange={onChange}
          {...shared}
        />
      );
    case "list":
      return <Items {...props} field={field} />;
    case "variants":
      return <Variants {...props} field={field} />;
    case "line":
    case "words":
    case "yes-no":
    case "number":
    case "day":
    case "moment":
    case "one-of":
    case "some-of":
      return (
        <FieldInput
          id={idOf(path)}
          name={name}
          label={name}
          field={field}
          value={value}
          invalid={flaws.has(path)}
          describedBy={undefined}
          onChange={onChange}
        />
      );
  }
};

type ListField = Extract<Field, { kind: "list" }>;

const Items = ({
  name,
  field,
  value,
  onChange,
  ...shared
}: SeveralProps & { readonly field: ListField }) => {
  const { t } = useTranslation("forms");
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const put = (place: number, item: unknown) => onChange(items.with(place, item));
  const drop = (place: number) => onChange(items.filter((_, other) => other !== place));
  return (
    <>
      {[...items.entries()].map(([place, item]) => (
        // An item has no name of its own but its place.
        <div key={place} className={styles["item"]}>
          <Several
            {...shared}
            name={name}
            field={field.item}
            value={item}
            onChange={(changed) => put(place, changed)}
            path={`${shared.path}/${place}`}
          />
          {items.length > field.least && (
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t("drop", { place: place + 1 })}
              onClick={() => drop(place)}
            />
          )}
        </div>
      ))}
      {items.length < field.most && (
        <Button
          icon={<PlusOutlined aria-hidden="true" />}
          onClick={() => onChange([...items, startOf(field.item)])}
        >
          {t("add")}
        </Button>
      )}
    </>
  );
};

type VariantsField = Extract<Field, { kind: "variants" }>;

const Variants = ({
  field,
  value,
  onChange,
  ...shared
}: SeveralProps & { readonly field: VariantsField }) => {
  const { t } = useTranslation("forms");
  const nameOf = useCodeNames();
  const filled: Filled = isFilled(value) ? value : {};
  const chosen = field.of.find((one) => one.value === filled[field.by]);
  const wordsOf = (code: string | boolean) =>
    typeof code === "boolean" ? t(code ? "yes" : "no") : nameOf(field.by, code);
  const label = wordOf("forms", `field.${field.by}`) ?? field.by;
  return (
    <>
      <Select
        id={idOf(`${shared.path}/${field.by}`)}
        aria-label={label}
        placeholder={label}
        className={styles["wide"] ?? ""}
        allowClear
        options={field.of.map((one) => ({ value: String(one.value), label: wordsOf(one.value) }))}
        value={chosen === undefined ? null : String(chosen.value)}
        onChange={(text: string | null) => {
          const variant = field.of.find((one) => String(one.value) === text);
          onChange(
            variant === undefined
              ? undefined
              : { [field.by]: variant.value, ...startOfAll(variant.fields) },
          );
        }}
      />
      {chosen !== undefined && (
        <Fields {...shared} fields={chosen.fields} value={filled} onChange={onChange} />
      )}
    </>
  );
};

interface Props extends Shared {
  readonly fields: readonly Named[];
  readonly value: Filled;
  readonly onChange: (value: Filled) => void;
}

/** The fields of a form or of a part of it. */
export const Fields = ({ fields, value, onChange, ...shared }: Props) => (
  <div className={styles["fields"]}>
    {fields.map((named) => (
      <Row
        key={named.name}
        named={named}
        value={value[named.name]}
        onChange={(changed) => onChange({ ...value, [named.name]: changed })}
        {...shared}
      />
    ))}
  </div>
);
