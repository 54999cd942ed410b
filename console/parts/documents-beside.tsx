import { Button, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, type Called } from "../api/client.ts";
import type { AnswerOf } from "../api/shapes.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useNames } from "../words/names.ts";
import styles from "./documents-beside.module.css";
import { RefusedNotice } from "./refused-notice.tsx";
import { Viewer } from "./viewer/viewer.tsx";

type Shown = AnswerOf<"getCaseDocument"> | AnswerOf<"getAssistanceDocument">;

interface Listed {
  readonly id: string;
  readonly type: string;
  readonly fileName?: string;
  readonly pages: number;
}

interface Props {
  readonly on: "cases" | "assistance";
  readonly caseId: string;
  readonly documents: readonly Listed[];
}

/** Milliseconds: an address is good for five minutes, and asked for anew before that. */
const goodFor = 240_000;

const documentOf = async (
  on: Props["on"],
  id: string,
  documentId: string,
  signal: AbortSignal,
): Promise<Called<Shown>> => {
  const params = { path: { id, documentId } };
  return on === "cases"
    ? api.GET("/v1/cases/{id}/documents/{documentId}", { params, signal })
    : api.GET("/v1/assistance/{id}/documents/{documentId}", { params, signal });
};

const Opened = ({
  on,
  caseId,
  documentId,
}: Omit<Props, "documents"> & { readonly documentId: string }) => {
  const found = useAnswer(
    ["document", caseId, documentId],
    (signal) => documentOf(on, caseId, documentId, signal),
    { every: goodFor },
  );
  if (found.isPending) return <Skeleton active />;
  if (found.isError) return <RefusedNotice error={found.error} />;
  const { view, fileName } = found.data;
  return <Viewer key={documentId} url={view.url} fileName={fileName} />;
};

/** The documents of a case, one of them opened. */
export const DocumentsBeside = ({ on, caseId, documents }: Props) => {
  const { t } = useTranslation(["cases", "names"]);
  const nameOf = useNames();
  const [chosen, setChosen] = useState(documents[0]?.id);
  return (
    <section className={styles["beside"]} aria-label={t("documents")}>
      <ul className={styles["documents"]}>
        {documents.map(({ id, type, fileName, pages }) => (
          <li key={id}>
            <Button
              block
              type={id === chosen ? "primary" : "default"}
              aria-pressed={id === chosen}
              onClick={() => setChosen(id)}
            >
              <span className={styles["document"]}>
                {nameOf("document", type)}{" "}
                <small>
                  {[fileName, t("pages", { count: pages })]
                    .filter((part) => part !== undefined)
                    .join(" · ")}
                </small>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {chosen === undefined ? (
        <p className={styles["quiet"]}>{t("noDocument")}</p>
      ) : (
        <Opened on={on} caseId={caseId} documentId={chosen} />
      )}
    </section>
  );
};
