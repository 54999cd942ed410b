import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { today, useFormat } from "../../../parts/format.ts";
import { PageTitle } from "../../../parts/page-title.tsx";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { usePerson } from "../../../session/use-session.ts";
import common from "../administration.module.css";
import { StatusMark } from "../status-mark.tsx";
import { BringCalendar } from "./bring-calendar.tsx";
import { useYear } from "./use-calendar.ts";
import { SpecialDays, YearView } from "./year-view.tsx";

const first = 1990;
const last = 2100;

const yearIn = (text: string | null): number => {
  const year = Number(text ?? today().slice(0, "YYYY".length));
  return Number.isInteger(year) && year >= first && year <= last
    ? year
    : Number(today().slice(0, "YYYY".length));
};

/** The calendar that terms are counted by: a year day by day, and another calendar in its place (docs/adr/0053). */
export const Component = () => {
  const { t } = useTranslation(["calendar", "administration"]);
  const { instant } = useFormat();
  const [parameters, setParameters] = useSearchParams();
  const mayBring = usePerson()?.roles.includes("administrator") ?? false;
  const year = yearIn(parameters.get("year"));
  const found = useYear(year);
  const { data } = found;
  const go = (to: number) => setParameters({ year: String(to) }, { replace: true });
  const since = data?.since === undefined ? t("shipped") : t("since", { at: instant(data.since) });
  return (
    <>
      <PageTitle
        title={t("administration:calendar.title")}
        actions={
          <div className={common["bar"]} role="group" aria-label={t("year")}>
            <Button
              icon={<LeftOutlined aria-hidden="true" />}
              aria-label={t("before")}
              disabled={year <= first}
              onClick={() => go(year - 1)}
            />
            <strong aria-live="polite">{year}</strong>
            <Button
              icon={<RightOutlined aria-hidden="true" />}
              aria-label={t("after")}
              disabled={year >= last}
              onClick={() => go(year + 1)}
            />
          </div>
        }
      >
        {data !== undefined && `${t("version", { version: data.version })}, ${since}`}
      </PageTitle>
      <div className={common["stack"]}>
        {found.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
        {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
        {data !== undefined && (
          <>
            <div className={common["bar"]}>
              <strong>{t("workingDays", { count: data.workingDays })}</strong>
              <StatusMark mark={data.confirmed ? "good" : "warn"}>
                {t(data.confirmed ? "confirmed" : "unconfirmed")}
              </StatusMark>
            </div>
            <YearView key={data.year} days={data.days} year={data.year} />
            <SpecialDays days={data.days} />
          </>
        )}
        {mayBring && <BringCalendar />}
      </div>
    </>
  );
};
