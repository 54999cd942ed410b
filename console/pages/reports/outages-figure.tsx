import { Alert, Skeleton } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "../../parts/chart/chart.tsx";
import type { Bars } from "../../parts/chart/draw.ts";
import { useFormat } from "../../parts/format.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useTrilingual } from "../../words/use-trilingual.ts";
import { OutagesBehind } from "./outages-behind.tsx";
import { OutagesTable } from "./outages-table.tsx";
import styles from "./reports.module.css";
import { useOutageReport, type OutageReport, type OutagesBehind as Behind } from "./use-outages.ts";

const isReport = (answer: unknown): answer is OutageReport =>
  typeof answer === "object" && answer !== null && "keptFrom" in answer;

/** The minutes of each system that had outages, month by month. */
const useBars = ({ total, systems }: OutageReport): Bars => {
  const { t } = useTranslation("reports");
  const { month: monthName } = useFormat();
  const inLanguage = useTrilingual();
  return useMemo(
    () => ({
      stacked: true,
      unit: t("outages.minuteAxis"),
      names: total.months.map(({ month }) => monthName(month)),
      series: systems
        .filter(({ year }) => year.outages > 0)
        .map(({ name, months }) => ({
          name: inLanguage(name),
          values: months.map(({ minutes }) => minutes),
        })),
    }),
    [total, systems, t, monthName, inLanguage],
  );
};

const Shown = ({ report }: { readonly report: OutageReport }) => {
  const { t } = useTranslation("reports");
  const { day } = useFormat();
  const bars = useBars(report);
  const [opened, setOpened] = useState<{ readonly behind: Behind; readonly title: string }>();
  const { year, keptFrom, total, systems } = report;
  const others = systems.length - bars.series.length;
  return (
    <div className={styles["stack"]}>
      {`${year}-01-01` < keptFrom && (
        <Alert type="info" showIcon title={t("outages.keptFrom", { day: day(keptFrom) })} />
      )}
      {total.year.outages === 0 ? (
        <Alert type="success" showIcon role="status" title={t("outages.none", { year })} />
      ) : (
        <>
          <Chart bars={bars} label={t("chart", { figure: t("figure.outages") })} />
          <OutagesTable report={report} onOpen={(behind, title) => setOpened({ behind, title })} />
          <p className={styles["quiet"]}>
            {t("outages.explained")} {others > 0 && t("outages.others", { count: others })}
          </p>
        </>
      )}
      {opened !== undefined && (
        <OutagesBehind
          behind={opened.behind}
          title={opened.title}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  );
};

/** When state systems did not answer or were paused, by system and month. */
export const OutagesFigure = ({ year }: { readonly year: string }) => {
  const found = useOutageReport(year);
  return (
    <>
      {found.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {isReport(found.data) && <Shown key={found.data.year} report={found.data} />}
    </>
  );
};
