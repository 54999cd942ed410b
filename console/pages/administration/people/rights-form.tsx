import { Alert, Checkbox, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useNames } from "../../../words/names.ts";
import common from "../administration.module.css";
import { Field } from "../field.tsx";
import { isUnit, UnitField } from "../unit-field.tsx";
import { barredAmong, isProviderNumber, officialRoles, type Role } from "./accounts.ts";

/** What an account may do, as far as it is filled in. */
export interface Rights {
  readonly roles: readonly Role[];
  readonly unit: string;
  readonly provider: string;
}

/** The rights as the API takes them; undefined while something is missing or wrong. */
export const rightsOf = ({ roles, unit, provider }: Rights) => {
  const isStaff = roles.includes("provider");
  if (roles.length === 0 || !isUnit(unit) || barredAmong(roles) !== undefined) return undefined;
  if (isStaff && !isProviderNumber(provider)) return undefined;
  return { roles: [...roles], unit, ...(isStaff && { provider }) };
};

interface Props {
  readonly value: Rights;
  readonly onChange: (rights: Rights) => void;
}

/** Roles, unit and, to a provider's staff, the number of the provider. */
export const RightsForm = ({ value, onChange }: Props) => {
  const { t } = useTranslation(["people", "names"]);
  const nameOf = useNames();
  const { roles, unit, provider } = value;
  const bar = barredAmong(roles);
  const isWrong = provider !== "" && !isProviderNumber(provider);
  return (
    <>
      <div className={common["field"]}>
        <span className={common["label"]} id="roles-of-account">
          {t("roles")}
        </span>
        <Checkbox.Group
          className={common["ticks"] ?? ""}
          aria-labelledby="roles-of-account"
          options={officialRoles.map((role) => ({ value: role, label: nameOf("role", role) }))}
          value={[...roles]}
          onChange={(chosen) =>
            onChange({ ...value, roles: officialRoles.filter((role) => chosen.includes(role)) })
          }
        />
        {bar !== undefined && <Alert type="warning" showIcon title={t(`barred.${bar}`)} />}
      </div>
      <UnitField value={unit} onChange={(code) => onChange({ ...value, unit: code })} />
      {roles.includes("provider") && (
        <Field
          label={t("provider")}
          hint={t("providerRule")}
          wrong={isWrong ? t("providerRule") : undefined}
        >
          {(id, saidId) => (
            <Input
              id={id}
              aria-describedby={saidId}
              maxLength={14}
              status={isWrong ? "error" : ""}
              value={provider}
              onChange={({ target }) => onChange({ ...value, provider: target.value.trim() })}
            />
          )}
        </Field>
      )}
    </>
  );
};
