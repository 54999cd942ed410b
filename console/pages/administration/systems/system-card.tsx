import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../parts/format.ts";
import { useNames } from "../../../words/names.ts";
import { useTrilingual } from "../../../words/use-trilingual.ts";
import common from "../administration.module.css";
import { OfficialName } from "../official-name.tsx";
import { StatusMark } from "../status-mark.tsx";
import { secondsSince, useAge } from "../use-age.ts";
import styles from "./systems.module.css";
import { markOf, standingOf, type System } from "./use-operations.ts";

interface Props {
  readonly system: System;
  readonly onAct: () => void;
  readonly onDead: () => void;
}

const tallies = ["waiting", "underWay", "delayed", "dead"] as const;

const Since = ({ at }: { readonly at: string }) => {
  const { t } = useTranslation("operations");
  const { instant } = useFormat();
  const age = useAge();
  return <p>{t("since", { at: instant(at), age: age(secondsSince(at)) })}</p>;
};

/** Why a system is not asked: by whose word, or what its breaker saw. */
const Trouble = ({ system: { breaker, paused } }: Pick<Props, "system">) => {
  const { t } = useTranslation("operations");
  const { instant } = useFormat();
  const nameOf = useNames();
  if (paused !== undefined)
    return (
      <div className={styles["trouble"]}>
        <Since at={paused.since} />
        <p>
          {t("pausedBy")} <OfficialName subject={paused.by} />
          {": "}
          {nameOf("pauseReason", paused.reason)}
        </p>
        {paused.ticket !== undefined && <p>{t("ticket", { ticket: paused.ticket })}</p>}
      </div>
    );
  if (breaker.phase === "closed") return null;
  return (
    <div className={styles["trouble"]}>
      {breaker.since !== undefined && <Since at={breaker.since} />}
      {breaker.cause !== undefined && <p>{t("cause", { cause: t(`failure.${breaker.cause}`) })}</p>}
      {breaker.nextProbeAt !== undefined && (
        <p>{t("nextProbe", { at: instant(breaker.nextProbeAt) })}</p>
      )}
    </div>
  );
};

const Tallies = ({ system: { questions }, onDead }: Pick<Props, "system" | "onDead">) => {
  const { t } = useTranslation("operations");
  const { number } = useFormat();
  const age = useAge();
  return (
    <dl className={styles["tallies"]}>
      {tallies.map((tally) => (
        <div key={tally} data-bad={tally === "dead" && questions.dead > 0}>
          <dt>{t(`count.${tally}`)}</dt>
          <dd>
            {tally === "dead" && questions.dead > 0 ? (
              <button type="button" className={styles["count"]} onClick={onDead}>
                {number(questions.dead)}
              </button>
            ) : (
              number(questions[tally])
            )}
          </dd>
        </div>
      ))}
      {questions.oldestSeconds !== undefined && (
        <div>
          <dt>{t("count.oldest")}</dt>
          <dd>{age(questions.oldestSeconds)}</dd>
        </div>
      )}
    </dl>
  );
};

/** One state system: whether it answers, since when, what waits for it, and what can be done. */
export const SystemCard = ({ system, onAct, onDead }: Props) => {
  const { t } = useTranslation(["operations", "names"]);
  const told = useTrilingual();
  const standing = standingOf(system);
  const { failures = 0 } = system.breaker;
  const isFailing = standing === "closed" && failures > 0;
  return (
    <article className={styles["card"]} data-standing={standing} aria-label={told(system.name)}>
      <div>
        <h2>{told(system.name)}</h2>
        <p className={common["quiet"]}>{told(system.question)}</p>
      </div>
      <StatusMark mark={isFailing ? "warn" : markOf[standing]}>
        {isFailing ? t("standing.failing", { count: failures }) : t(`standing.${standing}`)}
      </StatusMark>
      <Trouble system={system} />
      <Tallies system={system} onDead={onDead} />
      <div className={styles["foot"]}>
        <span className={common["quiet"]}>
          {t(`profile.${system.profile}`)} · {t(`askedFor.${system.askedFor}`)}
        </span>
        <Button size="small" onClick={onAct}>
          {t(system.paused === undefined ? "pause.do" : "resume.do")}
        </Button>
      </div>
    </article>
  );
};
