import { Alert, Skeleton } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { ActionList, type Action } from "../../commands/action-list.tsx";
import { CommandDrawer } from "../../commands/command-drawer.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { Tabs } from "../../parts/tabs.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import { useNames } from "../../words/names.ts";
import { Application } from "./application.tsx";
import styles from "./case.module.css";
import { Changes } from "./changes.tsx";
import { Checks } from "./checks.tsx";
import { EvidenceDrawer } from "./evidence-drawer.tsx";
import { specialFor } from "./special-fields.tsx";
import { startOfCommand } from "./start-of.ts";
import { AllTerms, RunningTerms } from "./terms.tsx";
import { Timeline } from "./timeline.tsx";
import { caseKey, useCase, type Case } from "./use-case.ts";
import { Votes } from "./votes.tsx";

const nameOf = ({ application, account, caseId }: Case, language: string): string => {
  if (application === undefined) return account?.number ?? caseId;
  if (application.supplier === "organization")
    return language === "kk" ? application.name.full.kk : application.name.full.ru;
  const { surname, givenName, patronymic } = application.name;
  return [surname, givenName, patronymic].filter((part) => part !== undefined).join(" ");
};

interface PartShown {
  readonly key: Part;
  readonly children: ReactNode;
}

const changesShown = (changes: NonNullable<Case["changes"]>): PartShown => ({
  key: "changes",
  children: <Changes changes={changes} />,
});

type Part = "application" | "checks" | "changes" | "votes" | "terms" | "timeline";

const Parts = ({ one, onEvidence }: { readonly one: Case; readonly onEvidence: () => void }) => {
  const { t } = useTranslation("cases");
  const [parameters, setParameters] = useSearchParams();
  const { changes } = one;
  const items: readonly PartShown[] = [
    { key: "application", children: <Application one={one} /> },
    { key: "checks", children: <Checks checks={one.checks} onEvidence={onEvidence} /> },
    ...(changes === undefined ? [] : [changesShown(changes)]),
    { key: "votes", children: <Votes one={one} /> },
    { key: "terms", children: <AllTerms terms={one.terms} /> },
    { key: "timeline", children: <Timeline items={one.timeline} /> },
  ];
  return (
    <Tabs
      label={t("parts")}
      active={parameters.get("part")}
      onChange={(part) => setParameters({ part }, { replace: true })}
      items={items.map(({ key, children }) => ({ key, label: t(`tab.${key}`), children }))}
    />
  );
};

const Shown = ({ one }: { readonly one: Case }) => {
  const { t, i18n } = useTranslation(["cases", "names", "forms"]);
  const nameOfCode = useNames();
  const [action, setAction] = useState<Action>();
  const [done, setDone] = useState(false);
  const [showsEvidence, setShowsEvidence] = useState(false);
  return (
    <>
      <div className={styles["head"]}>
        <PageTitle title={nameOf(one, i18n.language)}>
          {one.account?.number ?? one.caseId} · {nameOfCode("region", one.unit.slice(0, 2))}
        </PageTitle>
        <div>
          <span className={styles["state"]}>{one.text}</span>
        </div>
        <RunningTerms terms={one.terms} />
        {one.signature !== undefined && (
          <Alert type="warning" showIcon title={one.signature.text} />
        )}
        {one.legalHold && <Alert type="info" showIcon title={t("hold")} />}
        {one.application === undefined && <Alert type="info" showIcon title={t("erased")} />}
        {done && (
          <Alert
            type="success"
            showIcon
            role="status"
            closable={{ onClose: () => setDone(false) }}
            title={t("done", { ns: "forms" })}
          />
        )}
      </div>
      <div className={styles["page"]}>
        <div className={styles["parts"]}>
          <Parts one={one} onEvidence={() => setShowsEvidence(true)} />
        </div>
        <aside className={styles["side"]} aria-label={t("actions")}>
          <h2>{t("actions")}</h2>
          <ActionList actions={one.actions} onChoose={setAction} />
        </aside>
      </div>
      {action !== undefined && (
        <CommandDrawer
          key={action.command}
          on="cases"
          id={one.caseId}
          command={action.command}
          provisions={action.provisions}
          start={startOfCommand(action.command, one)}
          special={specialFor(one)}
          changes={[caseKey(one.caseId), ["worklist"], ["worklist-counts"]]}
          onClose={() => setAction(undefined)}
          onDone={() => {
            setAction(undefined);
            setDone(true);
          }}
        />
      )}
      {showsEvidence && (
        <EvidenceDrawer kind="cases" id={one.caseId} onClose={() => setShowsEvidence(false)} />
      )}
    </>
  );
};

/** A registration as the officials who handle it see it (R377-21 to R377-33). */
export const Component = () => {
  const { t } = useTranslation("cases");
  const { id = "" } = useParams();
  const found = useCase(id);
  const absent = found.error?.status === 404;
  return (
    <>
      <WayBack to="/work" name={t("work")} here={id} />
      {found.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {absent && <Alert type="info" showIcon role="alert" title={t("absent")} />}
      {found.error !== null && !absent && (
        <RefusedNotice error={found.error} again={() => void found.refetch()} />
      )}
      {found.data !== undefined && !absent && <Shown one={found.data} />}
    </>
  );
};
