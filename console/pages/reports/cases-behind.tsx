import { Button, Drawer, Empty, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "../../parts/format.ts";
import { MoreButton } from "../../parts/more-button.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useNames } from "../../words/names.ts";
import styles from "./reports.module.css";
import { casesAsFile, useCasesBehind, type Asked, type Behind, type Figure } from "./use-report.ts";
import { useSaving } from "./use-saving.ts";

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
  const saving = useSaving();
  const found = useCasesBehind(figure, asked, behind);
  const cases = (found.data ?? []).flatMap((page) => ("cases" in page ? page.cases : []));
  const kind = asked.kind === "assistance" ? "assistanceState" : "registrationState";
  const path = asked.kind === "assistance" ? "/assistance" : "/cases";
  const save = () =>
    saving.mutate({
      name: `arnau-${figure}.csv`,
      ask: async () => casesAsFile(figure, asked, behind),
    });
  return (
    <Drawer
      open
      size="large"
      title={title}
      onClose={onClose}
      extra={
        <Button loading={saving.isPending} onClick={save}>
          {t("csv")}
        </Button>
      }
    >
      {saving.isError && <RefusedNotice error={saving.error} />}
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
