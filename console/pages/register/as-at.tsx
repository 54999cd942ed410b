import { DatePicker } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { dayFormat, today } from "../../parts/format.ts";
import styles from "./register.module.css";

/** The day as at which an entry is shown; undefined for the present. */
export const useAsAt = (): string | undefined => useSearchParams()[0].get("at") ?? undefined;

/** Chooses the day as at which an entry is shown (R377-6). */
export const AsAt = () => {
  const { t } = useTranslation("register");
  const [parameters, setParameters] = useSearchParams();
  const at = parameters.get("at");
  return (
    <div className={styles["asAt"]}>
      <label htmlFor="as-at">{t("asAt.label")}</label>
      <DatePicker
        id="as-at"
        placeholder={t("asAt.now")}
        format={dayFormat}
        maxDate={dayjs(today())}
        value={at === null ? null : dayjs(at)}
        onChange={(day) =>
          setParameters(day === null ? {} : { at: day.format("YYYY-MM-DD") }, { replace: true })
        }
      />
    </div>
  );
};
