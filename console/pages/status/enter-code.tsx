import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Input, type InputRef } from "antd";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { answerOf, api } from "../../api/client.ts";
import type { Refused } from "../../api/problem.ts";
import { useFormat } from "../../parts/format.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import type { Asked } from "./ask-for-code.tsx";
import type { Opened } from "./opened.ts";
import styles from "./status.module.css";

interface Props {
  readonly asked: Asked;
  readonly onOpened: (opened: Opened) => void;
  readonly onBack: () => void;
}

const digits = 8;

/** Takes the code that came by mail. */
export const EnterCode = ({ asked, onOpened, onBack }: Props) => {
  const { t } = useTranslation("status");
  const { instant } = useFormat();
  const [code, setCode] = useState("");
  const { reference, request, text, goodUntil } = asked;
  const field = useRef<InputRef>(null);
  useEffect(() => field.current?.focus(), []);
  const opening = useMutation<Opened, Refused>({
    mutationFn: async () =>
      answerOf(api.POST("/v1/status", { body: { reference, request, code } })),
    onSuccess: onOpened,
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    opening.mutate();
  };
  return (
    <form className={styles["form"]} onSubmit={send}>
      <Alert type="info" showIcon role="status" title={text} />
      {opening.isError && <RefusedNotice error={opening.error} />}
      <label htmlFor="code">{t("code", { count: digits })}</label>
      <Input
        id="code"
        size="large"
        className={styles["code"] ?? ""}
        required
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={digits + 1}
        ref={field}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <p className={styles["quiet"]}>{t("goodUntil", { at: instant(goodUntil) })}</p>
      <div className={styles["buttons"]}>
        <Button type="primary" size="large" htmlType="submit" loading={opening.isPending}>
          {t("open")}
        </Button>
        <Button size="large" onClick={onBack}>
          {t("another")}
        </Button>
      </div>
    </form>
  );
};
