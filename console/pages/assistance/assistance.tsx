import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { DocumentsBeside } from "../../parts/documents-beside.tsx";
import { FormFacts } from "../../parts/form-facts.tsx";
import { Found } from "../../parts/found.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import { usePerson } from "../../session/use-session.ts";
import { CaseFrame } from "../case/case-frame.tsx";
import styles from "../case/case.module.css";
import { Said } from "./said.tsx";
import { specialFor } from "./special-fields.tsx";
import { Standing } from "./standing.tsx";
import { startOfCommand } from "./start-of.ts";
import { assistanceKey, useAssistance, type Assistance } from "./use-assistance.ts";

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

const Shown = ({ one }: { readonly one: Assistance }) => {
  const { t } = useTranslation(["assistance", "forms"]);
  const me = usePerson()?.subject;
  // Another pair of eyes is asked for where the decision was drawn, and never the one that took it (L114-4.1.3).
  const awaitsLook = one.decided?.drawn === true && one.decided.by !== me;
  const actions = one.actions.filter(({ command }) => command !== "recordSecondLook" || awaitsLook);
  return (
    <CaseFrame
      on="assistance"
      one={{ ...one, actions }}
      title={t("title")}
      number={one.caseId}
      notices={one.abuseReported && <Alert type="error" showIcon title={t("abuse")} />}
      partsLabel={t("title")}
      parts={[
        { key: "standing", label: t("tab.standing"), children: <Standing one={one} /> },
        { key: "application", label: t("tab.application"), children: <Application one={one} /> },
        { key: "said", label: t("tab.said"), children: <Said said={one.said} /> },
      ]}
      partsBehind={[]}
      startOf={(command) => startOfCommand(command, one)}
      specialOf={(command) =>
        specialFor(one, command, { fields: t("field.fields", { ns: "forms" }) })
      }
      changes={[assistanceKey(one.caseId), ["places"]]}
    />
  );
};

/** An application for services as those see it who work on it (L114, chapter 4). */
export const Component = () => {
  const { t } = useTranslation("cases");
  const { id = "" } = useParams();
  const found = useAssistance(id);
  return (
    <>
      <WayBack to="/work" name={t("work")} here={id} />
      <Found found={found} absent={t("absent")}>
        {(one) => <Shown one={one} />}
      </Found>
    </>
  );
};
