import { Button, InputNumber, Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import { today } from "../../parts/format.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { usePerson } from "../../session/use-session.ts";
import { useSearch } from "../../parts/search/use-search.ts";
import { CasesFigure } from "./cases-figure.tsx";
import { OutagesFigure } from "./outages-figure.tsx";
import styles from "./reports.module.css";
import { outageReportAsFile } from "./use-outages.ts";
import { figures, kindsFor, reportAsFile, type Figure, type Kind } from "./use-report.ts";
import { useSaving } from "./use-saving.ts";

const firstYear = 2018;
const lengthOfYear = 4;
const thisYear = (): number => Number(today().slice(0, lengthOfYear));

const shown = [...figures, "outages"] as const;

/** What the page is asked for, as it stands in its address: a link to it shows the same. */
const useAsked = () => {
  const { value, change } = useSearch(["figure", "kind", "year"]);
  const kinds = kindsFor(usePerson()?.roles ?? []);
  const year = Number(value("year"));
  return {
    figure: shown.find((one) => one === value("figure")) ?? "states",
    kinds,
    kind: kinds.find((one) => one === value("kind")) ?? kinds[0] ?? "organization",
    year: Number.isInteger(year) && year >= firstYear && year <= thisYear() ? year : thisYear(),
    change,
  };
};

/** Figures of a year, drawn and as tables: cases by state, terms kept, time in each step, reasons of refusals, outages (docs/adr/0056). */
export const Component = () => {
  const { t } = useTranslation("reports");
  const { figure, kinds, kind, year, change } = useAsked();
  const saving = useSaving();
  const asked = { kind, year: String(year) };
  const save = () =>
    saving.mutate(
      figure === "outages"
        ? { name: `arnau-outages-${year}.csv`, ask: async () => outageReportAsFile(asked.year) }
        : {
            name: `arnau-${figure}-${kind}-${year}.csv`,
            ask: async () => reportAsFile(figure, asked),
          },
    );
  return (
    <>
      <PageTitle
        title={t("title")}
        actions={
          <Button loading={saving.isPending} onClick={save}>
            {t("csv")}
          </Button>
        }
      >
        {t("lead")}
      </PageTitle>
      <div className={styles["bar"]}>
        <Segmented<Figure | "outages">
          aria-label={t("figures")}
          options={shown.map((value) => ({ value, label: t(`figure.${value}`) }))}
          value={figure}
          onChange={(value) => change("figure", value)}
        />
        {figure !== "outages" && (
          <Select<Kind>
            aria-label={t("kinds")}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={kind}
            onChange={(value) => change("kind", value)}
          />
        )}
        <InputNumber
          controls={false}
          aria-label={t("year")}
          min={firstYear}
          max={thisYear()}
          precision={0}
          value={year}
          onChange={(value) => change("year", value === null ? undefined : String(value))}
        />
      </div>
      {saving.isError && <RefusedNotice error={saving.error} />}
      {figure === "outages" ? (
        <OutagesFigure year={asked.year} />
      ) : (
        <CasesFigure figure={figure} asked={asked} />
      )}
    </>
  );
};
