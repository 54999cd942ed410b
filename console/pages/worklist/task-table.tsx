import { useVirtualizer } from "@tanstack/react-virtual";
import { Checkbox } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { TaskRow } from "./task-row.tsx";
import type { TaskKeys } from "./use-task-keys.ts";
import type { Task } from "./use-tasks.ts";
import styles from "./worklist.module.css";

interface Props {
  readonly tasks: readonly Task[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], chosen: boolean) => void;
  readonly keys: TaskKeys;
  readonly onExplain: (task: Task) => void;
  /** Asks for more when the end comes near; absent when there is none. */
  readonly onEnd: (() => void) | undefined;
}

/** About how high a row is, in pixels, before it has been measured. */
const aboutARow = 62;
/** Rows that are drawn beyond what is seen. */
const beyond = 8;

/** Tasks as a grid of which only what is seen is drawn, so that thousands move as smoothly as ten. */
export const TaskTable = ({ tasks, chosen, onChoose, keys, onExplain, onEnd }: Props) => {
  const { t } = useTranslation("worklist");
  const window = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: tasks.length,
    getScrollElement: () => window.current,
    estimateSize: () => aboutARow,
    overscan: beyond,
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= tasks.length - beyond) onEnd?.();
  }, [last, tasks.length, onEnd]);
  const { active } = keys;
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    if (!keys.moved) return;
    wanted.current = active;
    virtual.scrollToIndex(active);
  }, [active, keys.moved, virtual]);
  // A row that is far away is drawn some frames later; until then the keys have nowhere to stand.
  useEffect(() => {
    if (wanted.current === undefined) return;
    const row = window.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!row) return;
    wanted.current = undefined;
    row.focus();
  });
  const above = rows[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);
  const all = tasks.length > 0 && tasks.every(({ id }) => chosen.has(id));
  return (
    <div className={styles["window"]} ref={window}>
      <table
        className={styles["table"]}
        role="grid"
        aria-label={t("title")}
        aria-rowcount={tasks.length + 1}
        aria-multiselectable="true"
        onKeyDown={keys.onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={styles["tick"]}>
              <Checkbox
                checked={all}
                indeterminate={!all && chosen.size > 0}
                aria-label={t("chooseAll")}
                onChange={({ target }) =>
                  onChoose(
                    tasks.map(({ id }) => id),
                    target.checked,
                  )
                }
              />
            </th>
            <th scope="col">{t("column.term")}</th>
            <th scope="col">{t("column.task")}</th>
            <th scope="col">{t("column.whom")}</th>
            <th scope="col">{t("column.due")}</th>
            <th scope="col">{t("column.holder")}</th>
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden="true" style={{ height: above }} />
          {rows.map(({ index }) => {
            const task = tasks[index];
            if (task === undefined) return null;
            return (
              <TaskRow
                key={task.id}
                task={task}
                index={index}
                active={index === active}
                chosen={chosen.has(task.id)}
                onChoose={(isChosen) => onChoose([task.id], isChosen)}
                onActive={() => keys.stand(index)}
                onExplain={() => onExplain(task)}
                measure={virtual.measureElement}
              />
            );
          })}
          <tr aria-hidden="true" style={{ height: below }} />
        </tbody>
      </table>
    </div>
  );
};
