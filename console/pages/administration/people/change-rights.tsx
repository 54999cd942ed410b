import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import type { operations } from "../../../api/schema.d.ts";
import { useCommand } from "../../../api/use-command.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";
import type { Account } from "./accounts.ts";
import { RightsForm, rightsOf, type Rights } from "./rights-form.tsx";

type Body = operations["changeRights"]["requestBody"]["content"]["application/json"];

interface Props {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Gives an official other roles, another unit or another provider. */
export const ChangeRights = ({ account, onClose }: Props) => {
  const { t } = useTranslation(["people", "administration"]);
  const { subject, roles, unit = "", provider = "" } = account;
  const [rights, setRights] = useState<Rights>({ roles, unit, provider });
  const change = useCommand(
    async (body: Body, key) =>
      api.PUT("/v1/people/{subject}/roles", {
        params: { path: { subject }, header: { "idempotency-key": key } },
        body,
      }),
    { changes: [["people"], ["person", subject]], onDone: onClose },
  );
  const right = rightsOf(rights);
  return (
    <Modal
      open
      width="42rem"
      title={t("changeRights")}
      okText={t("save")}
      cancelText={t("administration:cancel")}
      okButtonProps={{ disabled: right === undefined }}
      confirmLoading={change.isPending}
      onOk={() => {
        if (right !== undefined) change.mutate(right);
      }}
      onCancel={onClose}
    >
      <p className={common["hint"]}>{t("changeText")}</p>
      <div className={common["form"]}>
        <RightsForm value={rights} onChange={setRights} />
        {change.error !== null && <RefusedNotice error={change.error} />}
      </div>
    </Modal>
  );
};
