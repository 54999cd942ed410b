import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { today, useFormat } from "../../../parts/format.ts";
import common from "../administration.module.css";
import styles from "./calendar.module.css";
import { MonthTable } from "./month-table.tsx";
import { isOrdinary, lookOf, type CalendarDay, type Year } from "./use-calendar.ts";

const week = 7;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -week,
  ArrowDown: week,
};

const monthOf = ({ day }: CalendarDay): string => day.slice(0, "YYYY-MM".length);

/** The signs of a year with their words, each once. */
const Legend = ({ days }: Pick<Year, "days">) => {
  const { t } = useTranslation("calendar");
  const kinds = new Map(days.map((day) => [day.why, day.text]));
  return (
    <ul className={styles["legend"]} aria-label={t("legend")}>
      {[...kinds].map(([why, text]) => (
        <li key={why}>
          <span className={`${styles["sample"]} ${styles[lookOf[why].look]}`} aria-hidden="true">
            {lookOf[why].sign}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
};

/** What is said of the day that somebody stands on. */
const Said = ({ day }: { readonly day: CalendarDay | undefined }) => {
  const { t } = useTranslation("calendar");
  const { day: write } = useFormat();
  return (
    <div className={styles["said"]} aria-live="polite">
      {day === undefined ? (
        t("chooseDay")
      ) : (
        <>
          <strong>{write(day.day)}</strong>
          <span>{day.text}</span>
          <span className={common["quiet"]}>{t("source", { source: day.source })}</span>
        </>
      )}
    </div>
  );
};

/** A year as twelve months: each day says by its colour and sign whether it is worked, and in words when one stands on it. */
export const YearView = ({ days, year }: Pick<Year, "days" | "year">) => {
  const { t } = useTranslation("calendar");
  const first = days.findIndex(({ day }) => day === today());
  const [stand, setStand] = useState({ at: Math.max(0, first), chosen: false });
  const months = Map.groupBy(days, monthOf);
  const at = Math.min(stand.at, days.length - 1);
  const go = (next: number) => {
    const place = Math.min(Math.max(0, next), days.length - 1);
    setStand({ at: place, chosen: true });
    document.querySelector<HTMLElement>(`[data-day="${days[place]?.day ?? ""}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) go(at + step);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(days.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <section className={common["stack"]} aria-label={t("days", { year: String(year) })}>
      <Legend days={days} />
      <Said day={stand.chosen ? days[at] : undefined} />
      <div className={styles["months"]} role="presentation" onKeyDown={onKeyDown}>
        {[...months].map(([month, its]) => (
          <MonthTable
            key={month}
            month={month}
            days={its}
            stand={days[at]?.day}
            onStand={(day) =>
              setStand({ at: days.findIndex((one) => one.day === day), chosen: true })
            }
          />
        ))}
      </div>
    </section>
  );
};

/** The days that are not as the week has them, one by one. */
export const SpecialDays = ({ days }: Pick<Year, "days">) => {
  const { t } = useTranslation("calendar");
  const { day: write } = useFormat();
  const special = days.filter((day) => !isOrdinary(day));
  return (
    <details className={common["panel"]}>
      <summary>{t("special")}</summary>
      <ul className={styles["special"]}>
        {special.map(({ day, text, source }) => (
          <li key={day}>
            <strong>{write(day)}</strong> <span>{text}</span>
            <div className={common["quiet"]}>{source}</div>
          </li>
        ))}
      </ul>
    </details>
  );
};
