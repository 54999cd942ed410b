import { Alert, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useFormat } from "../../parts/format.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import { Agenda } from "./agenda.tsx";
import { Attendance } from "./attendance.tsx";
import { SittingDeeds } from "./sitting-deeds.tsx";
import styles from "./sittings.module.css";
import { useNews } from "./use-news.ts";
import { useRoom, useVenue, useWho, type Room } from "./use-room.ts";

const Shown = ({ room, follows }: { readonly room: Room; readonly follows: boolean }) => {
  const { t } = useTranslation("sittings");
  const { instant } = useFormat();
  const { sitting } = room;
  const whoIs = useWho(sitting);
  const venue = useVenue(sitting.id);
  const news = useNews(room);
  const { place, remote, reason } = venue.data ?? {};
  return (
    <>
      <PageTitle title={t("sitting.title", { at: instant(sitting.startsAt) })}>
        <span className={styles["state"]} data-state={sitting.state}>
          {t(`state.${sitting.state}`)}
        </span>{" "}
        {[place, remote].filter((part) => part !== undefined).join(" · ")}
      </PageTitle>
      {sitting.open && (
        <p className={styles["live"]} data-follows={follows}>
          <span className={styles["pulse"]} aria-hidden="true" />
          {sitting.chair === undefined
            ? t("sitting.nobodyPresides")
            : t("sitting.presides", { name: whoIs(sitting.chair).name })}
          {" · "}
          {follows ? t("sitting.live") : t("sitting.notLive")}
        </p>
      )}
      <p role="status" className={styles["news"]}>
        {news}
      </p>
      {reason !== undefined && <Alert type="info" showIcon title={t("cancel.was", { reason })} />}
      <div className={styles["room"]}>
        <Agenda room={room} />
        <aside className={styles["side"]} aria-label={t("sitting.people")}>
          <SittingDeeds room={room} />
          <Attendance room={room} />
        </aside>
      </div>
    </>
  );
};

/** The sitting room: agenda, attendance, votes and protocol, as it goes on (R377-24a to R377-28d). */
export const Component = () => {
  const { t } = useTranslation("sittings");
  const { id = "" } = useParams();
  const found = useRoom(id);
  const isAbsent = found.error?.status === 404;
  return (
    <>
      <WayBack to="/sittings" name={t("title")} here={id} />
      {found.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {isAbsent && <Alert type="info" showIcon role="alert" title={t("absent")} />}
      {found.error !== null && !isAbsent && found.data === undefined && (
        <RefusedNotice error={found.error} again={() => void found.refetch()} />
      )}
      {found.data !== undefined && !isAbsent && (
        <Shown room={found.data} follows={found.error === null} />
      )}
    </>
  );
};
