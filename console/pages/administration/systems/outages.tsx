import { Empty, Segmented, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today, useFormat } from "../../../parts/format.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { useNames } from "../../../words/names.ts";
import common from "../administration.module.css";
import { TableFrame } from "../table-frame.tsx";
import { OfficialName } from "../official-name.tsx";
import { StatusMark } from "../status-mark.tsx";
import { secondsSince, useAge } from "../use-age.ts";
import { OutageLines } from "./outage-lines.tsx";
import { useOutages, type Outage } from "./use-operations.ts";

const spans = [7, 30, 90, 365] as const;
type Span = (typeof spans)[number];
const day = 86_400_000;

const daysAgo = (count: number): string =>
  new Date(Date.parse(today()) - count * day).toISOString().slice(0, 10);

const Why = ({ outage }: { readonly outage: Outage }) => {
  const { t } = useTranslation("operations");
  const nameOf = useNames();
  if (outage.kind === "not-answering")
    return outage.cause === undefined ? "–" : t(`failure.${outage.cause}`);
  return (
    <>
      {nameOf("pauseReason", outage.reason)}
      <div className={common["quiet"]}>
        <OfficialName subject={outage.by} />
      </div>
    </>
  );
};

const OutageRow = ({ outage }: { readonly outage: Outage }) => {
  const { t } = useTranslation(["operations", "names"]);
  const nameOf = useNames();
  const { instant } = useFormat();
  const age = useAge();
  const { system, kind, since, until } = outage;
  return (
    <tr>
      <th scope="row">{nameOf("system", system)}</th>
      <td>
        <StatusMark mark={kind === "paused" ? "paused" : "bad"}>{t(`outage.${kind}`)}</StatusMark>
      </td>
      <td>
        {t("outage.span", {
          from: instant(since),
          until: until === undefined ? t("outage.lasts") : instant(until),
        })}
      </td>
      <td>{age(secondsSince(since, until))}</td>
      <td>
        <Why outage={outage} />
      </td>
    </tr>
  );
};

const columns = ["system", "what", "when", "long", "why"] as const;

/** When state systems did not answer or were paused: drawn over the days, and one by one. */
export const Outages = () => {
  const { t } = useTranslation(["operations", "administration"]);
  const [span, setSpan] = useState<Span>(30);
  const found = useOutages(daysAgo(span));
  if (found.isPending) return <Skeleton active paragraph={{ rows: 6 }} />;
  if (found.isError)
    return <RefusedNotice error={found.error} again={() => void found.refetch()} />;
  const { from, to, outages } = found.data;
  return (
    <div className={common["stack"]}>
      <div>
        <Segmented<Span>
          aria-label={t("tabs.outages")}
          options={spans.map((value) => ({
            value,
            label: t("administration:age.days", { count: value }),
          }))}
          value={span}
          onChange={setSpan}
        />
      </div>
      {outages.length === 0 && <Empty description={t("outage.none")} />}
      {outages.length > 0 && (
        <>
          <OutageLines from={from} to={to} outages={outages} at={found.dataUpdatedAt} />
          <TableFrame label={t("tabs.outages")}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`outage.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {outages.map((outage) => (
                <OutageRow
                  key={`${outage.system} ${outage.kind} ${outage.since}`}
                  outage={outage}
                />
              ))}
            </tbody>
          </TableFrame>
        </>
      )}
    </div>
  );
};
