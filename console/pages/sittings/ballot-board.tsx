import { useTranslation } from "react-i18next";
import styles from "./sittings.module.css";
import { useWho, type AgendaCase, type Room } from "./use-room.ts";

interface Props {
  readonly room: Room;
  readonly one: AgendaCase;
}

type Standing = "for" | "against" | "recused" | "absent" | "waits";

const standingOf = ({ sitting }: Room, one: AgendaCase, member: string): Standing => {
  if (one.recused.some((barred) => barred.member === member)) return "recused";
  const ballot = one.ballots.find((given) => given.member === member);
  if (ballot !== undefined) return ballot.choice;
  return sitting.present.includes(member) ? "waits" : "absent";
};

/** How every member voted, by name, as soon as they have (R377-27, G09). */
export const BallotBoard = ({ room, one }: Props) => {
  const { t } = useTranslation("sittings");
  const whoIs = useWho(room.sitting);
  const { tally, majority, ballots } = one;
  const whole = Math.max(tally.present, 1);
  const part = (count: number) => `${(count / whole) * 100}%`;
  return (
    <div className={styles["board"]}>
      <ul className={styles["seats"]}>
        {room.sitting.members.map((member) => {
          const standing = standingOf(room, one, member);
          const { name, isMe } = whoIs(member);
          const text = ballots.find((given) => given.member === member)?.text;
          return (
            <li key={member} className={styles["seat"]} data-standing={standing}>
              <strong>
                {name}
                {isMe && ` (${t("attendance.you")})`}
              </strong>
              <span className={styles["choice"]}>{t(`ballot.${standing}`)}</span>
              {text !== undefined && <span className={styles["claim"]}>{text}</span>}
            </li>
          );
        })}
      </ul>
      <div className={styles["tally"]}>
        <span>
          {t("tally.numbers", {
            inFavour: tally.for,
            against: tally.against,
            missing: tally.present - tally.for - tally.against,
          })}
        </span>
        <span className={styles["quiet"]}>{t("tally.majority", { majority })}</span>
        <span className={styles["split"]} aria-hidden="true">
          <span className={styles["inFavour"]} style={{ width: part(tally.for) }} />
          <span className={styles["rest"]} />
          <span className={styles["opposed"]} style={{ width: part(tally.against) }} />
          <span className={styles["threshold"]} style={{ left: part(majority) }} />
        </span>
      </div>
    </div>
  );
};
