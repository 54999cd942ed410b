import { Alert, Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import { useCommand } from "../../../api/use-command.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";
import { Field } from "../field.tsx";

const digits = 12;

/** Says whose certificate signs for an official: the number goes out once and is shown to nobody here again. */
export const SignerForm = ({ subject }: { readonly subject: string }) => {
  const { t } = useTranslation("people");
  const [iin, setIin] = useState("");
  const bind = useCommand(
    async (number: string) =>
      api.PUT("/v1/officials/{subject}/signer", {
        params: { path: { subject } },
        body: { iin: number },
      }),
    { changes: [["people"], ["person", subject]], onDone: () => setIin("") },
  );
  const isWhole = iin.length === digits;
  return (
    <form
      className={common["panel"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) bind.mutate(iin);
      }}
    >
      <h3>{t("signer.title")}</h3>
      <p className={common["hint"]}>{t("signer.text")}</p>
      <div className={common["form"]}>
        <Field
          label={t("signer.iin")}
          wrong={iin !== "" && !isWhole ? t("signer.rule") : undefined}
        >
          {(id, saidId) => (
            <Input
              id={id}
              aria-describedby={saidId}
              inputMode="numeric"
              autoComplete="off"
              maxLength={digits}
              value={iin}
              onChange={({ target }) => setIin(target.value.replaceAll(/\D/g, ""))}
            />
          )}
        </Field>
        <div>
          <Button htmlType="submit" disabled={!isWhole} loading={bind.isPending}>
            {t("signer.bind")}
          </Button>
        </div>
        {bind.isSuccess && <Alert type="success" showIcon role="status" title={t("signer.done")} />}
        {bind.error !== null && <RefusedNotice error={bind.error} />}
      </div>
    </form>
  );
};
