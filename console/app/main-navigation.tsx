import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { usePerson } from "../session/use-session.ts";
import styles from "./frame.module.css";
import { placesFor } from "./places.ts";

/** The pages that somebody may open, by their roles. */
export const MainNavigation = () => {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <nav className={styles["nav"]} aria-label={t("navigation")}>
      {placesFor(person?.roles ?? []).map(({ path, name }) => (
        <NavLink key={path} to={path}>
          {t(`places.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
};
