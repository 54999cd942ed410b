import { useTranslation } from "react-i18next";
import { useNames } from "../../words/names.ts";
import type { Task } from "./use-tasks.ts";

/** What a task is called, whom it is about, and how that case stands. */
export const useTaskWords = () => {
  const { t, i18n } = useTranslation(["worklist", "names"]);
  const nameOf = useNames();
  return (task: Task) => {
    const what = t(`task.${task.task}`);
    if (task.kind === "assistance")
      return {
        what,
        whom: t(`subject.${task.subject}`, { count: task.people }),
        state: nameOf("assistanceState", task.state),
        path: `/assistance/${task.caseId}`,
      };
    const { name } = task;
    const called = name === undefined ? undefined : i18n.language === "kk" ? name.kk : name.ru;
    return {
      what,
      whom: called ?? task.number,
      state: nameOf("registrationState", task.state),
      path: `/cases/${task.caseId}`,
    };
  };
};
