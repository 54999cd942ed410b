import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import styles from "./way-back.module.css";

interface Props {
  /** The list that the page belongs to. */
  readonly to: string;
  readonly name: string;
  /** What the page itself shows. */
  readonly here: string;
}

/** Where a page stands, and the way back to its list. */
export const WayBack = ({ to, name, here }: Props) => {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("wayBack")}>
      <ol className={styles["steps"]}>
        <li>
          <Link to={to}>{name}</Link>
        </li>
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
};
