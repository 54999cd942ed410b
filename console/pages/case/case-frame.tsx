import { Alert } from "antd";
import { useState, type ComponentProps, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { ActionList, type Action } from "../../commands/action-list.tsx";
import { CommandDrawer } from "../../commands/command-drawer.tsx";
import type { Stand } from "../../commands/meanwhile.tsx";
import type { On } from "../../commands/preview.ts";
import type { Special } from "../../forms/fields.tsx";
import type { Filled } from "../../forms/value.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { Tabs } from "../../parts/tabs.tsx";
import { useNames } from "../../words/names.ts";
import styles from "./case.module.css";
import { Checks } from "./checks.tsx";
import { EvidenceDrawer } from "./evidence-drawer.tsx";
import { AllTerms, RunningTerms } from "./terms.tsx";
import { Timeline } from "../../parts/timeline.tsx";
import type { Case } from "./use-case.ts";

/** What registrations and applications for services have in common. */
type Common = Stand &
  Pick<Case, "caseId" | "unit" | "terms" | "legalHold"> &
  Pick<ComponentProps<typeof Checks>, "checks"> & {
    readonly signature?: { readonly text: string } | undefined;
  };

/** One part of the page, behind a tab of its own. */
export interface Part {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

interface Props {
  readonly on: On;
  readonly one: Common;
  readonly title: string;
  /** The number by which people know it. */
  readonly number: string;
  /** What is to be known before anything else. */
  readonly notices?: ReactNode;
  /** The parts before checks, and those between checks and terms. */
  readonly parts: readonly Part[];
  readonly partsBehind: readonly Part[];
  readonly partsLabel: string;
  readonly startOf: (command: string) => Filled | undefined;
  readonly specialOf: (command: string) => Special;
  /** Queries that a command changes. */
  readonly changes: readonly (readonly unknown[])[];
}

type PartsProps = Pick<Props, "one" | "parts" | "partsBehind" | "partsLabel"> & {
  readonly onEvidence: () => void;
};

const Parts = ({ one, parts, partsBehind, partsLabel, onEvidence }: PartsProps) => {
  const { t } = useTranslation("cases");
  const [parameters, setParameters] = useSearchParams();
  return (
    <Tabs
      label={partsLabel}
      active={parameters.get("part")}
      onChange={(part) => setParameters({ part }, { replace: true })}
      items={[
        ...parts,
        {
          key: "checks",
          label: t("tab.checks"),
          children: <Checks checks={one.checks} onEvidence={onEvidence} />,
        },
        ...partsBehind,
        { key: "terms", label: t("tab.terms"), children: <AllTerms terms={one.terms} /> },
        { key: "timeline", label: t("tab.timeline"), children: <Timeline items={one.timeline} /> },
      ]}
    />
  );
};

/** The page of a case of either kind: how it stands, its parts, and what may be done with it now. */
export const CaseFrame = (props: Props) => {
  const { on, one, title, number, notices, startOf, specialOf, changes } = props;
  const { t } = useTranslation(["cases", "names", "forms"]);
  const nameOf = useNames();
  const [action, setAction] = useState<Action>();
  const [done, setDone] = useState(false);
  const [showsEvidence, setShowsEvidence] = useState(false);
  return (
    <>
      <div className={styles["head"]}>
        <PageTitle title={title}>
          {number} · {nameOf("region", one.unit.slice(0, 2))}
        </PageTitle>
        <div>
          <span className={styles["state"]}>{one.text}</span>
        </div>
        <RunningTerms terms={one.terms} />
        {one.signature !== undefined && (
          <Alert type="warning" showIcon title={one.signature.text} />
        )}
        {notices}
        {one.legalHold && <Alert type="info" showIcon title={t("hold")} />}
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
          <Parts {...props} onEvidence={() => setShowsEvidence(true)} />
        </div>
        <aside className={styles["side"]} aria-label={t("actions")}>
          <h2>{t("actions")}</h2>
          <ActionList actions={one.actions} onChoose={setAction} />
        </aside>
      </div>
      {action !== undefined && (
        <CommandDrawer
          key={action.command}
          on={on}
          id={one.caseId}
          command={action.command}
          provisions={action.provisions}
          stand={one}
          start={startOf(action.command)}
          special={specialOf(action.command)}
          changes={[...changes, ["worklist"], ["worklist-counts"]]}
          onClose={() => setAction(undefined)}
          onDone={() => {
            setAction(undefined);
            setDone(true);
          }}
        />
      )}
      {showsEvidence && (
        <EvidenceDrawer kind={on} id={one.caseId} onClose={() => setShowsEvidence(false)} />
      )}
    </>
  );
};
