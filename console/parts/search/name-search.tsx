import { SearchOutlined } from "@ant-design/icons";
import { Input } from "antd";
import { useEffect, useRef } from "react";

interface Props {
  /** What is there at first; from then on the field itself knows. */
  readonly value: string | undefined;
  readonly label: string;
  readonly onChange: (text: string) => void;
}

/** Milliseconds without a key before the list is asked for. */
const pause = 250;

/** A field that asks while it is typed in, but not for every key. */
export const NameSearch = ({ value, label, onChange }: Props) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Whoever has gone on to another page does not come back by a change of its address.
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(text.trim()), pause);
  };
  return (
    <Input
      size="large"
      type="search"
      allowClear
      maxLength={100}
      prefix={<SearchOutlined aria-hidden="true" />}
      aria-label={label}
      placeholder={label}
      defaultValue={value ?? ""}
      onChange={({ target }) => ask(target.value)}
    />
  );
};
