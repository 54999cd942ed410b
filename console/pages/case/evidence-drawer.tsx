import { Drawer, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { api, type Called } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useNames } from "../../words/names.ts";
import styles from "./case.module.css";

type Evidence = AnswerOf<"getCaseEvidence">;

interface Props {
  readonly kind: "cases" | "assistance";
  readonly id: string;
  readonly onClose: () => void;
}

const evidenceOf = async (
  kind: Props["kind"],
  id: string,
  signal: AbortSignal,
): Promise<Called<Evidence>> => {
  const params = { path: { id } };
  return kind === "cases"
    ? api.GET("/v1/cases/{id}/evidence", { params, signal })
    : api.GET("/v1/assistance/{id}/evidence", { params, signal });
};

/** What the answers of state systems rest on: each envelope as it lies in storage, and whether it is the one that the case names. */
export const EvidenceDrawer = ({ kind, id, onClose }: Props) => {
  const { t } = useTranslation(["cases", "names"]);
  const nameOf = useNames();
  const found = useAnswer(["evidence", id], (signal) => evidenceOf(kind, id, signal));
  return (
    <Drawer open size="large" title={t("evidence.title")} onClose={onClose}>
      {found.isPending && <Skeleton active />}
      {found.isError && <RefusedNotice error={found.error} />}
      <ul className={styles["cards"]}>
        {(found.data?.evidence ?? []).map((one) => (
          <li key={one.digest} className={styles["card"]}>
            <h3>{nameOf("system", one.system)}</h3>
            <p className={one.found === "whole" ? styles["well"] : styles["late"]}>
              {t(`evidence.${one.found}`)}
            </p>
            <p className={styles["quiet"]}>
              {t("evidence.hash")} <code className={styles["code"]}>{one.digest}</code>
            </p>
            {one.answer !== undefined && (
              <details>
                <summary>{t("evidence.answer")}</summary>
                <pre className={styles["raw"]}>{one.answer}</pre>
              </details>
            )}
          </li>
        ))}
      </ul>
    </Drawer>
  );
};
