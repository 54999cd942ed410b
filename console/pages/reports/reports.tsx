import { Alert, Button, InputNumber, Segmented, Select, Skeleton } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "../../parts/chart/chart.tsx";
import type { Bars } from "../../parts/chart/draw.ts";
import { today } from "../../parts/format.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { saveAs } from "../../parts/save-as.ts";
import { useTrilingual } from "../../words/use-trilingual.ts";
import { CasesBehind } from "./cases-behind.tsx";
import { FigureTable } from "./figure-table.tsx";
import { countOf } from "./number-of.ts";
import styles from "./reports.module.css";
import {
  figures,
  kinds,
  reportAsFile,
  useReport,
  type Asked,
  type Behind,
  type Figure,
  type Kind,
  type Report,
  type Row,
} from "./use-report.ts";

const firstYear = 2018;
const lengthOfYear = 4;
const thisYear = (): number => Number(today().slice(0, lengthOfYear));

const isReport = (answer: unknown): answer is Report =>
  typeof answer === "object" && answer !== null && "months" in answer;

/** The bars of a report over its months; a hidden number leaves its bar out. */
const useBars = (report: Report | undefined): Bars | undefined => {
  const { t } = useTranslation("reports");
  const inLanguage = useTrilingual();
  return useMemo(() => {
    if (report === undefined) return undefined;
    const { total, months, counted, figure } = report;
    return {
      stacked: figure !== "steps",
      names: months.map(({ month = "" }) => month),
      series: total.cells.map(({ of, outcome }) => {
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
  }, [report, t, inLanguage]);
};

interface ShownProps {
  readonly figure: Figure;
  readonly asked: Asked;
  readonly report: Report;
}

const Shown = ({ figure, asked, report }: ShownProps) => {
  const { t } = useTranslation("reports");
  const inLanguage = useTrilingual();
  const bars = useBars(report);
  const [opened, setOpened] = useState<{ readonly behind: Behind; readonly title: string }>();
  const territoryOf = ({ territory }: Row) => {
    const name = report.names.find((one) => one.territory === territory)?.name;
    return name === undefined ? territory : inLanguage(name);
  };
  const open = (behind: Behind, title: string) => setOpened({ behind, title });
  return (
    <div className={styles["stack"]}>
      {report.suppressed && <Alert type="info" showIcon title={t("suppressed")} />}
      {bars !== undefined && bars.series.length > 0 && (
        <Chart bars={bars} label={t(`figure.${figure}`)} />
      )}
      <FigureTable
        report={report}
        rows={[...report.months, report.total]}
        by="month"
        nameOf={({ month }) => month ?? t("wholeYear")}
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
      {opened !== undefined && (
        <CasesBehind
          figure={figure}
          asked={asked}
          behind={opened.behind}
          title={opened.title}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  );
};

/** Figures of a year, drawn and as tables: cases by state, terms kept, time in each step, reasons of refusals (docs/adr/0056). */
export const Component = () => {
  const { t } = useTranslation("reports");
  const [figure, setFigure] = useState<Figure>("states");
  const [kind, setKind] = useState<Kind>("organization");
  const [year, setYear] = useState(thisYear());
  const asked = { kind, year: String(year) };
  const found = useReport(figure, asked);
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    try {
      const text = await reportAsFile(figure, asked);
      saveAs(`arnau-${figure}-${kind}-${year}.csv`, text, "text/csv");
    } finally {
      setSaving(false);
    }
  };
  return (
    <>
      <PageTitle
        title={t("title")}
        actions={
          <Button loading={saving} onClick={() => void save()}>
            {t("csv")}
          </Button>
        }
      >
        {t("lead")}
      </PageTitle>
      <div className={styles["bar"]}>
        <Segmented<Figure>
          aria-label={t("figures")}
          options={figures.map((value) => ({ value, label: t(`figure.${value}`) }))}
          value={figure}
          onChange={setFigure}
        />
        <Select<Kind>
          aria-label={t("kinds")}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <InputNumber
          controls={false}
          aria-label={t("year")}
          min={firstYear}
          max={thisYear()}
          value={year}
          onChange={(value) => setYear(value ?? thisYear())}
        />
      </div>
      {found.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {isReport(found.data) && <Shown figure={figure} asked={asked} report={found.data} />}
    </>
  );
};
