import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { clock } from "../../api/clock.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useFormat } from "../../parts/format.ts";
import styles from "./case.module.css";

type Check = AnswerOf<"getCase" | "getAssistance">["checks"][number];

interface Props {
  readonly checks: readonly Check[];
  /** Shows what the answers rest on. */
  readonly onEvidence: () => void;
}

/** In which colour an answer is shown, beside its words. */
const lookOf = ({ state, value }: Check): "good" | "bad" | "waits" => {
  if (state !== "answered" || value === undefined) return "waits";
  return value === "clear" ? "good" : "bad";
};

const Freshness = ({ check }: { readonly check: Check }) => {
  const { t } = useTranslation("cases");
  const { instant } = useFormat();
  const [now] = useState(() => clock.now());
  const { evidence } = check;
  if (evidence?.validUntil === undefined) return null;
  const isStale = Date.parse(evidence.validUntil) < now;
  return (
    <p className={isStale ? styles["late"] : styles["quiet"]}>
      {isStale ? t("check.stale") : t("check.validUntil", { at: instant(evidence.validUntil) })}
    </p>
  );
};

/** The questions to state systems as cards: what was found, how fresh it is, on what ground it was asked. */
export const Checks = ({ checks, onEvidence }: Props) => {
  const { t } = useTranslation("cases");
  const { instant } = useFormat();
  if (checks.length === 0) return <p>{t("noChecks")}</p>;
  return (
    <>
      <Button onClick={onEvidence}>{t("evidence.title")}</Button>
      <ul className={styles["grid"]}>
        {checks.map((check) => (
          <li key={check.system} className={`${styles["card"]} ${styles[lookOf(check)]}`}>
            <h3>{check.title}</h3>
            <p>
              <strong>{check.text}</strong>
            </p>
            <p className={styles["quiet"]}>
              {t(`check.${check.state}`)} · {t("check.asked", { at: instant(check.askedAt) })}
              {check.answeredAt !== undefined && (
                <> · {t("check.answeredAt", { at: instant(check.answeredAt) })}</>
              )}
            </p>
            <Freshness check={check} />
            <p className={styles["quiet"]}>{check.ground.citation}</p>
          </li>
        ))}
      </ul>
    </>
  );
};
