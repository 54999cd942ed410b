import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";
import { Field } from "../field.tsx";
import { useAllPeople } from "../use-all-people.ts";

/** How somebody is called in protocols, as far as it is filled in. */
export interface Called {
  readonly name: string;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export const nobody: Called = { name: "", kk: "", ru: "", en: "" };

/** The person as the API takes it; undefined while something is missing. */
export const personOf = ({ name, kk, ru, en }: Called) => {
  const person = {
    name: name.trim(),
    position: { kk: kk.trim(), ru: ru.trim(), en: en.trim() },
  };
  const texts = [person.name, ...Object.values(person.position)];
  return texts.every((text) => text !== "") ? person : undefined;
};

const longest = { name: 200, kk: 300, ru: 300, en: 300 } as const;
const fields = ["name", "kk", "ru", "en"] as const;

interface CalledProps {
  readonly value: Called;
  readonly onChange: (called: Called) => void;
}

/** Name and position, the position in every language that protocols are printed in. */
export const CalledFields = ({ value, onChange }: CalledProps) => {
  const { t } = useTranslation("roster");
  return (
    <div className={common["pair"]}>
      {fields.map((field) => (
        <Field key={field} label={t(`person.${field}`)}>
          {(id) => (
            <Input
              id={id}
              maxLength={longest[field]}
              value={value[field]}
              onChange={({ target }) => onChange({ ...value, [field]: target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
};

interface ChoiceProps {
  readonly unit: string;
  readonly who: "commission-member" | "commission-secretary";
  /** Those who are not to be chosen once more. */
  readonly without: readonly string[];
  readonly value: string | undefined;
  /** The name is that of the account, where it has one. */
  readonly onChange: (subject: string, name: string | undefined) => void;
}

/** One of the officials of a unit who have the role, by name. */
export const OfficialChoice = ({ unit, who, without, value, onChange }: ChoiceProps) => {
  const { t } = useTranslation("roster");
  const found = useAllPeople(unit, who);
  const people = (found.data ?? []).filter(({ subject }) => !without.includes(subject));
  return (
    <>
      <Field
        label={t("person.account")}
        wrong={found.isSuccess && people.length === 0 ? t("person.nobody") : undefined}
      >
        {(id, saidId) => (
          <Select
            id={id}
            aria-describedby={saidId}
            loading={found.isPending}
            showSearch={{ optionFilterProp: "label" }}
            options={people.map(({ subject, name, userName }) => ({
              value: subject,
              label: name === undefined ? userName : `${name} (${userName})`,
            }))}
            value={value ?? null}
            onChange={(subject: string | null) => {
              const chosen = people.find((one) => one.subject === subject);
              if (chosen !== undefined) onChange(chosen.subject, chosen.name);
            }}
          />
        )}
      </Field>
      {found.isError && <RefusedNotice error={found.error} />}
    </>
  );
};
