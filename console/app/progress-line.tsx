import { useIsFetching, useIsMutating } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./progress-line.module.css";

/** Milliseconds before waiting is worth a word. */
const noticed = 400;

/** A line under the top of the window for as long as something is asked or sent and takes longer than a blink. */
export const ProgressLine = ({ busy }: { readonly busy: boolean }) => {
  const { t } = useTranslation();
  const asked = useIsFetching() + useIsMutating();
  const works = busy || asked > 0;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(works), works ? noticed : 0);
    return () => clearTimeout(timer);
  }, [works]);
  if (!shown) return null;
  return <div className={styles["line"]} role="progressbar" aria-label={t("working")} />;
};
