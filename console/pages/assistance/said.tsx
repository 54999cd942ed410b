import { useTranslation } from "react-i18next";
import { useFormat } from "../../parts/format.ts";
import { FormFacts } from "../../parts/form-facts.tsx";
import { useNames } from "../../words/names.ts";
import { wordOf } from "../../words/word-of.ts";
import styles from "../case/case.module.css";
import type { Assistance } from "./use-assistance.ts";

/** What was written with each step, for those whom it is for: the newest first. */
export const Said = ({ said }: Pick<Assistance, "said">) => {
  const { t } = useTranslation(["assistance", "forms", "names"]);
  const { instant } = useFormat();
  const nameOf = useNames();
  if (said.length === 0) return <p>{t("nothingSaid")}</p>;
  return (
    <ul className={styles["cards"]}>
      {said.toReversed().map(({ sequence, at, command, by, said: words }) => (
        <li key={sequence} className={styles["card"]}>
          <h3>{wordOf("forms", `command.${command}`) ?? command}</h3>
          <p className={styles["quiet"]}>
            {instant(at)} · {nameOf("role", by)}
          </p>
          <FormFacts value={words} whose="command" />
        </li>
      ))}
    </ul>
  );
};
