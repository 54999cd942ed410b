import { Alert, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import type { Worker } from "./offices.ts";
import { useColleagues, type Task } from "./use-tasks.ts";
import styles from "./worklist.module.css";

interface Props {
  readonly role: Worker;
  readonly tasks: readonly Task[];
  readonly onGive: (to: string, note: string | undefined) => void;
  readonly onClose: () => void;
}

const longestNote = 300;

/** Chooses the colleague who is to do the tasks, with a note if one is needed. */
export const HandOver = ({ role, tasks, onGive, onClose }: Props) => {
  const { t } = useTranslation("worklist");
  const colleagues = useColleagues(role, true);
  const [to, setTo] = useState<string>();
  const [note, setNote] = useState("");
  const give = () => {
    if (to !== undefined) onGive(to, note.trim() === "" ? undefined : note.trim());
  };
  const options = (colleagues.data?.colleagues ?? []).map(({ subject, name }) => ({
    value: subject,
    label: name,
  }));
  return (
    <Modal
      open
      title={t("handOver.title", { count: tasks.length })}
      okText={t("handOver.give")}
      okButtonProps={{ disabled: to === undefined }}
      onOk={give}
      onCancel={onClose}
    >
      <div className={styles["stack"]}>
        {colleagues.isError && <RefusedNotice error={colleagues.error} />}
        {colleagues.isSuccess && options.length === 0 && (
          <Alert type="info" showIcon title={t("handOver.nobody")} />
        )}
        <Select
          aria-label={t("handOver.to")}
          placeholder={t("handOver.to")}
          loading={colleagues.isPending}
          options={options}
          value={to ?? null}
          showSearch={{ optionFilterProp: "label" }}
          onChange={(subject: string | null) => setTo(subject ?? undefined)}
        />
        <Input.TextArea
          aria-label={t("handOver.note")}
          placeholder={t("handOver.note")}
          maxLength={longestNote}
          showCount
          rows={3}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
    </Modal>
  );
};
