import { useTranslation } from "react-i18next";
import { useFormat } from "./format.ts";
import styles from "./term-days.module.css";

interface Day {
  readonly day: string;
  readonly counted: boolean;
  readonly why: string;
  readonly source: string;
}

interface Props {
  readonly title: string;
  readonly citation: string;
  readonly startedAt: string;
  readonly due: string;
  readonly confirmed: boolean;
  readonly days: readonly Day[];
}

/** A term day by day: which counted, which did not, why, and by which source. */
export const TermDays = ({ title, citation, startedAt, due, confirmed, days }: Props) => {
  const { t } = useTranslation();
  const { day: write, instant } = useFormat();
  return (
    <section className={styles["term"]}>
      <h3>{title}</h3>
      <p className={styles["quiet"]}>{citation}</p>
      <p>{t("term.runs", { from: instant(startedAt), until: instant(due) })}</p>
      {!confirmed && <p className={styles["warn"]}>{t("term.unconfirmed")}</p>}
      <ol className={styles["days"]}>
        {days.map(({ day, counted, why, source }) => (
          <li key={day} className={styles[counted ? "counted" : "skipped"]}>
            <strong>{write(day)}</strong>
            <span>{why}</span>
            <span className={styles["quiet"]}>{source}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
