import { Modal, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import { useCommand } from "../../../api/use-command.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { usePerson } from "../../../session/use-session.ts";
import common from "../administration.module.css";
import type { Creation, NewKey, Subscription } from "./use-subscriptions.ts";
import { bodyOf, noWishes } from "./wishes.ts";
import { WishesForm } from "./wishes-form.tsx";

export const schemes = ["v1", "v1a"] as const;

/** What came of a subscription: told once with its key, and without it when it was made before. */
export interface Made {
  readonly subscription: Subscription;
  readonly key?: NewKey;
}

interface Props {
  readonly onMade: (made: Made) => void;
  readonly onClose: () => void;
}

/** Subscribes a system to events. */
export const NewSubscription = ({ onMade, onClose }: Props) => {
  const { t } = useTranslation(["subscriptions", "administration"]);
  const own = usePerson()?.unit ?? "";
  const [wishes, setWishes] = useState(noWishes(own));
  const [scheme, setScheme] = useState<(typeof schemes)[number]>("v1");
  const subscribe = useCommand<Creation, Made>(
    async (body, key) =>
      api.POST("/v1/subscriptions", { params: { header: { "idempotency-key": key } }, body }),
    { changes: [["subscriptions"]], onDone: onMade },
  );
  const body = bodyOf(wishes);
  return (
    <Modal
      open
      width="42rem"
      title={t("add")}
      okText={t("create")}
      cancelText={t("administration:cancel")}
      okButtonProps={{ disabled: body === undefined }}
      confirmLoading={subscribe.isPending}
      onOk={() => {
        if (body !== undefined) subscribe.mutate({ ...body, scheme });
      }}
      onCancel={onClose}
    >
      <p className={common["hint"]}>{t("addLead")}</p>
      <div className={common["form"]}>
        <WishesForm value={wishes} onChange={setWishes} />
        <SchemeChoice value={scheme} onChange={setScheme} />
        {subscribe.error !== null && <RefusedNotice error={subscribe.error} />}
      </div>
    </Modal>
  );
};

interface SchemeProps {
  readonly value: (typeof schemes)[number];
  readonly onChange: (scheme: (typeof schemes)[number]) => void;
}

/** How deliveries are signed. */
export const SchemeChoice = ({ value, onChange }: SchemeProps) => {
  const { t } = useTranslation("subscriptions");
  return (
    <div className={common["field"]}>
      <span className={common["label"]} id="scheme-of-subscription">
        {t("scheme.title")}
      </span>
      <Radio.Group
        aria-labelledby="scheme-of-subscription"
        options={schemes.map((one) => ({ value: one, label: t(`scheme.${one}`) }))}
        value={value}
        onChange={({ target }) => {
          const chosen = schemes.find((one) => one === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      />
    </div>
  );
};
