import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { PageTitle } from "../../../parts/page-title.tsx";
import { Tabs } from "../../../parts/tabs.tsx";
import { Coverage } from "./coverage.tsx";
import { Editions } from "./editions.tsx";

/** The editions of the law that decisions are made by, and how much of it is in code and in tests. */
export const Component = () => {
  const { t } = useTranslation(["law", "administration", "names"]);
  const [parameters, setParameters] = useSearchParams();
  return (
    <>
      <PageTitle title={t("administration:law.title")}>{t("administration:law.text")}</PageTitle>
      <Tabs
        label={t("administration:law.title")}
        active={parameters.get("view")}
        onChange={(view) => setParameters({ view }, { replace: true })}
        items={[
          { key: "editions", label: t("tabs.editions"), children: <Editions /> },
          { key: "coverage", label: t("tabs.coverage"), children: <Coverage /> },
        ]}
      />
    </>
  );
};
