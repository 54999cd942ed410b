import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./worklist.module.css";

const keys = [
  { key: "↑ ↓ j k", does: "move" },
  { key: "Enter", does: "open" },
  { key: "Space x", does: "choose" },
  { key: "c", does: "claim" },
  { key: "r", does: "release" },
  { key: "h", does: "handOver" },
  { key: "e", does: "explain" },
] as const;

/** What each key does in the list. */
export const KeyHelp = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation("worklist");
  return (
    <Modal open footer={null} title={t("keys.title")} onCancel={onClose}>
      <dl className={styles["keys"]}>
        {keys.map(({ key, does }) => (
          <div key={does} style={{ display: "contents" }}>
            <dt>{key}</dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
};
