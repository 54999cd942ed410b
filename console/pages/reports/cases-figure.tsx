import { Alert, Skeleton } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "../../parts/chart/chart.tsx";
import type { Bars } from "../../parts/chart/draw.ts";
import { useFormat } from "../../parts/format.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useTrilingual } from "../../words/use-trilingual.ts";
import { CasesBehind } from "./cases-behind.tsx";
import { FigureTable } from "./figure-table.tsx";
import { columnsOf, countOf, noneOf } from "./number-of.ts";
import styles from "./reports.module.css";
import {
  useReport,
  type Asked,
  type Behind,
  type Figure,
  type Report,
  type Row,
} from "./use-report.ts";

const isReport = (answer: unknown): answer is Report =>
  typeof answer === "object" && answer !== null && "counted" in answer;

/** The bars of a report over its months; a hidden number leaves its bar out. */
const useBars = (report: Report): Bars => {
  const { t } = useTranslation("reports");
  const { month: monthName } = useFormat();
  const inLanguage = useTrilingual();
  return useMemo(() => {
    const { months, counted, figure } = report;
    return {
      stacked: figure !== "steps",
      names: months.map(({ month }) => (month === undefined ? "" : monthName(month))),
      series: columnsOf(report).map(({ of, outcome }) => {
        const name = counted.find((one) => one.of === of)?.name;
        const told = name === undefined ? of : inLanguage(name);
        return {
          name: outcome === undefined ? told : `${told}: ${t(`outcome.${outcome}`)}`,
          values: months.map(({ cells }) => {
            const cell = cells.find((one) => one.of === of && one.outcome === outcome);
            if (cell === undefined) return 0;
            return figure === "steps" ? (cell.median ?? null) : (countOf(cell) ?? null);
          }),
        };
      }),
    };
  }, [report, t, monthName, inLanguage]);
};

const Shown = ({ report }: { readonly report: Report }) => {
  const { t } = useTranslation("reports");
  const { month: monthName } = useFormat();
  const inLanguage = useTrilingual();
  const bars = useBars(report);
  const [opened, setOpened] = useState<{ readonly behind: Behind; readonly title: string }>();
  const { figure, kind, year } = report;
  const territoryOf = ({ territory }: Row) => {
    const name = report.names.find((one) => one.territory === territory)?.name;
    return name === undefined ? territory : inLanguage(name);
  };
  const none = noneOf(report).map((of) => {
    const name = report.counted.find((one) => one.of === of)?.name;
    return name === undefined ? of : inLanguage(name);
  });
  if (bars.series.length === 0)
    return <Alert type="info" showIcon role="status" title={t("none", { year })} />;
  const open = (behind: Behind, title: string) => setOpened({ behind, title });
  return (
    <div className={styles["stack"]}>
      {report.suppressed && <Alert type="info" showIcon title={t("suppressed")} />}
      <Chart bars={bars} label={t("chart", { figure: t(`figure.${figure}`) })} />
      <FigureTable
        report={report}
        rows={[...report.months, report.total]}
        by="month"
        nameOf={({ month }) => (month === undefined ? t("wholeYear") : monthName(month))}
        onOpen={open}
      />
      {report.territories.length > 0 && (
        <FigureTable
          report={report}
          rows={report.territories}
          by="territory"
          nameOf={territoryOf}
          onOpen={open}
        />
      )}
      {none.length > 0 && (
        <p className={styles["quiet"]}>{t("noneOf", { names: none.join("; ") })}</p>
      )}
      {opened !== undefined && (
        <CasesBehind
          figure={figure}
          asked={{ kind, year }}
          behind={opened.behind}
          title={opened.title}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  );
};

interface Props {
  readonly figure: Figure;
  readonly asked: Asked;
}

/** A figure of cases; the one before stays in sight, under its own name, until the next one is there. */
export const CasesFigure = ({ figure, asked }: Props) => {
  const found = useReport(figure, asked);
  return (
    <>
      {found.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {isReport(found.data) && (
        <Shown
          key={`${found.data.figure} ${found.data.kind} ${found.data.year}`}
          report={found.data}
        />
      )}
    </>
  );
};
