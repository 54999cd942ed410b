import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { Timeline, type Happened } from "../parts/timeline.tsx";
import type { Action } from "./action-list.tsx";
import styles from "./commands.module.css";

/** How a case stands, as far as a form given on it may be overtaken. */
export interface Stand {
  /** Its state, in words. */
  readonly text: string;
  readonly timeline: Happened;
  readonly actions: readonly Action[];
}

interface Props {
  /** How it stood when the form was opened, and how it stands now. */
  readonly before: Stand;
  readonly now: Stand;
  /** The command whose form is open. */
  readonly command: string;
}

/** What happened between the two: a history only ever grows. */
const since = ({ before, now }: Pick<Props, "before" | "now">): Happened =>
  now.timeline.slice(before.timeline.length);

/** Says who was faster and with what, to whoever has a form open on a case that has moved on; nothing where it has not. */
export const Meanwhile = ({ before, now, command }: Props) => {
  const { t } = useTranslation("forms");
  const happened = since({ before, now });
  if (happened.length === 0) return null;
  const over = now.actions.every((action) => action.command !== command);
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t(over ? "overtaken" : "movedOn")}
      description={
        <div className={styles["meanwhile"]}>
          {before.text !== now.text && (
            <p className={styles["step"]}>
              <span>
                {t("wasThen")}: <span className={styles["state"]}>{before.text}</span>
              </span>
              <span>
                {t("isNow")}: <span className={styles["state"]}>{now.text}</span>
              </span>
            </p>
          )}
          {over && <p>{t("overtakenOver")}</p>}
          <Timeline items={happened} />
        </div>
      }
    />
  );
};
