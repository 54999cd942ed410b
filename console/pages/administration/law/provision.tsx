import { useTranslation } from "react-i18next";
import common from "../administration.module.css";
import { StatusMark } from "../status-mark.tsx";
import { standingOf, type Covered } from "./covered.ts";
import styles from "./law.module.css";

const marks = { tested: "good", coded: "warn", open: "quiet" } as const;

/** One provision: what it says, how far it has come, and where it is in code and in tests. */
export const Provision = ({ provision }: { readonly provision: Covered }) => {
  const { t } = useTranslation("law");
  const { id, citation, statement, code, tests, more } = provision;
  const standing = standingOf(provision);
  const files = [...code, ...tests];
  return (
    <li className={styles["provision"]}>
      <div className={common["bar"]}>
        <strong>{id}</strong>
        {citation !== undefined && <span className={common["quiet"]}>{citation}</span>}
        <span className={common["grow"]} />
        <StatusMark mark={marks[standing]}>{t(`standing.${standing}`)}</StatusMark>
      </div>
      {statement !== undefined && <p>{statement}</p>}
      {files.length > 0 && (
        <details>
          <summary>{t("files")}</summary>
          <ul className={common["plain"]}>
            {files.map((file) => (
              <li key={file} className={common["code"]}>
                {file}
              </li>
            ))}
            {more === true && <li className={common["quiet"]}>{t("more")}</li>}
          </ul>
        </details>
      )}
    </li>
  );
};
