import { Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useFormat } from "../../../parts/format.ts";
import { PageTitle } from "../../../parts/page-title.tsx";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { Tabs } from "../../../parts/tabs.tsx";
import common from "../administration.module.css";
import { StatusMark } from "../status-mark.tsx";
import { ActOnSystem } from "./act-on-system.tsx";
import { DeadDrawer, type Looked } from "./dead-drawer.tsx";
import { Outages } from "./outages.tsx";
import { QueueTable } from "./queue-table.tsx";
import { SystemCard } from "./system-card.tsx";
import styles from "./systems.module.css";
import { standingOf, useSystems, type System } from "./use-operations.ts";

const queueOf = ({ system, name, questions }: System): Looked => ({
  queue: `check-${system}`,
  name,
  dead: questions.dead,
  canRedrive: true,
});

/** What is out of order at one glance; read out when it changes. */
const Summary = ({ systems }: { readonly systems: readonly System[] }) => {
  const { t } = useTranslation("operations");
  const countOf = (...standings: readonly string[]) =>
    systems.filter((system) => standings.includes(standingOf(system))).length;
  const troubled = countOf("open", "half-open");
  const paused = countOf("paused");
  const dead = systems.reduce((sum, { questions }) => sum + questions.dead, 0);
  return (
    <div className={styles["summary"]} role="status">
      <StatusMark mark="good">{t("summary.answering", { count: countOf("closed") })}</StatusMark>
      {troubled > 0 && (
        <StatusMark mark="bad">{t("summary.troubled", { count: troubled })}</StatusMark>
      )}
      {paused > 0 && (
        <StatusMark mark="paused">{t("summary.paused", { count: paused })}</StatusMark>
      )}
      {dead > 0 && <StatusMark mark="bad">{t("summary.dead", { count: dead })}</StatusMark>}
    </div>
  );
};

const order = ["open", "half-open", "paused", "closed"];

interface CardsProps {
  readonly onAct: (system: System) => void;
  readonly onDead: (queue: Looked) => void;
}

const Cards = ({ onAct, onDead }: CardsProps) => {
  const found = useSystems();
  if (found.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (found.isError)
    return <RefusedNotice error={found.error} again={() => void found.refetch()} />;
  const troubledFirst = found.data.systems.toSorted(
    (one, other) => order.indexOf(standingOf(one)) - order.indexOf(standingOf(other)),
  );
  return (
    <div className={common["stack"]}>
      <Summary systems={found.data.systems} />
      <div className={styles["cards"]}>
        {troubledFirst.map((system) => (
          <SystemCard
            key={system.system}
            system={system}
            onAct={() => onAct(system)}
            onDead={() => onDead(queueOf(system))}
          />
        ))}
      </div>
    </div>
  );
};

/** The state systems, the queues before them and their outages; what is shown renews itself (docs/adr/0049). */
export const Component = () => {
  const { t } = useTranslation(["operations", "administration", "names"]);
  const [parameters, setParameters] = useSearchParams();
  const { instant } = useFormat();
  const { data } = useSystems();
  const [acting, setActing] = useState<System>();
  const [looked, setLooked] = useState<Looked>();
  return (
    <>
      <PageTitle title={t("administration:systems.title")}>
        {data !== undefined && t("administration:updatedAt", { at: instant(data.at) })}
      </PageTitle>
      <Tabs
        label={t("administration:systems.title")}
        active={parameters.get("view")}
        onChange={(view) => setParameters({ view }, { replace: true })}
        items={[
          {
            key: "systems",
            label: t("tabs.systems"),
            children: <Cards onAct={setActing} onDead={setLooked} />,
          },
          { key: "queues", label: t("tabs.queues"), children: <QueueTable onDead={setLooked} /> },
          { key: "outages", label: t("tabs.outages"), children: <Outages /> },
        ]}
      />
      {acting !== undefined && <ActOnSystem system={acting} onClose={() => setActing(undefined)} />}
      {looked !== undefined && <DeadDrawer queue={looked} onClose={() => setLooked(undefined)} />}
    </>
  );
};
