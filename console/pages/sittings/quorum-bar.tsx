import { useTranslation } from "react-i18next";
import styles from "./sittings.module.css";
import type { Room } from "./use-room.ts";

interface Props {
  readonly quorum: Room["sitting"]["quorum"];
  readonly members: number;
}

/** How many are there of how many that have to be. */
export const QuorumBar = ({ quorum, members }: Props) => {
  const { t } = useTranslation("sittings");
  const { needed, present, reached } = quorum;
  const whole = Math.max(members, needed, 1);
  const part = (count: number) => `${Math.min(1, count / whole) * 100}%`;
  return (
    <div className={styles["quorum"]} data-reached={reached}>
      <div role="status">
        <strong>
          {reached ? t("quorum.reached") : t("quorum.missing", { count: needed - present })}
        </strong>
        <span className={styles["quiet"]}>{t("quorum.numbers", { present, members, needed })}</span>
      </div>
      <span className={styles["gauge"]} aria-hidden="true">
        <span style={{ width: part(present) }} />
        <span className={styles["threshold"]} style={{ left: part(needed) }} />
      </span>
    </div>
  );
};
