import { Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import type { operations } from "../../../api/schema.d.ts";
import { useCommand } from "../../../api/use-command.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { usePerson } from "../../../session/use-session.ts";
import common from "../administration.module.css";
import { Field } from "../field.tsx";
import { RightsForm, rightsOf, type Rights } from "./rights-form.tsx";

type Body = operations["appointPerson"]["requestBody"]["content"]["application/json"];
export type Made = operations["appointPerson"]["responses"][201]["content"]["application/json"];

const isUserName = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{2,63}$/.test(text);
const longestName = 120;

interface Props {
  readonly onMade: (made: Made) => void;
  readonly onClose: () => void;
}

/** Makes an account for an official, with what it may do. */
export const NewAccount = ({ onMade, onClose }: Props) => {
  const { t } = useTranslation(["people", "administration"]);
  const own = usePerson()?.unit ?? "";
  const [userName, setUserName] = useState("");
  const [name, setName] = useState("");
  const [rights, setRights] = useState<Rights>({ roles: [], unit: own, provider: "" });
  const appoint = useCommand(
    async (body: Body, key) =>
      api.POST("/v1/people", { params: { header: { "idempotency-key": key } }, body }),
    { changes: [["people"]], onDone: onMade },
  );
  const right = rightsOf(rights);
  const isWrong = userName !== "" && !isUserName(userName);
  const give = () => {
    const called = name.trim();
    if (right === undefined || !isUserName(userName)) return;
    appoint.mutate({ userName, ...(called !== "" && { name: called }), rights: right });
  };
  return (
    <Modal
      open
      width="42rem"
      title={t("add")}
      okText={t("create")}
      cancelText={t("administration:cancel")}
      okButtonProps={{ disabled: right === undefined || !isUserName(userName) }}
      confirmLoading={appoint.isPending}
      onOk={give}
      onCancel={onClose}
    >
      <p className={common["hint"]}>{t("addLead")}</p>
      <div className={common["form"]}>
        <div className={common["pair"]}>
          <Field label={t("userName")} wrong={isWrong ? t("userNameRule") : undefined}>
            {(id, saidId) => (
              <Input
                id={id}
                aria-describedby={saidId}
                autoComplete="off"
                maxLength={64}
                status={isWrong ? "error" : ""}
                value={userName}
                onChange={({ target }) => setUserName(target.value.trim())}
              />
            )}
          </Field>
          <Field label={t("name")} hint={t("nameHint")}>
            {(id, saidId) => (
              <Input
                id={id}
                aria-describedby={saidId}
                autoComplete="off"
                maxLength={longestName}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
        </div>
        <RightsForm value={rights} onChange={setRights} />
        {appoint.error !== null && <RefusedNotice error={appoint.error} />}
      </div>
    </Modal>
  );
};
