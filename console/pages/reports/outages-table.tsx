import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../parts/format.ts";
import { useTrilingual } from "../../words/use-trilingual.ts";
import styles from "./reports.module.css";
import type { OutageReport, OutageRow, OutagesBehind } from "./use-outages.ts";

type OutageNumber = OutageRow["year"];

interface CellProps {
  readonly told: OutageNumber;
  /** Whose number it is: read out with it, as several links of one name tell nothing apart. */
  readonly name: string;
  readonly period: string;
  readonly onOpen: (title: string) => void;
}

const NumberCell = ({ told: { outages, minutes }, name, period, onOpen }: CellProps) => {
  const { t } = useTranslation("reports");
  const { number } = useFormat();
  if (outages === 0) return <span className={styles["quiet"]}>{number(0)}</span>;
  const words = { outages: number(outages), minutes: number(minutes) };
  return (
    <Button
      type="link"
      size="small"
      aria-label={t("outages.label", { ...words, name, period })}
      onClick={() => onOpen(`${name}, ${period}`)}
    >
      {words.outages} ({t("outages.minutes", { minutes: words.minutes })})
    </Button>
  );
};

interface Props {
  readonly report: OutageReport;
  readonly onOpen: (behind: OutagesBehind, title: string) => void;
}

/** Outages by month and system; every number leads to its outages. */
export const OutagesTable = ({ report, onOpen }: Props) => {
  const { t } = useTranslation("reports");
  const { month: monthName } = useFormat();
  const inLanguage = useTrilingual();
  const { year, total, systems } = report;
  const columns = [
    { row: total, name: t("outages.any"), of: {} },
    ...systems
      .filter((row) => row.year.outages > 0)
      .map((row) => ({ row, name: inLanguage(row.name), of: { system: row.system } })),
  ];
  const numberOf = ({ months }: OutageRow, month: string): OutageNumber =>
    months.find((one) => one.month === month) ?? { outages: 0, minutes: 0 };
  return (
    <section className={styles["scroll"]} tabIndex={0} aria-label={t("figure.outages")}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("by.month")}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {total.months.map(({ month }) => (
            <tr key={month}>
              <th scope="row">{monthName(month)}</th>
              {columns.map(({ row, name, of }) => (
                <td key={name}>
                  <NumberCell
                    told={numberOf(row, month)}
                    name={name}
                    period={`${monthName(month)} ${year}`}
                    onOpen={(title) => onOpen({ year, month, ...of }, title)}
                  />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t("wholeYear")}</th>
            {columns.map(({ row, name, of }) => (
              <td key={name}>
                <NumberCell
                  told={row.year}
                  name={name}
                  period={year}
                  onOpen={(title) => onOpen({ year, ...of }, title)}
                />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
};
