import { useTranslation } from "react-i18next";
import { DocumentsBeside } from "../../parts/documents-beside.tsx";
import { FormFacts } from "../../parts/form-facts.tsx";
import styles from "./case.module.css";
import type { Case } from "./use-case.ts";

/** The application beside its documents. */
export const Application = ({ one }: { readonly one: Case }) => {
  const { t } = useTranslation("cases");
  const { application, caseId } = one;
  if (application === undefined) return <p>{t("erased")}</p>;
  return (
    <div className={styles["split"]}>
      <FormFacts value={application} without={["documents"]} />
      <DocumentsBeside on="cases" caseId={caseId} documents={application.documents} />
    </div>
  );
};
