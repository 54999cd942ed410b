import { useTranslation } from "react-i18next";
import styles from "./countdown.module.css";

export interface Term {
  /** Working days after today, the last one counted; below zero those that have passed since, where they were counted. */
  readonly left: number;
  readonly total?: number;
  readonly overdue: boolean;
}

/** How pressing a term is. */
const urgencyOf = ({ left, overdue }: Term): "late" | "last" | "soon" | "calm" => {
  if (overdue) return "late";
  if (left <= 0) return "last";
  return left <= 2 ? "soon" : "calm";
};

/** Which words say it. */
const wordOf = ({ left }: Term, urgency: ReturnType<typeof urgencyOf>) => {
  if (urgency === "late") return left === 0 ? "term.over" : "term.late";
  return urgency === "last" ? "term.last" : "term.left";
};

interface Props {
  readonly term: Term;
  /** Shows the days one by one. */
  readonly onExplain?: (() => void) | undefined;
}

/** The working days that are left, in the colour of their urgency; a press explains them day by day. */
export const Countdown = ({ term, onExplain }: Props) => {
  const { t } = useTranslation();
  const urgency = urgencyOf(term);
  const text = t(wordOf(term, urgency), { count: Math.abs(term.left) });
  const part =
    term.total === undefined || term.total === 0 ? 1 : (term.total - term.left) / term.total;
  const bar = (
    <span className={styles["bar"]} aria-hidden="true">
      <span style={{ width: `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%` }} />
    </span>
  );
  const look = `${styles["chip"]} ${styles[urgency]}`;
  if (onExplain === undefined)
    return (
      <span className={look}>
        {text}
        {bar}
      </span>
    );
  return (
    <button
      type="button"
      className={look}
      title={t("term.explain")}
      onClick={(event) => {
        event.stopPropagation();
        onExplain();
      }}
    >
      {text}
      {bar}
    </button>
  );
};
