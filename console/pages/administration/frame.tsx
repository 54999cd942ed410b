import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { NavLink, Outlet } from "react-router";
import { usePerson } from "../../session/use-session.ts";
import styles from "./administration.module.css";
import { sectionsFor } from "./sections.ts";

/** What stands around every page of administration: the way to the others of one's roles. */
export const Component = () => {
  const { t } = useTranslation("administration");
  const sections = sectionsFor(usePerson()?.roles ?? []);
  if (sections.length === 0) return <Alert type="info" showIcon title={t("notYours")} />;
  return (
    <>
      {sections.length > 1 && (
        <nav className={styles["sections"]} aria-label={t("pages")}>
          {sections.map(({ name }) => (
            <NavLink key={name} to={`/administration/${name}`}>
              {t(`${name}.title`)}
            </NavLink>
          ))}
        </nav>
      )}
      <Outlet />
    </>
  );
};
