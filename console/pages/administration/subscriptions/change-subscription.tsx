import { Alert, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import type { operations } from "../../../api/schema.d.ts";
import { useCommand } from "../../../api/use-command.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";
import { changedBy, type Subscription } from "./use-subscriptions.ts";
import { bodyOf, wishesOf } from "./wishes.ts";
import { WishesForm } from "./wishes-form.tsx";

type Body = operations["changeSubscription"]["requestBody"]["content"]["application/json"];

interface Props {
  readonly subscription: Subscription;
  readonly onClose: () => void;
}

/** Changes where events go and which of them; of two administrators the later one is told. */
export const ChangeSubscription = ({ subscription, onClose }: Props) => {
  const { t } = useTranslation(["subscriptions", "administration"]);
  const { id, version } = subscription;
  const [wishes, setWishes] = useState(() => wishesOf(subscription));
  const change = useCommand(
    async (body: Body) => api.PUT("/v1/subscriptions/{id}", { params: { path: { id } }, body }),
    { changes: changedBy(id), onDone: onClose },
  );
  const body = bodyOf(wishes);
  return (
    <Modal
      open
      width="42rem"
      title={t("change")}
      okText={t("save")}
      cancelText={t("administration:cancel")}
      okButtonProps={{ disabled: body === undefined }}
      confirmLoading={change.isPending}
      onOk={() => {
        if (body !== undefined) change.mutate({ ...body, version });
      }}
      onCancel={onClose}
    >
      <div className={common["form"]}>
        <WishesForm value={wishes} onChange={setWishes} />
        {change.error?.code === "subscription-changed" && (
          <Alert type="warning" showIcon title={t("changed")} />
        )}
        {change.error !== null && <RefusedNotice error={change.error} />}
      </div>
    </Modal>
  );
};
