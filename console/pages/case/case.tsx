import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { Found } from "../../parts/found.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import { Application } from "./application.tsx";
import { CaseFrame, type Part } from "./case-frame.tsx";
import { Changes } from "./changes.tsx";
import { specialFor } from "./special-fields.tsx";
import { startOfCommand } from "./start-of.ts";
import { caseKey, useCase, type Case } from "./use-case.ts";
import { Votes } from "./votes.tsx";

const nameOf = ({ application, account, caseId }: Case, language: string): string => {
  if (application === undefined) return account?.number ?? caseId;
  if (application.supplier === "organization")
    return language === "kk" ? application.name.full.kk : application.name.full.ru;
  const { surname, givenName, patronymic } = application.name;
  return [surname, givenName, patronymic].filter((part) => part !== undefined).join(" ");
};

const Shown = ({ one }: { readonly one: Case }) => {
  const { t, i18n } = useTranslation("cases");
  const { changes } = one;
  const changed: readonly Part[] =
    changes === undefined
      ? []
      : [{ key: "changes", label: t("tab.changes"), children: <Changes changes={changes} /> }];
  const special = specialFor(one);
  return (
    <CaseFrame
      on="cases"
      one={one}
      title={nameOf(one, i18n.language)}
      number={one.account?.number ?? one.caseId}
      notices={one.application === undefined && <Alert type="info" showIcon title={t("erased")} />}
      partsLabel={t("parts")}
      parts={[
        { key: "application", label: t("tab.application"), children: <Application one={one} /> },
      ]}
      partsBehind={[
        ...changed,
        { key: "votes", label: t("tab.votes"), children: <Votes one={one} /> },
      ]}
      startOf={(command) => startOfCommand(command, one)}
      specialOf={() => special}
      changes={[caseKey(one.caseId)]}
    />
  );
};

/** A registration as the officials who handle it see it (R377-21 to R377-33). */
export const Component = () => {
  const { t } = useTranslation("cases");
  const { id = "" } = useParams();
  const found = useCase(id);
  return (
    <>
      <WayBack to="/work" name={t("work")} here={id} />
      <Found found={found} absent={t("absent")}>
        {(one) => <Shown one={one} />}
      </Found>
    </>
  );
};
