import { Checkbox, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { codeIn, useChoices } from "../../../words/names.ts";
import common from "../administration.module.css";
import { Field } from "../field.tsx";
import { UnitField } from "../unit-field.tsx";
import { kinds } from "./use-subscriptions.ts";
import { isOfKinds, type Wishes } from "./wishes.ts";

interface Props {
  readonly value: Wishes;
  readonly onChange: (wishes: Wishes) => void;
}

const texts = [
  { field: "name", longest: 200 },
  { field: "address", longest: 1000 },
  { field: "feedClient", longest: 128 },
  { field: "ground", longest: 40 },
] as const;

const hints = {
  name: undefined,
  address: "oneOfBoth",
  feedClient: "oneOfBoth",
  ground: "groundHint",
} as const;

/** Where events go, which of them, and from which territory. */
export const WishesForm = ({ value, onChange }: Props) => {
  const { t } = useTranslation(["subscriptions", "people", "names"]);
  const choices = useChoices();
  const types = choices("event").filter((choice) => isOfKinds(choice.value, value.kinds));
  return (
    <>
      {texts.map(({ field, longest }) => {
        const hint = hints[field];
        return (
          <Field key={field} label={t(field)} {...(hint !== undefined && { hint: t(hint) })}>
            {(id, saidId) => (
              <Input
                id={id}
                aria-describedby={saidId}
                maxLength={longest}
                value={value[field]}
                onChange={({ target }) => onChange({ ...value, [field]: target.value })}
              />
            )}
          </Field>
        );
      })}
      <div className={common["field"]}>
        <span className={common["label"]} id="kinds-of-subscription">
          {t("kinds")}
        </span>
        <Checkbox.Group
          aria-labelledby="kinds-of-subscription"
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={[...value.kinds]}
          onChange={(chosen) =>
            onChange({ ...value, kinds: kinds.filter((kind) => chosen.includes(kind)) })
          }
        />
      </div>
      <Field label={t("types")}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            allowClear
            options={types}
            showSearch={{ optionFilterProp: "label" }}
            value={value.types.filter((type) => isOfKinds(type, value.kinds))}
            onChange={(chosen: readonly string[]) =>
              onChange({ ...value, types: chosen.flatMap((type) => codeIn("event", type) ?? []) })
            }
          />
        )}
      </Field>
      <UnitField value={value.unit} onChange={(unit) => onChange({ ...value, unit })} />
    </>
  );
};
