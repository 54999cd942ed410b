import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../parts/format.ts";
import styles from "./reports.module.css";
import { useTrilingual } from "../../words/use-trilingual.ts";
import { columnsOf, countOf } from "./number-of.ts";
import type { Behind, Cell, Report, Row } from "./use-report.ts";

interface Props {
  readonly report: Report;
  readonly rows: readonly Row[];
  /** What the first column names: months, or territories. */
  readonly by: "month" | "territory";
  readonly nameOf: (row: Row) => string;
  readonly onOpen: (behind: Behind, title: string) => void;
}

/** What tells one column from another. */
const keyOf = ({ of, outcome }: Cell): string => `${of} ${outcome ?? ""}`;

/** A hidden number is no link: what is behind it is hidden as well. */
const NumberCell = ({
  cell,
  onOpen,
}: {
  readonly cell: Cell | undefined;
  readonly onOpen: (() => void) | undefined;
}) => {
  const { t } = useTranslation("reports");
  const { number } = useFormat();
  if (cell === undefined) return <span className={styles["quiet"]}>{number(0)}</span>;
  const count = countOf(cell);
  if (count === undefined)
    return (
      <abbr title={t("hidden")} className={styles["quiet"]}>
        {"number" in cell && "hidden" in cell.number && cell.number.hidden === "few"
          ? t("few")
          : t("complement")}
      </abbr>
    );
  const days =
    cell.median === undefined ? "" : ` (${t("days", { median: cell.median, p90: cell.p90 ?? 0 })})`;
  if (count === 0 || onOpen === undefined) return `${number(count)}${days}`;
  return (
    <Button type="link" size="small" onClick={onOpen}>
      {number(count)}
      {days}
    </Button>
  );
};

/** The figures as a table; every number leads to its cases. */
export const FigureTable = ({ report, rows, by, nameOf, onOpen }: Props) => {
  const { t } = useTranslation("reports");
  const inLanguage = useTrilingual();
  const columns = columnsOf(report);
  const titleOf = ({ of, outcome }: Cell) => {
    const named = report.counted.find((one) => one.of === of)?.name;
    return [
      named === undefined ? of : inLanguage(named),
      outcome === undefined ? undefined : t(`outcome.${outcome}`),
    ]
      .filter((part) => part !== undefined)
      .join(": ");
  };
  return (
    <section className={styles["scroll"]} tabIndex={0} aria-label={t(`by.${by}`)}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t(`by.${by}`)}</th>
            {columns.map((column) => (
              <th key={keyOf(column)} scope="col">
                {titleOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.territory} ${row.month ?? ""}`}>
              <th scope="row">{nameOf(row)}</th>
              {columns.map((column) => (
                <td key={keyOf(column)}>
                  <NumberCell
                    cell={row.cells.find((cell) => keyOf(cell) === keyOf(column))}
                    onOpen={() =>
                      onOpen(
                        {
                          of: column.of,
                          territory: row.territory,
                          ...(column.outcome !== undefined && { outcome: column.outcome }),
                          ...(row.month !== undefined && { month: row.month }),
                        },
                        `${titleOf(column)}, ${nameOf(row)}`,
                      )
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
