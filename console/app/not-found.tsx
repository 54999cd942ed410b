import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PageTitle } from "../parts/page-title.tsx";

/** An address that leads nowhere. */
export const Component = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t("notFound.title")}>{t("notFound.text")}</PageTitle>
      <Link to="/">{t("toHome")}</Link>
    </>
  );
};
