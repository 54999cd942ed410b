import { Alert, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import { useCommand } from "../../../api/use-command.ts";
import { useFormat } from "../../../parts/format.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";
import { Field } from "../field.tsx";
import { changedBy } from "./use-subscriptions.ts";

interface Props {
  readonly id: string;
  /** The last position of the feed. */
  readonly last: number;
  readonly onClose: () => void;
}

/** Sends everything after a position of the feed once more. */
export const Replay = ({ id, last, onClose }: Props) => {
  const { t } = useTranslation(["subscriptions", "administration"]);
  const { number } = useFormat();
  const [after, setAfter] = useState<number | null>(null);
  const replay = useCommand(
    async (position: number) =>
      api.POST("/v1/subscriptions/{id}/replay", {
        params: { path: { id } },
        body: { after: position },
      }),
    { changes: [...changedBy(id), ["deliveries", id]] },
  );
  return (
    <Modal
      open
      title={t("replay.do")}
      okText={t("replay.do")}
      cancelText={t(replay.isSuccess ? "administration:close" : "administration:cancel")}
      okButtonProps={{ disabled: after === null || replay.isSuccess }}
      confirmLoading={replay.isPending}
      onOk={() => {
        if (after !== null) replay.mutate(after);
      }}
      onCancel={onClose}
    >
      <p className={common["hint"]}>{t("replay.text")}</p>
      <div className={common["form"]}>
        <Field label={t("replay.after", { last: number(last) })}>
          {(fieldId) => (
            <InputNumber
              controls={false}
              id={fieldId}
              min={0}
              max={last}
              precision={0}
              value={after}
              onChange={setAfter}
            />
          )}
        </Field>
        {replay.isSuccess && (
          <Alert
            type="success"
            showIcon
            role="status"
            title={t("replay.done", { after: number(replay.data.after) })}
          />
        )}
        {replay.error !== null && <RefusedNotice error={replay.error} />}
      </div>
    </Modal>
  );
};
