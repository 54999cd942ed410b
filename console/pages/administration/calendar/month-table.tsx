import { useTranslation } from "react-i18next";
import { useFormat } from "../../../parts/format.ts";
import styles from "./calendar.module.css";
import { lookOf, type CalendarDay } from "./use-calendar.ts";

const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

const numbers = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

interface Props {
  /** `YYYY-MM` */
  readonly month: string;
  readonly days: readonly CalendarDay[];
  /** The day of the year that the keys stand on. */
  readonly stand: string | undefined;
  readonly onStand: (day: string) => void;
}

/** The days of a month week by week, from Monday on; nothing where a week has days of another month. */
const weeksOf = (
  days: readonly CalendarDay[],
): readonly (readonly (CalendarDay | undefined)[])[] => {
  const before = weekdays.findIndex((weekday) => weekday === days[0]?.weekday);
  const places = [...Array.from({ length: Math.max(0, before) }, () => undefined), ...days];
  const weeks = [];
  for (let from = 0; from < places.length; from += weekdays.length)
    weeks.push(places.slice(from, from + weekdays.length));
  return weeks;
};

const Day = ({
  day,
  stand,
  onStand,
}: { readonly day: CalendarDay } & Pick<Props, "stand" | "onStand">) => {
  const { day: write } = useFormat();
  const { sign, look } = lookOf[day.why];
  const number = Number(day.day.slice("YYYY-MM-".length));
  return (
    <button
      type="button"
      data-day={day.day}
      className={`${styles["day"]} ${styles[look]}`}
      tabIndex={stand === day.day ? 0 : -1}
      aria-label={`${write(day.day)}: ${day.text}`}
      title={`${day.text} · ${day.source}`}
      onFocus={() => onStand(day.day)}
      onClick={() => onStand(day.day)}
    >
      {number}
      {sign !== "" && (
        <span className={styles["sign"]} aria-hidden="true">
          {sign}
        </span>
      )}
    </button>
  );
};

/** One month of a year. */
export const MonthTable = ({ month, days, stand, onStand }: Props) => {
  const { t } = useTranslation("calendar");
  const number = numbers.find((one) => month.endsWith(`-${one}`)) ?? "01";
  return (
    <table className={styles["month"]}>
      <caption>{t(`month.${number}`)}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week, row) => (
          <tr key={week.find((day) => day !== undefined)?.day ?? row}>
            {weekdays.map((weekday, column) => {
              const day = week[column];
              return (
                <td key={weekday}>
                  {day !== undefined && <Day day={day} stand={stand} onStand={onStand} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
