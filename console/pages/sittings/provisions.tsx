import { useTranslation } from "react-i18next";
import styles from "./sittings.module.css";
import type { Action } from "./use-room.ts";

/** The provisions that a step rests on, with what they say. */
export const Provisions = ({ of }: { readonly of: Action["provisions"] }) => {
  const { t } = useTranslation("sittings");
  if (of.length === 0) return null;
  const citations = [...new Set(of.map(({ citation }) => citation))];
  return (
    <details className={styles["quiet"]}>
      <summary>{t("provisions", { list: citations.join("; ") })}</summary>
      <ul>
        {of.map(({ provision, citation, statement }) => (
          <li key={provision}>
            {citation}: {statement}
          </li>
        ))}
      </ul>
    </details>
  );
};
