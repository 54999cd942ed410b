import { Button, Drawer, Empty, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "../../parts/format.ts";
import { MoreButton } from "../../parts/more-button.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { saveAs } from "../../parts/save-as.ts";
import { useNames } from "../../words/names.ts";
import styles from "./reports.module.css";
import { casesAsFile, useCasesBehind, type Asked, type Behind, type Figure } from "./use-report.ts";

interface Props {
  readonly figure: Figure;
  readonly asked: Asked;
  readonly behind: Behind;
  readonly title: string;
  readonly onClose: () => void;
}

/** The cases behind one number: which, where and when, and nothing of people. */
export const CasesBehind = ({ figure, asked, behind, title, onClose }: Props) => {
  const { t } = useTranslation(["reports", "names"]);
  const { instant } = useFormat();
  const nameOf = useNames();
  const [saving, setSaving] = useState(false);
  const found = useCasesBehind(figure, asked, behind);
  const cases = (found.data ?? []).flatMap((page) => ("cases" in page ? page.cases : []));
  const kind = asked.kind === "assistance" ? "assistanceState" : "registrationState";
  const path = asked.kind === "assistance" ? "/assistance" : "/cases";
  const save = async () => {
    setSaving(true);
    try {
      saveAs(`arnau-${figure}.csv`, await casesAsFile(figure, asked, behind), "text/csv");
    } finally {
      setSaving(false);
    }
  };
  return (
    <Drawer
      open
      size="large"
      title={title}
      onClose={onClose}
      extra={
        <Button loading={saving} onClick={() => void save()}>
          {t("csv")}
        </Button>
      }
    >
      {found.isPending && <Skeleton active />}
      {found.isError && <RefusedNotice error={found.error} />}
      {found.isSuccess && cases.length === 0 && <Empty description={t("nothing")} />}
      <ul className={styles["cases"]}>
        {cases.map(({ caseId, state, at, territory }) => (
          <li key={caseId}>
            <Link to={`${path}/${caseId}`}>{caseId}</Link>
            <div className={styles["quiet"]}>
              {[state === undefined ? undefined : nameOf(kind, state), territory, instant(at)]
                .filter((part) => part !== undefined)
                .join(" · ")}
            </div>
          </li>
        ))}
      </ul>
      <MoreButton
        has={found.hasNextPage}
        busy={found.isFetchingNextPage}
        next={found.fetchNextPage}
      />
    </Drawer>
  );
};
