import { Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../../api/shapes.ts";
import { Countdown } from "../../parts/countdown.tsx";
import { useFormat } from "../../parts/format.ts";
import { TermDays } from "../../parts/term-days.tsx";
import { termLeft } from "../../parts/term-left.ts";
import styles from "./case.module.css";

type Terms = AnswerOf<"getCase">["terms"];

/** The terms that run, as countdowns; one opened shows its days. */
export const RunningTerms = ({ terms }: { readonly terms: Terms }) => {
  const { t } = useTranslation("cases");
  const [opened, setOpened] = useState<Terms[number]>();
  const running = terms
    .filter(({ state }) => state === "running")
    .toSorted((one, other) => one.due.localeCompare(other.due));
  return (
    <div className={styles["terms"]}>
      {running.length === 0 && <span className={styles["quiet"]}>{t("noTerms")}</span>}
      {running.map((term) => (
        <div key={`${term.provision} ${term.startedAt}`}>
          <Countdown term={termLeft(term)} onExplain={() => setOpened(term)} />
          <div className={styles["quiet"]}>{term.provision}</div>
        </div>
      ))}
      {opened !== undefined && (
        <Drawer open title={opened.provision} onClose={() => setOpened(undefined)} size="large">
          <TermDays {...opened} />
        </Drawer>
      )}
    </div>
  );
};

/** Every term that has run on the case, and how it ended. */
export const AllTerms = ({ terms }: { readonly terms: Terms }) => {
  const { t } = useTranslation("cases");
  const { day, dayOf } = useFormat();
  return (
    <ul className={styles["cards"]}>
      {terms.map((term) => (
        <li key={`${term.provision} ${term.startedAt}`} className={styles["card"]}>
          <details>
            <summary>
              <strong>{term.title}</strong>
              <div className={styles["quiet"]}>
                {term.provision} · {t("term.due", { day: day(term.dueDay) })} ·{" "}
                <span className={styles[`term-${term.state}`]}>{t(`term.${term.state}`)}</span>
                {term.endedAt !== undefined && (
                  <> · {t("term.ended", { day: dayOf(term.endedAt) })}</>
                )}
              </div>
            </summary>
            <TermDays {...term} />
          </details>
        </li>
      ))}
    </ul>
  );
};
