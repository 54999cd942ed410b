import { Alert, Skeleton } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { ActionList, type Action } from "../../commands/action-list.tsx";
import { CommandDrawer } from "../../commands/command-drawer.tsx";
import { DocumentsBeside } from "../../parts/documents-beside.tsx";
import { FormFacts } from "../../parts/form-facts.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { Tabs } from "../../parts/tabs.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import { usePerson } from "../../session/use-session.ts";
import { useNames } from "../../words/names.ts";
import styles from "../case/case.module.css";
import { Checks } from "../case/checks.tsx";
import { EvidenceDrawer } from "../case/evidence-drawer.tsx";
import { AllTerms, RunningTerms } from "../case/terms.tsx";
import { Timeline } from "../case/timeline.tsx";
import { Said } from "./said.tsx";
import { specialFor } from "./special-fields.tsx";
import { Standing } from "./standing.tsx";
import { startOfCommand } from "./start-of.ts";
import { assistanceKey, useAssistance, type Assistance } from "./use-assistance.ts";

type Part = "standing" | "application" | "said" | "checks" | "terms" | "timeline";

interface PartShown {
  readonly key: Part;
  readonly children: ReactNode;
}

const Application = ({ one }: { readonly one: Assistance }) => {
  const { t } = useTranslation("cases");
  return (
    <div className={styles["split"]}>
      {one.application === undefined ? (
        <p>{t("erased")}</p>
      ) : (
        <FormFacts value={one.application} without={["documents"]} />
      )}
      <DocumentsBeside on="assistance" caseId={one.caseId} documents={one.documents} />
    </div>
  );
};

const Parts = ({
  one,
  onEvidence,
}: {
  readonly one: Assistance;
  readonly onEvidence: () => void;
}) => {
  const { t } = useTranslation(["assistance", "cases"]);
  const [parameters, setParameters] = useSearchParams();
  const items: readonly PartShown[] = [
    { key: "standing", children: <Standing one={one} /> },
    { key: "application", children: <Application one={one} /> },
    { key: "said", children: <Said said={one.said} /> },
    { key: "checks", children: <Checks checks={one.checks} onEvidence={onEvidence} /> },
    { key: "terms", children: <AllTerms terms={one.terms} /> },
    { key: "timeline", children: <Timeline items={one.timeline} /> },
  ];
  return (
    <Tabs
      label={t("title")}
      active={parameters.get("part")}
      onChange={(part) => setParameters({ part }, { replace: true })}
      items={items.map(({ key, children }) => ({ key, label: t(`tab.${key}`), children }))}
    />
  );
};

const Shown = ({ one }: { readonly one: Assistance }) => {
  const { t } = useTranslation(["assistance", "cases", "names", "forms"]);
  const nameOf = useNames();
  const [action, setAction] = useState<Action>();
  const [done, setDone] = useState(false);
  const [showsEvidence, setShowsEvidence] = useState(false);
  const me = usePerson()?.subject;
  // Another pair of eyes is asked for where the decision was drawn, and never the one that took it (L114-4.1.3).
  const awaitsLook = one.decided?.drawn === true && one.decided.by !== me;
  const actions = one.actions.filter(({ command }) => command !== "recordSecondLook" || awaitsLook);
  return (
    <>
      <div className={styles["head"]}>
        <PageTitle title={t("title")}>
          {one.caseId} · {nameOf("region", one.unit.slice(0, 2))}
        </PageTitle>
        <div>
          <span className={styles["state"]}>{one.text}</span>
        </div>
        <RunningTerms terms={one.terms} />
        {one.signature !== undefined && (
          <Alert type="warning" showIcon title={one.signature.text} />
        )}
        {one.abuseReported && <Alert type="error" showIcon title={t("abuse")} />}
        {one.legalHold && <Alert type="info" showIcon title={t("hold", { ns: "cases" })} />}
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
        <aside className={styles["side"]} aria-label={t("actions", { ns: "cases" })}>
          <h2>{t("actions", { ns: "cases" })}</h2>
          <ActionList actions={actions} onChoose={setAction} />
        </aside>
      </div>
      {action !== undefined && (
        <CommandDrawer
          key={action.command}
          on="assistance"
          id={one.caseId}
          command={action.command}
          provisions={action.provisions}
          start={startOfCommand(action.command, one)}
          special={specialFor(one, action.command, { fields: t("field.fields", { ns: "forms" }) })}
          changes={[assistanceKey(one.caseId), ["worklist"], ["worklist-counts"], ["places"]]}
          onClose={() => setAction(undefined)}
          onDone={() => {
            setAction(undefined);
            setDone(true);
          }}
        />
      )}
      {showsEvidence && (
        <EvidenceDrawer kind="assistance" id={one.caseId} onClose={() => setShowsEvidence(false)} />
      )}
    </>
  );
};

/** An application for services as those see it who work on it (L114, chapter 4). */
export const Component = () => {
  const { t } = useTranslation("cases");
  const { id = "" } = useParams();
  const found = useAssistance(id);
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
