import { Drawer, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { api, type Called } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { TermDays } from "../../parts/term-days.tsx";
import { useTaskWords } from "./task-words.ts";
import type { Task } from "./use-tasks.ts";
import styles from "./worklist.module.css";

type Terms = Pick<AnswerOf<"getCase">, "terms">;

const termsOf = async (task: Task, signal: AbortSignal): Promise<Called<Terms>> => {
  const params = { path: { id: task.caseId } };
  return task.kind === "registration"
    ? api.GET("/v1/cases/{id}", { params, signal })
    : api.GET("/v1/assistance/{id}", { params, signal });
};

/** The running terms of a task's case, day by day. */
export const TermDrawer = ({
  task,
  onClose,
}: {
  readonly task: Task;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation("worklist");
  const { whom } = useTaskWords()(task);
  const found = useAnswer(["terms", task.caseId], (signal) => termsOf(task, signal));
  const running = (found.data?.terms ?? []).filter(({ state }) => state === "running");
  return (
    <Drawer open onClose={onClose} title={t("terms", { whom })} size="large">
      {found.isPending && <Skeleton active />}
      {found.isError && <RefusedNotice error={found.error} />}
      {found.isSuccess && running.length === 0 && <p>{t("noTerm")}</p>}
      <div className={styles["stack"]}>
        {running.map((term) => (
          <TermDays key={term.provision} {...term} />
        ))}
      </div>
    </Drawer>
  );
};
