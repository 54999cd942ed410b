import { Alert, Button, Modal, Steps } from "antd";
import { useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Facts, type Fact } from "../parts/facts.tsx";
import { RefusedNotice } from "../parts/refused-notice.tsx";
import type { Stage, Stop } from "./carry-out.ts";
import styles from "./signing.module.css";

/** A command as whoever signs it reads it. */
export interface InWords {
  readonly title: string;
  readonly facts?: readonly Fact[];
  /** What follows from it. */
  readonly effect?: string;
}

interface Props {
  readonly words: InWords;
  /** What is signed, to the letter. */
  readonly text: string;
  readonly stage: Stage | undefined;
  readonly stop: Stop | undefined;
  readonly meanwhile?: ReactNode;
  readonly onSign: () => void;
  readonly onClose: () => void;
}

/** Why it did not come to an end, and what to do about it. */
const Stopped = ({ stop }: { readonly stop: Stop }) => {
  const { t } = useTranslation("signing");
  if (stop.why === "refused") {
    const { error } = stop;
    return (
      <>
        <RefusedNotice error={error} />
        {error.code === "authority-unavailable" && <p>{t("stopped.authority")}</p>}
        {error.code === "official-signer-differs" && <p>{t("stopped.differs")}</p>}
      </>
    );
  }
  const { why, message } = stop;
  return (
    <Alert
      role="alert"
      type={why === "cancelled" ? "info" : "warning"}
      showIcon
      title={t(`stopped.${why}.title`)}
      description={
        <>
          {message !== undefined && <p>{t("stopped.said", { message })}</p>}
          {t(`stopped.${why}.text`)}
        </>
      }
    />
  );
};

/** In pixels; on a telephone it is as wide as that. */
const wide = 600;

const stepOf = (stage: Stage | undefined, stop: Stop | undefined): number => {
  if (stage === "sending" || stop?.why === "refused") return 2;
  return stage === undefined ? 0 : 1;
};

const againOf = (stop: Stop | undefined) => {
  if (stop === undefined) return "sign";
  return stop.why === "refused" && stop.error.code === "authority-unavailable"
    ? "sendAgain"
    : "again";
};

/** What is about to be signed, and where one stands on the way. */
export const SigningDialog = ({ words, text, stage, stop, meanwhile, onSign, onClose }: Props) => {
  const { t } = useTranslation("signing");
  const busy = stage !== undefined;
  const primary = useRef<HTMLButtonElement>(null);
  return (
    <Modal
      open
      width={wide}
      title={words.title}
      onCancel={onClose}
      // What is on its way cannot be taken back.
      closable={stage !== "sending"}
      keyboard={stage !== "sending"}
      mask={{ closable: false }}
      // Whoever has no mouse signs by one key more.
      afterOpenChange={(open) => {
        if (open) primary.current?.focus();
      }}
      footer={[
        <Button key="close" onClick={onClose} disabled={stage === "sending"}>
          {t(stop === undefined ? "cancel" : "close")}
        </Button>,
        <Button key="sign" type="primary" ref={primary} loading={busy} onClick={onSign}>
          {t(againOf(stop))}
        </Button>,
      ]}
    >
      <div className={styles["stack"]}>
        {words.facts !== undefined && <Facts items={words.facts} />}
        {words.effect !== undefined && <p className={styles["effect"]}>{words.effect}</p>}
        <Steps
          size="small"
          current={stepOf(stage, stop)}
          status={stop === undefined || stop.why === "cancelled" ? "process" : "error"}
          items={[
            { title: t("steps.read") },
            { title: t("steps.sign") },
            { title: t("steps.send") },
          ]}
        />
        <p role="status" className={styles["status"]}>
          {stage === undefined ? t("ready") : t(`stage.${stage}`)}
        </p>
        {stop !== undefined && stage === undefined && <Stopped stop={stop} />}
        {stop?.why === "refused" && stage === undefined && meanwhile}
        <details>
          <summary>{t("exactly")}</summary>
          <code className={styles["text"]}>{text}</code>
        </details>
      </div>
    </Modal>
  );
};
