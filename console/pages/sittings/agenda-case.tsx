import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "../../parts/format.ts";
import { BallotBoard } from "./ballot-board.tsx";
import { CaseDeeds } from "./case-deeds.tsx";
import styles from "./sittings.module.css";
import { useWho, type AgendaCase, type Room } from "./use-room.ts";

interface Props {
  readonly room: Room;
  readonly one: AgendaCase;
}

const isVoted = ({ state, completeness }: AgendaCase): boolean =>
  state === "removal-review" || completeness !== undefined;

/** What the Commission came to at this sitting. */
const Outcome = ({ one }: Pick<Props, "one">) => {
  const { t } = useTranslation("sittings");
  const { instant } = useFormat();
  const { decision, closed } = one;
  const ties = closed.filter(({ result }) => result === "tie").length;
  if (decision === undefined)
    return ties === 0 ? null : <p className={styles["warn"]}>{t("tied", { count: ties })}</p>;
  const { outcome, at, grounds } = decision;
  const tally = closed.at(-1)?.tally;
  return (
    <div className={styles["outcome"]} data-outcome={outcome}>
      <strong>{t(`outcome.${outcome}`)}</strong>
      <span>
        {tally !== undefined && t("outcome.votes", { inFavour: tally.for, against: tally.against })}
        {" · "}
        {instant(at)}
      </span>
      {grounds.length > 0 && (
        <ul>
          {grounds.map((ground) => (
            <li key={ground}>{ground}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

const Facts = ({ room, one }: Props) => {
  const { t } = useTranslation("sittings");
  const whoIs = useWho(room.sitting);
  const { recused, presiding, completeness, quorum } = one;
  const ofCommission = recused.filter(({ member }) => room.sitting.members.includes(member));
  const lines = [
    ...(completeness === undefined
      ? []
      : [
          t("completeness.found", {
            complete: t(completeness.complete ? "completeness.complete" : "completeness.wanting"),
            accurate: t(completeness.accurate ? "completeness.accurate" : "completeness.false"),
          }),
          ...(completeness.overruled.length > 0
            ? [t("completeness.overruledAre", { list: completeness.overruled.join(", ") })]
            : []),
        ]),
    ...ofCommission.map(({ member, why }) => t(`recused.${why}`, { name: whoIs(member).name })),
    ...(presiding !== undefined && presiding !== room.sitting.chair
      ? [t("presidesHere", { name: whoIs(presiding).name })]
      : []),
    ...(room.sitting.open && !quorum.reached
      ? [t("quorum.here", { count: quorum.needed - quorum.present })]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={styles["facts"]}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

/** One case of the agenda: what is asked, how the vote stands, what can be done now. */
export const AgendaCaseCard = ({
  room,
  one,
  name,
}: Props & { readonly name: string | undefined }) => {
  const { t } = useTranslation("sittings");
  const { caseId, number, question, supplier, text, here, decision } = one;
  const isOver = decision !== undefined;
  return (
    <li className={styles["case"]} data-over={isOver}>
      <article aria-labelledby={`case-${caseId}`} className={styles["stack"]}>
        <header className={styles["caseHead"]}>
          <div>
            <h3 id={`case-${caseId}`}>
              {t(`question.${question}`)} · {name ?? t(`supplier.${supplier}`)}
            </h3>
            <Link to={`/cases/${caseId}`}>{number}</Link>
            <span className={styles["quiet"]}>
              {name !== undefined && ` · ${t(`supplier.${supplier}`)}`} · {text}
            </span>
          </div>
          {!here && !isOver && <span className={styles["mark"]}>{t("notHere")}</span>}
        </header>
        <Outcome one={one} />
        {!isOver && <Facts room={room} one={one} />}
        {here && !isOver && isVoted(one) && <BallotBoard room={room} one={one} />}
        {!isOver && <CaseDeeds room={room} one={one} />}
      </article>
    </li>
  );
};
