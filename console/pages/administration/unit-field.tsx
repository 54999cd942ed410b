import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { usePerson } from "../../session/use-session.ts";
import { useChoices } from "../../words/names.ts";
import styles from "./administration.module.css";
import { Field } from "./field.tsx";
import { regionDigits } from "./unit-name.ts";

interface Props {
  /** The code of the unit as far as it is typed. */
  readonly value: string;
  readonly onChange: (unit: string) => void;
}

const districtDigits = 2;

/** Whether a text is the code of a region or of a district in it. */
export const isUnit = (text: string): boolean => /^\d{2}(?:\d{2})?$/.test(text);

/** A unit of the own territory: its region, and the code of a district in it if it is one. */
export const UnitField = ({ value, onChange }: Props) => {
  const { t } = useTranslation(["people", "names"]);
  const choices = useChoices();
  const own = usePerson()?.unit;
  const region = value.slice(0, regionDigits);
  const isRight = value === "" || (isUnit(value) && value.startsWith(own ?? ""));
  const regions = choices("region").filter(
    ({ value: code }) => own === undefined || code === own.slice(0, regionDigits),
  );
  return (
    <div className={styles["pair"]}>
      <Field label={t("region")}>
        {(id) => (
          <Select
            id={id}
            options={regions}
            value={region === "" ? null : region}
            showSearch={{ optionFilterProp: "label" }}
            onChange={(code: string | null) => onChange(code ?? "")}
          />
        )}
      </Field>
      <Field label={t("district")} wrong={isRight ? undefined : t("districtRule")}>
        {(id, saidId) => (
          <Input
            id={id}
            aria-describedby={saidId}
            inputMode="numeric"
            maxLength={districtDigits}
            disabled={region === ""}
            status={isRight ? "" : "error"}
            prefix={<span className={styles["quiet"]}>{region}</span>}
            value={value.slice(regionDigits)}
            onChange={({ target }) => onChange(`${region}${target.value.replaceAll(/\D/g, "")}`)}
          />
        )}
      </Field>
    </div>
  );
};
