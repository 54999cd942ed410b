import { Button, Checkbox, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../parts/format.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { useTrilingual } from "../../../words/use-trilingual.ts";
import common from "../administration.module.css";
import { TableFrame } from "../table-frame.tsx";
import { useAge } from "../use-age.ts";
import { useQueues, type Queue } from "./use-operations.ts";

const tallies = ["waiting", "underWay", "delayed"] as const;

const isBusy = ({ waiting, underWay, delayed, dead }: Queue): boolean =>
  waiting + underWay + delayed + dead > 0;

const Row = ({ queue, onDead }: { readonly queue: Queue; readonly onDead: () => void }) => {
  const { t } = useTranslation("operations");
  const { number } = useFormat();
  const age = useAge();
  const told = useTrilingual();
  const name = told(queue.name);
  return (
    <tr>
      <th scope="row">
        {name}
        <div className={common["quiet"]}>{queue.queue}</div>
      </th>
      {tallies.map((tally) => (
        <td key={tally} className={common["amount"]}>
          {number(queue[tally])}
        </td>
      ))}
      <td className={common["amount"]}>
        {queue.oldestSeconds === undefined ? "–" : age(queue.oldestSeconds)}
      </td>
      <td className={common["amount"]}>
        {queue.dead === 0 ? (
          number(0)
        ) : (
          <Button danger size="small" aria-label={t("queue.lookLabel", { name })} onClick={onDead}>
            {t("queue.look", { count: queue.dead })}
          </Button>
        )}
      </td>
    </tr>
  );
};

/** What waits in each queue, and what could not be handled. */
export const QueueTable = ({ onDead }: { readonly onDead: (queue: Queue) => void }) => {
  const { t } = useTranslation("operations");
  const [onlyBusy, setOnlyBusy] = useState(false);
  const found = useQueues();
  if (found.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (found.isError)
    return <RefusedNotice error={found.error} again={() => void found.refetch()} />;
  const queues = found.data.queues.filter((queue) => !onlyBusy || isBusy(queue));
  return (
    <div className={common["stack"]}>
      <Checkbox checked={onlyBusy} onChange={({ target }) => setOnlyBusy(target.checked)}>
        {t("queue.onlyBusy")}
      </Checkbox>
      {queues.length === 0 ? (
        <p>{t("queue.empty")}</p>
      ) : (
        <TableFrame label={t("tabs.queues")}>
          <thead>
            <tr>
              <th scope="col">{t("queue.name")}</th>
              {tallies.map((tally) => (
                <th key={tally} scope="col" className={common["amount"]}>
                  {t(`count.${tally}`)}
                </th>
              ))}
              <th scope="col" className={common["amount"]}>
                {t("count.oldest")}
              </th>
              <th scope="col" className={common["amount"]}>
                {t("count.dead")}
              </th>
            </tr>
          </thead>
          <tbody>
            {queues.map((queue) => (
              <Row key={queue.queue} queue={queue} onDead={() => onDead(queue)} />
            ))}
          </tbody>
        </TableFrame>
      )}
    </div>
  );
};
