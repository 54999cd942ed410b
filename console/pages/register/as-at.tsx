import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { DayChoice } from "../../parts/choice.tsx";
import { today } from "../../parts/format.ts";
import styles from "./register.module.css";

/** The day as at which an entry is shown; undefined for the present. */
export const useAsAt = (): string | undefined => useSearchParams()[0].get("at") ?? undefined;

/** Chooses the day as at which an entry is shown (R377-6). */
export const AsAt = () => {
  const { t } = useTranslation("register");
  const [, setParameters] = useSearchParams();
  const at = useAsAt();
  return (
    <div className={styles["asAt"]}>
      <label htmlFor="as-at">{t("asAt.label")}</label>
      <DayChoice
        id="as-at"
        last={today()}
        value={at}
        onChange={(day) => setParameters(day === undefined ? {} : { at: day }, { replace: true })}
      />
    </div>
  );
};
