import { Button, Drawer, Empty, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../parts/format.ts";
import { MoreButton } from "../../parts/more-button.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useNames } from "../../words/names.ts";
import styles from "./reports.module.css";
import {
  outagesAsFile,
  useOutagesBehind,
  type OutagesBehind as Behind,
  type ToldOutage,
} from "./use-outages.ts";
import { useSaving } from "./use-saving.ts";

const Told = ({ outage }: { readonly outage: ToldOutage }) => {
  const { t } = useTranslation(["reports", "operations", "names"]);
  const { instant, number } = useFormat();
  const nameOf = useNames();
  const { system, kind, since, until, minutes, cause, reason } = outage;
  const span = t("outage.span", {
    ns: "operations",
    from: instant(since),
    until: until === undefined ? t("outage.lasts", { ns: "operations" }) : instant(until),
  });
  const why = [
    t(`outage.${kind}`, { ns: "operations" }),
    cause === undefined ? undefined : t(`failure.${cause}`, { ns: "operations" }),
    reason === undefined ? undefined : nameOf("pauseReason", reason),
  ];
  return (
    <>
      <strong>{nameOf("system", system)}</strong>
      <div>
        {span} ({t("outages.minutes", { minutes: number(minutes) })})
      </div>
      <div className={styles["quiet"]}>{why.filter((part) => part !== undefined).join(" · ")}</div>
    </>
  );
};

interface Props {
  readonly behind: Behind;
  readonly title: string;
  readonly onClose: () => void;
}

/** The outages behind one number: of which system, from when until when, and why. */
export const OutagesBehind = ({ behind, title, onClose }: Props) => {
  const { t } = useTranslation("reports");
  const found = useOutagesBehind(behind);
  const saving = useSaving();
  const outages = (found.data ?? []).flatMap((page) => ("outages" in page ? page.outages : []));
  const name = ["arnau-outages", behind.system, behind.month ?? behind.year]
    .filter((part) => part !== undefined)
    .join("-");
  return (
    <Drawer
      open
      size="large"
      title={title}
      onClose={onClose}
      extra={
        <Button
          loading={saving.isPending}
          onClick={() =>
            saving.mutate({ name: `${name}.csv`, ask: async () => outagesAsFile(behind) })
          }
        >
          {t("csv")}
        </Button>
      }
    >
      {saving.isError && <RefusedNotice error={saving.error} />}
      {found.isPending && <Skeleton active />}
      {found.isError && <RefusedNotice error={found.error} />}
      {found.isSuccess && outages.length === 0 && <Empty description={t("nothing")} />}
      <ul className={styles["cases"]}>
        {outages.map((outage) => (
          <li key={`${outage.system} ${outage.kind} ${outage.since}`}>
            <Told outage={outage} />
          </li>
        ))}
      </ul>
      <MoreButton
        has={found.hasNextPage}
        busy={found.isFetchingNextPage}
        next={found.fetchNextPage}
      />
    </Drawer>
  );
};
