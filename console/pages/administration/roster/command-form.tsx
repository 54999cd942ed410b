import { Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Refused } from "../../../api/problem.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";

interface Props {
  readonly title: string;
  readonly text?: string;
  /** Whether everything is there that it takes. */
  readonly ready: boolean;
  readonly busy: boolean;
  readonly error: Refused | null;
  readonly onGive: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands around the form of every command on a Commission. */
export const CommandForm = (props: Props) => {
  const { title, text, ready, busy, error, onGive, onClose, children } = props;
  const { t } = useTranslation(["roster", "administration"]);
  return (
    <Modal
      open
      width="40rem"
      title={title}
      okText={t("record")}
      cancelText={t("administration:cancel")}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={busy}
      onOk={onGive}
      onCancel={onClose}
    >
      {text !== undefined && <p className={common["hint"]}>{text}</p>}
      <div className={common["form"]}>
        {children}
        {error !== null && <RefusedNotice error={error} />}
      </div>
    </Modal>
  );
};
