import { DatePicker } from "antd";
import dayjs from "dayjs";
import { dayFormat } from "../../parts/format.ts";
import { Field } from "./field.tsx";

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`; nothing while none is chosen. */
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
  readonly hint?: string;
}

/** A calendar day. */
export const DayField = ({ label, value, onChange, hint }: Props) => (
  <Field label={label} {...(hint !== undefined && { hint })}>
    {(id, saidId) => (
      <DatePicker
        id={id}
        aria-describedby={saidId}
        placeholder=""
        format={dayFormat}
        value={value === undefined ? null : dayjs(value)}
        onChange={(day) => onChange(day === null ? undefined : day.format("YYYY-MM-DD"))}
      />
    )}
  </Field>
);
