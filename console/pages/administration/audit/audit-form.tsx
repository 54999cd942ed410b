import { Button, Input, Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { wordOf } from "../../../words/word-of.ts";
import common from "../administration.module.css";
import { DayField } from "../day-field.tsx";
import { Field } from "../field.tsx";
import { reasons, type Reason, type Sought } from "./use-audit.ts";

type What = "all" | "read" | "act";
const whats = ["all", "read", "act"] as const;

interface Props {
  readonly value: Sought;
  readonly onSearch: (sought: Sought) => void;
}

interface Typed {
  readonly by: string;
  readonly case: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly what: What;
  readonly reason: Reason | undefined;
}

const typedOf = (sought: Sought): Typed => ({
  by: sought.by ?? "",
  case: sought.case ?? "",
  from: sought.from,
  to: sought.to,
  what: sought.what ?? "all",
  reason: sought.reason,
});

const soughtOf = ({ by, case: id, from, to, what, reason }: Typed): Sought => ({
  ...(by.trim() !== "" && { by: by.trim() }),
  ...(id.trim() !== "" && { case: id.trim() }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...(what !== "all" && { what }),
  ...(reason !== undefined && { reason }),
});

/** Whose steps are looked for, of which case, in which days, and why. */
export const AuditForm = ({ value, onSearch }: Props) => {
  const { t } = useTranslation(["audit", "trail"]);
  const [typed, setTyped] = useState(() => typedOf(value));
  const text = (name: "by" | "case", longest: number, hint?: string) => (
    <Field label={t(name)} {...(hint !== undefined && { hint })}>
      {(id, saidId) => (
        <Input
          id={id}
          aria-describedby={saidId}
          allowClear
          maxLength={longest}
          value={typed[name]}
          onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      className={common["panel"]}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(soughtOf(typed));
      }}
    >
      <div className={common["form"]}>
        <div className={common["pair"]}>
          {text("by", 128, t("byHint"))}
          {text("case", 100)}
          <DayField
            label={t("from")}
            value={typed.from}
            hint={t("tooLong")}
            onChange={(from) => setTyped({ ...typed, from })}
          />
          <DayField
            label={t("to")}
            value={typed.to}
            onChange={(to) => setTyped({ ...typed, to })}
          />
          <Field label={t("reason")}>
            {(id) => (
              <Select
                id={id}
                allowClear
                options={reasons.map((code) => ({
                  value: code,
                  label: wordOf("trail", `why.${code}`) ?? code,
                }))}
                value={typed.reason ?? null}
                onChange={(reason: Reason | null) =>
                  setTyped({ ...typed, reason: reason ?? undefined })
                }
              />
            )}
          </Field>
        </div>
        <div className={common["bar"]}>
          <Segmented<What>
            aria-label={t("what.title")}
            options={whats.map((what) => ({ value: what, label: t(`what.${what}`) }))}
            value={typed.what}
            onChange={(what) => setTyped({ ...typed, what })}
          />
          <span className={common["grow"]} />
          <Button onClick={() => setTyped(typedOf({}))}>{t("clear")}</Button>
          <Button type="primary" htmlType="submit">
            {t("search")}
          </Button>
        </div>
      </div>
    </form>
  );
};
