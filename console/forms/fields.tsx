import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useCodeNames } from "./choices.ts";
import { FieldInput } from "./field-input.tsx";
import { flawOf, FlawNote, idOf, type Flaws } from "./flaw.tsx";
import styles from "./forms.module.css";
import { isSeveral, isShort, labelOf, type Whose } from "./looks.ts";
import type { Field, ListField, Named } from "./spec.ts";
import { isFilled, itemsOf, startOf, startOfAll, type Filled } from "./value.ts";

interface Shared {
  readonly path: string;
  readonly flaws: Flaws;
  /** Replaces the way a field is filled in: chosen from people, sittings, devices. */
  readonly special?: Special | undefined;
  readonly whose: Whose;
}

/** A field that is filled in otherwise than its kind says; undefined for those that are not. */
export type Special = (
  name: string,
  value: unknown,
  onChange: (value: unknown) => void,
  id: string,
) => React.ReactNode | undefined;

interface RowProps extends Shared {
  readonly named: Named;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** One field with its name, and what is wrong with it. */
const Row = ({ named, value, onChange, path, flaws, special, whose }: RowProps) => {
  const { t } = useTranslation("forms");
  const { name, required, field } = named;
  const label = labelOf(name, whose);
  // A list of an application has to be there, and may have nothing in it.
  const mayBeEmpty = whose === "application" && field.kind === "list" && field.least === 0;
  const isOptional = required === undefined || mayBeEmpty;
  const here = `${path}/${name}`;
  const id = idOf(here);
  const chosen = special?.(name, value, onChange, id);
  const words = (
    <>
      {label}
      {isOptional && <span className={styles["quiet"]}> {t("optional")}</span>}
    </>
  );
  const told = <FlawNote flaws={flaws} path={here} within={chosen !== undefined} />;
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
          whose={whose}
        />
        {told}
      </fieldset>
    );
  return (
    <div className={chosen === undefined && isShort(field) ? styles["row"] : styles["wideRow"]}>
      <label htmlFor={id}>{words}</label>
      {chosen ?? (
        <FieldInput
          id={id}
          name={name}
          label={label}
          field={field}
          value={value}
          describedBy={flawOf(flaws, here)}
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
  const { name, field, value, onChange, path, flaws, special, whose } = props;
  const shared = { path, flaws, special, whose };
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
          describedBy={flawOf(flaws, path)}
          onChange={onChange}
        />
      );
  }
};

const Items = ({
  name,
  field,
  value,
  onChange,
  ...shared
}: SeveralProps & { readonly field: ListField }) => {
  const { t } = useTranslation("forms");
  const items = itemsOf(field, value);
  const put = (place: number, item: unknown) => onChange(items.with(place, item));
  const drop = (place: number) => onChange(items.filter((_, other) => other !== place));
  return (
    <>
      {[...items.entries()].map(([place, item]) => (
        // An item has no name of its own but its place.
        <div key={place} className={styles["item"]}>
          <div className={styles["wideRow"]}>
            <Several
              {...shared}
              name={name}
              field={field.item}
              value={item}
              onChange={(changed) => put(place, changed)}
              path={`${shared.path}/${place}`}
            />
            <FlawNote flaws={shared.flaws} path={`${shared.path}/${place}`} />
          </div>
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
  const label = labelOf(field.by, shared.whose);
  return (
    <>
      <Select
        id={idOf(`${shared.path}/${field.by}`)}
        aria-label={label}
        placeholder={label}
        className={styles["wide"] ?? ""}
        aria-describedby={flawOf(shared.flaws, `${shared.path}/${field.by}`)}
        status={shared.flaws.has(`${shared.path}/${field.by}`) ? "error" : ""}
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
      <FlawNote flaws={shared.flaws} path={`${shared.path}/${field.by}`} />
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
