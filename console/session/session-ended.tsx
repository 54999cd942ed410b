import { Alert, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { session } from "./session.ts";

/** Over a page whose session has ended: what was typed stays below it, and what was sent goes on after the sign-in. */
export const SessionEnded = ({ name }: { readonly name: string }) => {
  const { t } = useTranslation();
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const signIn = () => {
    setState("busy");
    session.signInBeside().catch(() => setState("failed"));
  };
  return (
    <Modal
      open
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      title={t("session.ended")}
      okText={t("session.again")}
      confirmLoading={state === "busy"}
      onOk={signIn}
      cancelText={t("signOut")}
      onCancel={() => void session.signOut()}
    >
      <p>{t("session.nothingLost", { name })}</p>
      {state === "failed" && <Alert type="warning" showIcon title={t("session.failed")} />}
    </Modal>
  );
};
