import { Checkbox, DatePicker, Input, InputNumber, Radio, Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { dayFormat } from "../parts/format.ts";
import { useCodeNames } from "./choices.ts";
import styles from "./forms.module.css";
import { fewChoices } from "./looks.ts";
import type { Field } from "./spec.ts";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly field: Field;
  readonly value: unknown;
  /** The id of what says what is wrong with it, if something is. */
  readonly describedBy: string | undefined;
  readonly onChange: (value: unknown) => void;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/** One field that holds one value. */
export const FieldInput = (props: Props) => {
  const { id, name, label, field, value, describedBy, onChange } = props;
  const { t } = useTranslation("forms");
  const nameOf = useCodeNames();
  const invalid = describedBy !== undefined;
  const common = {
    id,
    "aria-label": label,
    "aria-invalid": invalid,
    ...(describedBy !== undefined && { "aria-describedby": describedBy }),
  };
  const status = invalid ? ("error" as const) : ("" as const);
  switch (field.kind) {
    case "line":
      return (
        <Input
          {...common}
          status={status}
          maxLength={field.most}
          value={textOf(value)}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case "words":
      return (
        <Input.TextArea
          {...common}
          className={styles["words"] ?? ""}
          status={status}
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={field.most}
          showCount
          value={textOf(value)}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case "yes-no":
      return (
        <Radio.Group
          {...common}
          value={value}
          options={[
            { value: true, label: t("yes") },
            { value: false, label: t("no") },
          ]}
          onChange={({ target }) => onChange(target.value === true)}
        />
      );
    case "number":
      return (
        <InputNumber
          controls={false}
          {...common}
          status={status}
          precision={0}
          {...(field.least !== undefined && { min: field.least })}
          {...(field.most !== undefined && { max: field.most })}
          value={typeof value === "number" ? value : null}
          onChange={(number) => onChange(number ?? undefined)}
        />
      );
    case "day":
      return (
        <DatePicker
          {...common}
          status={status}
          format={dayFormat}
          value={typeof value === "string" ? dayjs(value) : null}
          onChange={(day) => onChange(day === null ? undefined : day.format("YYYY-MM-DD"))}
        />
      );
    case "moment":
      return (
        <DatePicker
          {...common}
          status={status}
          showTime
          format={`${dayFormat} HH:mm`}
          value={typeof value === "string" ? dayjs(value) : null}
          onChange={(at) => onChange(at === null ? undefined : at.toISOString())}
        />
      );
    case "one-of":
      return field.of.length <= fewChoices ? (
        <Radio.Group
          {...common}
          value={value}
          options={field.of.map((code) => ({ value: code, label: nameOf(name, code) }))}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <Select
          {...common}
          status={status}
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          options={field.of.map((code) => ({ value: code, label: nameOf(name, code) }))}
          value={textOf(value) === "" ? null : textOf(value)}
          onChange={(code: string | null) => onChange(code ?? undefined)}
        />
      );
    case "some-of":
      return (
        <Checkbox.Group
          value={textsOf(value)}
          options={field.of.map((code) => ({ value: code, label: nameOf(name, code) }))}
          onChange={onChange}
        />
      );
    case "group":
    case "list":
    case "variants":
      throw new Error(`${field.kind} holds several values`);
  }
};
