import { Alert, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PageTitle } from "../../parts/page-title.tsx";
import { usePerson } from "../../session/use-session.ts";
import { useNames } from "../../words/names.ts";
import { OfficeList } from "./office-list.tsx";
import { workOf, type Worker } from "./offices.ts";

/** What waits for whoever is signed in, in one of the roles they hold. */
export const Component = () => {
  const { t } = useTranslation(["worklist", "names"]);
  const nameOf = useNames();
  const work = workOf(usePerson()?.roles ?? []);
  const [chosen, setChosen] = useState<Worker>();
  const role = chosen ?? work[0];
  if (role === undefined) return <Alert type="info" showIcon title={t("noWork")} />;
  return (
    <>
      <PageTitle
        title={t("title")}
        actions={
          work.length > 1 && (
            <Segmented<Worker>
              aria-label={t("role")}
              options={work.map((value) => ({ value, label: nameOf("role", value) }))}
              value={role}
              onChange={setChosen}
            />
          )
        }
      >
        {nameOf("role", role)}
      </PageTitle>
      <OfficeList key={role} role={role} />
    </>
  );
};
