import { useTranslation } from "react-i18next";
import { useNames } from "../../../words/names.ts";
import common from "../administration.module.css";
import type { Sum } from "./covered.ts";
import styles from "./law.module.css";

interface Props {
  readonly summary: readonly Sum[];
  readonly onChoose: (document: string) => void;
}

const whole = 100;

/** How far each act has come; a press shows its provisions alone. */
export const CoverageSummary = ({ summary, onChoose }: Props) => {
  const { t } = useTranslation(["law", "names"]);
  const nameOf = useNames();
  const acts = summary.filter(({ area, inScope }) => area === undefined && inScope > 0);
  const widthOf = (part: number, all: number) => `${(part / all) * whole}%`;
  return (
    <ul className={styles["acts"]} aria-label={t("summary")}>
      {acts.map(({ document, inScope, inCode, tested }) => (
        <li key={document}>
          <button type="button" className={styles["act"]} onClick={() => onChoose(document)}>
            <strong>{nameOf("act", document)}</strong>
            <span className={styles["bar"]} aria-hidden="true">
              <span className={styles["coded"]} style={{ width: widthOf(inCode, inScope) }} />
              <span className={styles["tested"]} style={{ width: widthOf(tested, inScope) }} />
            </span>
            <span className={common["quiet"]}>
              {t("covered", { tested: String(tested), inScope: String(inScope) })},{" "}
              {t("inCode", { inCode: String(inCode) })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
