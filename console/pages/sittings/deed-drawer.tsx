import { Button, Drawer } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Refused } from "../../api/problem.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { Provisions } from "./provisions.tsx";
import styles from "./sittings.module.css";
import type { Action } from "./use-room.ts";

interface Props {
  readonly title: string;
  readonly action: Action | undefined;
  /** What follows from it, in words. */
  readonly effect?: string | undefined;
  /** What its button says. */
  readonly label: string;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly error?: Refused | undefined;
  readonly dialog?: ReactNode;
  /** Absent where there is nothing to give, and something to see. */
  readonly onGive?: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The form of one step: what it is, by which provisions, what follows, and the button that takes it. */
export const DeedDrawer = (props: Props) => {
  const { title, action, effect, label, ready, busy, error, dialog, onGive, onClose, children } =
    props;
  const { t } = useTranslation("sittings");
  return (
    <Drawer
      open
      size="large"
      title={title}
      onClose={onClose}
      footer={
        <div className={styles["foot"]}>
          <Button onClick={onClose}>{t("back")}</Button>
          {onGive !== undefined && (
            <Button type="primary" disabled={!ready} loading={busy} onClick={onGive}>
              {label}
            </Button>
          )}
        </div>
      }
    >
      <div className={styles["stack"]}>
        {effect !== undefined && <p className={styles["effect"]}>{effect}</p>}
        {error !== undefined && <RefusedNotice error={error} />}
        {children}
        <Provisions of={action?.provisions ?? []} />
      </div>
      {dialog}
    </Drawer>
  );
};
