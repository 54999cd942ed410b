import { InputNumber, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import { useCommand } from "../../../api/use-command.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";
import { Field } from "../field.tsx";
import { KeyShown } from "./key-shown.tsx";
import { SchemeChoice, type schemes } from "./new-subscription.tsx";
import { changedBy, type NewKey, type Subscription } from "./use-subscriptions.ts";

const usualOverlap = 24;
const longestOverlap = 168;

interface Props {
  readonly subscription: Subscription;
  readonly onClose: () => void;
}

/** Makes a new key; the ones before it go on signing for a while, so that the receiver finds the time to take it up. */
export const RotateKey = ({ subscription: { id, name }, onClose }: Props) => {
  const { t } = useTranslation(["subscriptions", "administration"]);
  const [scheme, setScheme] = useState<(typeof schemes)[number]>("v1");
  const [overlapHours, setOverlap] = useState(usualOverlap);
  const [made, setMade] = useState<NewKey>();
  const rotate = useCommand(
    async (body: { scheme: typeof scheme; overlapHours: number }) =>
      api.POST("/v1/subscriptions/{id}/rotate", { params: { path: { id } }, body }),
    { changes: changedBy(id), onDone: ({ key }) => setMade(key) },
  );
  if (made !== undefined) return <KeyShown name={name} newKey={made} onClose={onClose} />;
  return (
    <Modal
      open
      title={t("rotate.do")}
      okText={t("rotate.do")}
      cancelText={t("administration:cancel")}
      confirmLoading={rotate.isPending}
      onOk={() => rotate.mutate({ scheme, overlapHours })}
      onCancel={onClose}
    >
      <p className={common["hint"]}>{t("rotate.text")}</p>
      <div className={common["form"]}>
        <SchemeChoice value={scheme} onChange={setScheme} />
        <Field label={t("rotate.overlap")}>
          {(fieldId) => (
            <InputNumber
              controls={false}
              id={fieldId}
              min={0}
              max={longestOverlap}
              precision={0}
              value={overlapHours}
              onChange={(hours) => setOverlap(hours ?? usualOverlap)}
            />
          )}
        </Field>
        {rotate.error !== null && <RefusedNotice error={rotate.error} />}
      </div>
    </Modal>
  );
};
