import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";

/** Milliseconds between two looks at how far it has come. */
const every = 2000;

/** How far counting the open terms anew has come. */
export const Recount = () => {
  const { t } = useTranslation();
  const found = useAnswer(
    ["calendar", "recount"],
    (signal) => api.GET("/v1/calendar/recount", { signal }),
    { every },
  );
  if (found.isPending) return <p role="status">{t("loading")}</p>;
  if (found.isError)
    return <RefusedNotice error={found.error} again={() => void found.refetch()} />;
  return (
    <Alert
      type={found.data.isDone ? "success" : "info"}
      showIcon
      role="status"
      title={found.data.text}
    />
  );
};
