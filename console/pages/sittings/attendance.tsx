import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import { QuorumBar } from "./quorum-bar.tsx";
import styles from "./sittings.module.css";
import { isOpenTo, roomKey, useWho, type Room, type Who } from "./use-room.ts";

interface MemberProps {
  readonly room: Room;
  readonly who: Who;
}

/** Puts on record that a member has come or left. */
const PresenceButton = ({ room, who }: MemberProps) => {
  const { t } = useTranslation("sittings");
  const { sitting } = room;
  const order = useSignedCommand({
    kind: "sittings",
    id: sitting.id,
    changes: [roomKey(sitting.id)],
  });
  const isThere = sitting.present.includes(who.subject);
  const name = isThere ? "recordDeparture" : "recordArrival";
  if (!isOpenTo(room, name)) return null;
  const label = t(isThere ? "attendance.leaves" : "attendance.comes");
  return (
    <>
      <Button
        size="small"
        loading={order.busy}
        aria-label={`${label}: ${who.name}`}
        onClick={() => order.give({ name, member: who.subject }, { title: label })}
      >
        {label}
      </Button>
      {order.error !== undefined && <RefusedNotice error={order.error} />}
      {order.dialog}
    </>
  );
};

const Member = ({ room, who }: MemberProps) => {
  const { t } = useTranslation("sittings");
  const { sitting } = room;
  const isThere = sitting.present.includes(who.subject);
  const stay = sitting.open || sitting.state === "called" ? isThere : wasThere(room, who.subject);
  const marks = [
    ...(sitting.chair === who.subject ? [t("attendance.presides")] : []),
    ...(who.isMe ? [t("attendance.you")] : []),
  ];
  return (
    <li className={styles["member"]} data-present={stay}>
      <span className={styles["dot"]} aria-hidden="true" />
      <span className={styles["memberName"]}>
        <strong>{who.name}</strong>
        {marks.length > 0 && <span className={styles["mark"]}>{marks.join(", ")}</span>}
        <span className={styles["quiet"]}>
          {[
            who.position,
            sitting.state === "called"
              ? undefined
              : t(stay ? "attendance.there" : "attendance.away"),
          ]
            .filter((part) => part !== undefined)
            .join(" · ")}
        </span>
      </span>
      <PresenceButton room={room} who={who} />
    </li>
  );
};

const wasThere = ({ sitting }: Room, subject: string): boolean =>
  sitting.attendance.some(({ member }) => member === subject);

/** Who is there, and whether that suffices (R377-25). */
export const Attendance = ({ room }: { readonly room: Room }) => {
  const { t } = useTranslation("sittings");
  const whoIs = useWho(room.sitting);
  const { members, secretary, quorum, state } = room.sitting;
  const keeper = whoIs(secretary);
  return (
    <section className={styles["panel"]} aria-labelledby="attendance">
      <h2 id="attendance">{t("attendance.title")}</h2>
      {state === "open" && <QuorumBar quorum={quorum} members={members.length} />}
      <ul className={styles["members"]}>
        {members.map((member) => (
          <Member key={member} room={room} who={whoIs(member)} />
        ))}
      </ul>
      <p className={styles["quiet"]}>
        {t("attendance.secretary", { name: keeper.name })}
        {keeper.isMe && ` (${t("attendance.you")})`}
      </p>
    </section>
  );
};
