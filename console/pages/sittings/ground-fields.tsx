import { Input, Radio, Select, Skeleton } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { ApplicationField, nameOfField } from "../../forms/application-fields.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { startOf, type Chosen, type Ground } from "./claim.ts";
import styles from "./sittings.module.css";

interface OptionsProps<Code extends string | number> {
  readonly label: string;
  readonly of: readonly { readonly code: Code; readonly text: string }[] | undefined;
  readonly value: Code | undefined;
  readonly onChange: (code: Code) => void;
}

const Options = <Code extends string | number>({
  label,
  of,
  value,
  onChange,
}: OptionsProps<Code>) => {
  const id = useId();
  if (of === undefined || of.length === 0) return null;
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <Select<Code>
        id={id}
        options={of.map(({ code, text }) => ({ value: code, label: text }))}
        {...(value !== undefined && { value })}
        onChange={onChange}
      />
    </div>
  );
};

interface AnyFieldProps {
  readonly caseId: string;
  readonly value: string | undefined;
  readonly onChange: (pointer: string) => void;
}

/** Any field of the application, where the whole was found wanting; looking at the case is on record as ever. */
const AnyField = ({ caseId, value, onChange }: AnyFieldProps) => {
  const { t } = useTranslation("sittings");
  const id = useId();
  const found = useAnswer(["case", caseId, "once"], (signal) =>
    api.GET("/v1/cases/{id}", { params: { path: { id: caseId } }, signal }),
  );
  const application = found.data?.application;
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{t("claim.field")}</label>
      {found.isPending && <Skeleton active paragraph={{ rows: 1 }} />}
      {found.error !== null && <RefusedNotice error={found.error} />}
      {application !== undefined && (
        <ApplicationField id={id} application={application} value={value} onChange={onChange} />
      )}
    </div>
  );
};

interface Props {
  readonly caseId: string;
  readonly grounds: readonly Ground[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

const Named = ({
  caseId,
  ground,
  chosen,
  onChange,
}: Omit<Props, "grounds"> & { readonly ground: Ground }) => {
  const { t } = useTranslation(["sittings", "forms"]);
  const item = useId();
  const put = (part: Partial<Chosen>) => onChange({ ...chosen, ...part });
  const fields = ground.fields?.map((pointer) => ({ code: pointer, text: nameOfField(pointer) }));
  return (
    <div className={styles["named"]}>
      <Options
        label={t("claim.requirement")}
        of={ground.requirements}
        value={chosen.requirement}
        onChange={(requirement) => put({ requirement })}
      />
      <Options
        label={t("claim.document")}
        of={ground.documents}
        value={chosen.document}
        onChange={(document) => put({ document })}
      />
      {chosen.document === undefined && (
        <>
          <Options
            label={t("claim.field")}
            of={ground.anyField === true ? undefined : fields}
            value={chosen.field}
            onChange={(pointer) => put({ field: pointer })}
          />
          {ground.anyField === true && (
            <AnyField
              caseId={caseId}
              value={chosen.field}
              onChange={(pointer) => put({ field: pointer })}
            />
          )}
        </>
      )}
      <Options
        label={t("claim.defect")}
        of={ground.defects}
        value={chosen.defect}
        onChange={(defect) => put({ defect })}
      />
      <Options
        label={t("claim.detail")}
        of={ground.details}
        value={chosen.detail}
        onChange={(detail) => put({ detail })}
      />
      <Options
        label={t("claim.device")}
        of={ground.devices}
        value={chosen.device}
        onChange={(device) => put({ device })}
      />
      <Options
        label={t("claim.standard")}
        of={ground.standards}
        value={chosen.standard}
        onChange={(standard) => put({ standard })}
      />
      {ground.standards !== undefined && (
        <div className={styles["field"]}>
          <label htmlFor={item}>{t("claim.item")}</label>
          <Input
            id={item}
            maxLength={20}
            value={chosen.item ?? ""}
            onChange={({ target }) => put({ item: target.value.trim() })}
          />
        </div>
      )}
    </div>
  );
};

/** The grounds of the closed list; those that no fact of the case bears say what has to be on record first. */
export const GroundFields = ({ caseId, grounds, chosen, onChange }: Props) => {
  const { t } = useTranslation("sittings");
  const ground = grounds.find((one) => one.ground === chosen.ground);
  return (
    <fieldset className={styles["group"]}>
      <legend>{t("vote.ground")}</legend>
      <Radio.Group
        className={styles["column"] ?? ""}
        value={chosen.ground ?? null}
        onChange={({ target }) => {
          const found = grounds.find((one) => one.ground === target.value);
          onChange(found === undefined ? {} : startOf(found));
        }}
      >
        {grounds.map((one) => (
          <Radio key={one.ground} value={one.ground} disabled={one.lacks !== undefined}>
            {one.statement} <span className={styles["quiet"]}>({one.citation})</span>
            {one.lacks !== undefined && (
              <span className={styles["lacks"]}>
                {t("claim.lacks", {
                  list: one.lacks
                    .map(({ citation, statement }) => `${statement} (${citation})`)
                    .join("; "),
                })}
              </span>
            )}
          </Radio>
        ))}
      </Radio.Group>
      {ground !== undefined && (
        <Named caseId={caseId} ground={ground} chosen={chosen} onChange={onChange} />
      )}
    </fieldset>
  );
};
