import { Input, Modal, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import { useCommand } from "../../../api/use-command.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { useNames } from "../../../words/names.ts";
import { useTrilingual } from "../../../words/use-trilingual.ts";
import common from "../administration.module.css";
import { Field } from "../field.tsx";
import type { System } from "./use-operations.ts";

const pauseReasons = ["maintenance", "wrong-answers", "overload", "incident"] as const;
const resumeReasons = ["works-over", "put-right", "trial", "mistaken"] as const;

interface Act {
  readonly reason: string;
  readonly ticket?: string;
}

const longestTicket = 40;
/** As the API has it: a digit somewhere, and no spaces to write a sentence with. */
const isTicket = (text: string): boolean => /^(?=.*\d)[\p{L}\d№./-]+$/u.test(text);

const useAct = ({ system, paused }: System, onDone: () => void) =>
  useCommand(
    async ({ reason, ...rest }: Act, key) => {
      const params = { path: { system }, header: { "idempotency-key": key } };
      const why = pauseReasons.find((one) => one === reason);
      const whyAgain = resumeReasons.find((one) => one === reason);
      if (paused === undefined && why !== undefined)
        return api.POST("/v1/operations/systems/{system}/pause", {
          params,
          body: { reason: why, ...rest },
        });
      return api.POST("/v1/operations/systems/{system}/resume", {
        params,
        body: { reason: whyAgain ?? "trial", ...rest },
      });
    },
    { changes: [["systems"], ["outages"]], onDone },
  );

interface Props {
  readonly system: System;
  readonly onClose: () => void;
}

/** Pauses a system, or has it asked again: with a reason, and the number of the letter that says more. */
export const ActOnSystem = ({ system, onClose }: Props) => {
  const { t } = useTranslation(["operations", "administration", "names"]);
  const nameOf = useNames();
  const told = useTrilingual();
  const [reason, setReason] = useState<string>();
  const [ticket, setTicket] = useState("");
  const act = useAct(system, onClose);
  const word = system.paused === undefined ? "pause" : "resume";
  const isWrong = ticket !== "" && !isTicket(ticket);
  const options =
    word === "pause"
      ? pauseReasons.map((value) => ({ value, label: nameOf("pauseReason", value) }))
      : resumeReasons.map((value) => ({ value, label: t(`resumeReason.${value}`) }));
  const give = () => {
    if (reason !== undefined) act.mutate({ reason, ...(ticket !== "" && { ticket }) });
  };
  return (
    <Modal
      open
      title={t(`${word}.title`, { name: told(system.name) })}
      okText={t(`${word}.do`)}
      cancelText={t("administration:cancel")}
      okButtonProps={{ disabled: reason === undefined || isWrong }}
      confirmLoading={act.isPending}
      onOk={give}
      onCancel={onClose}
    >
      <p>{t(`${word}.text`)}</p>
      <div className={common["form"]}>
        <div className={common["field"]}>
          <span className={common["label"]} id="reason-of-act">
            {t("reason")}
          </span>
          <Radio.Group
            vertical
            aria-labelledby="reason-of-act"
            options={options}
            value={reason}
            onChange={({ target }) => setReason(String(target.value))}
          />
        </div>
        <Field
          label={t("ticketField")}
          hint={t("onRecord")}
          wrong={isWrong ? t("ticketRule") : undefined}
        >
          {(id, saidId) => (
            <Input
              id={id}
              aria-describedby={saidId}
              maxLength={longestTicket}
              value={ticket}
              status={isWrong ? "error" : ""}
              onChange={({ target }) => setTicket(target.value.trim())}
              onPressEnter={give}
            />
          )}
        </Field>
        {act.error !== null && <RefusedNotice error={act.error} />}
      </div>
    </Modal>
  );
};
