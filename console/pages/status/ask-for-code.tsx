import { useMutation } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { answerOf, api } from "../../api/client.ts";
import type { Refused } from "../../api/problem.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import styles from "./status.module.css";

/** A code that was asked for: whatever case it is of, if there is one. */
export interface Asked {
  readonly reference: string;
  readonly request: string;
  readonly text: string;
  readonly goodUntil: string;
}

/** Takes the number of the case and the e-mail of the application. */
export const AskForCode = ({ onAsked }: { readonly onAsked: (asked: Asked) => void }) => {
  const { t } = useTranslation("status");
  const [reference, setReference] = useState("");
  const [email, setEmail] = useState("");
  const asking = useMutation<Asked, Refused>({
    mutationFn: async () => {
      const body = { reference: reference.trim(), email: email.trim() };
      return {
        ...(await answerOf(api.POST("/v1/status/codes", { body }))),
        reference: body.reference,
      };
    },
    onSuccess: onAsked,
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate();
  };
  return (
    <form className={styles["form"]} onSubmit={send}>
      {asking.isError && <RefusedNotice error={asking.error} />}
      <label htmlFor="reference">{t("reference")}</label>
      <Input
        id="reference"
        size="large"
        required
        maxLength={100}
        autoComplete="off"
        aria-describedby="reference-help"
        value={reference}
        onChange={({ target }) => setReference(target.value)}
      />
      <p id="reference-help" className={styles["quiet"]}>
        {t("referenceHelp")}
      </p>
      <label htmlFor="email">{t("email")}</label>
      <Input
        id="email"
        size="large"
        type="email"
        required
        maxLength={254}
        autoComplete="email"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <Button type="primary" size="large" htmlType="submit" loading={asking.isPending}>
        {t("send")}
      </Button>
    </form>
  );
};
