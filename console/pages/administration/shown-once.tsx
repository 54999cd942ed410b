import { CheckOutlined, CopyOutlined } from "@ant-design/icons";
import { Alert, Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import common from "./administration.module.css";

interface Props {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly secret: string;
  readonly closeText: string;
  readonly onClose: () => void;
}

/** A secret that is told this once: it is copied or written down, and closed by hand alone. */
export const ShownOnce = ({ title, text, label, secret, closeText, onClose }: Props) => {
  const { t } = useTranslation("administration");
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      // Where the browser does not let us, it is selected and copied by hand.
      () => setCopied(false),
    );
  };
  return (
    <Modal
      open
      title={title}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {closeText}
        </Button>
      }
    >
      <div className={common["form"]}>
        <Alert type="warning" showIcon title={text} />
        <div className={common["bar"]}>
          <span className={common["label"]}>{label}</span>
          <output className={common["secret"]}>{secret}</output>
          <Button
            icon={
              copied ? <CheckOutlined aria-hidden="true" /> : <CopyOutlined aria-hidden="true" />
            }
            onClick={copy}
          >
            {t(copied ? "copied" : "copy")}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
