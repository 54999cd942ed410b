import { Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Countdown } from "../../parts/countdown.tsx";
import { useFormat } from "../../parts/format.ts";
import { useTaskWords } from "./task-words.ts";
import type { Task } from "./use-tasks.ts";
import styles from "./worklist.module.css";

interface Props {
  readonly task: Task;
  readonly index: number;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onActive: () => void;
  readonly onExplain: () => void;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

/** Whose a task is, in a few words. */
const Holder = ({ holder }: { readonly holder: Task["holder"] | undefined }) => {
  const { t } = useTranslation("worklist");
  if (holder === undefined) return <span className={styles["quiet"]}>{t("free")}</span>;
  const { name, subject, handedOver } = holder;
  return (
    <>
      {name ?? subject.slice(0, 8)}
      {handedOver?.note !== undefined && (
        <div className={styles["quiet"]}>{t("note", { note: handedOver.note })}</div>
      )}
    </>
  );
};

/** One task of the list. */
export const TaskRow = (props: Props) => {
  const { task, index, active, chosen, onChoose, onActive, onExplain, measure } = props;
  const { t } = useTranslation("worklist");
  const { what, whom, state, path } = useTaskWords()(task);
  const { day } = useFormat();
  return (
    <tr
      ref={measure}
      data-index={index}
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={active ? 0 : -1}
      className={active ? styles["active"] : undefined}
      onFocus={onActive}
    >
      <td className={styles["tick"]}>
        <Checkbox
          checked={chosen}
          tabIndex={-1}
          aria-label={t("choose", { what, whom })}
          onChange={({ target }) => onChoose(target.checked)}
        />
      </td>
      <td>
        <Countdown term={task.term} onExplain={onExplain} />
      </td>
      <td>
        <strong>{what}</strong>
        <div className={styles["quiet"]}>{task.provision}</div>
      </td>
      <td>
        <Link to={path} tabIndex={-1}>
          {whom}
        </Link>
        <div className={styles["quiet"]}>{state}</div>
      </td>
      <td>{day(task.due)}</td>
      <td>
        <Holder holder={task.holder} />
      </td>
    </tr>
  );
};
