import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { PageTitle } from "../../../parts/page-title.tsx";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { saveAs } from "../../../parts/save-as.ts";
import { wordOf } from "../../../words/word-of.ts";
import common from "../administration.module.css";
import { Field } from "../field.tsx";
import { EntriesTable } from "./entries-table.tsx";
import { reasons, useVerification, type Reason } from "./use-verification.ts";
import { Verdict } from "./verdict.tsx";

const longestId = 100;

/** Whether the history of a case is whole and unchanged, computed in this very browser (docs/adr/0054). */
export const Component = () => {
  const { t } = useTranslation(["chain", "trail", "administration", "names"]);
  const [parameters, setParameters] = useSearchParams();
  const [caseId, setCaseId] = useState(parameters.get("case") ?? "");
  const [reason, setReason] = useState<Reason>();
  const { verify, busy, error, finding } = useVerification();
  const id = caseId.trim();
  const begin = () => {
    if (id === "") return;
    setParameters({ case: id }, { replace: true });
    verify({ caseId: id, reason });
  };
  return (
    <>
      <PageTitle title={t("administration:chain.title")}>{t("lead")}</PageTitle>
      <div className={common["stack"]}>
        <form
          className={common["panel"]}
          onSubmit={(event) => {
            event.preventDefault();
            begin();
          }}
        >
          <div className={common["form"]}>
            <div className={common["pair"]}>
              <Field label={t("case")} hint={t("caseHint")}>
                {(fieldId, saidId) => (
                  <Input
                    id={fieldId}
                    aria-describedby={saidId}
                    maxLength={longestId}
                    value={caseId}
                    onChange={({ target }) => setCaseId(target.value)}
                  />
                )}
              </Field>
              <Field label={t("reason")} hint={t("onRecord")}>
                {(fieldId, saidId) => (
                  <Select
                    id={fieldId}
                    aria-describedby={saidId}
                    allowClear
                    options={reasons.map((code) => ({
                      value: code,
                      label: wordOf("trail", `why.${code}`) ?? code,
                    }))}
                    value={reason ?? null}
                    onChange={(chosen: Reason | null) => setReason(chosen ?? undefined)}
                  />
                )}
              </Field>
            </div>
            <div className={common["bar"]}>
              <Button type="primary" htmlType="submit" disabled={id === ""} loading={busy}>
                {t("verify")}
              </Button>
              {finding?.isWhole === true && (
                <Button
                  onClick={() =>
                    saveAs(
                      `${id}.json`,
                      `${JSON.stringify(
                        finding.entries.map(({ entry }) => entry),
                        null,
                        2,
                      )}\n`,
                      "application/json",
                    )
                  }
                >
                  {t("save")}
                </Button>
              )}
            </div>
          </div>
        </form>
        {error !== null && <RefusedNotice error={error} again={begin} />}
        {finding !== undefined && (
          <>
            <Verdict finding={finding} />
            <EntriesTable entries={finding.entries} />
          </>
        )}
      </div>
    </>
  );
};
