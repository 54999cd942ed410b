import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../api/problem.ts";
import styles from "./frame.module.css";

const subscribe = (listener: () => void) => {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
};

const isUnanswered = (client: QueryClient): boolean =>
  client
    .getQueryCache()
    .getAll()
    .some(({ state: { error, fetchFailureReason } }) =>
      [error, fetchFailureReason].some(
        (reason) => reason instanceof Refused && reason.code === "unreachable",
      ),
    );

/** Whether some question found nobody to answer it. Questions are begun while pages are drawn, when nothing but the store may change. */
const useUnanswered = (): boolean => {
  const client = useQueryClient();
  const follow = useCallback(
    (listener: () => void) => client.getQueryCache().subscribe(listener),
    [client],
  );
  return useSyncExternalStore(follow, () => isUnanswered(client));
};

/** Says that the network is gone, for as long as it is. */
export const NetworkNotice = () => {
  const { t } = useTranslation();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const unanswered = useUnanswered();
  const gone = !online || unanswered;
  return (
    <div role="status" aria-live="polite">
      {gone && <div className={styles["notice"]}>{t("networkGone")}</div>}
    </div>
  );
};
