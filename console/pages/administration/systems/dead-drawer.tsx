import { Alert, Button, Checkbox, Drawer, Popconfirm, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import type { AnswerOf } from "../../../api/shapes.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { useTrilingual } from "../../../words/use-trilingual.ts";
import common from "../administration.module.css";
import { DeadMessages } from "./dead-messages.tsx";
import { useRedrive } from "./use-redrive.ts";

export type Dead = AnswerOf<"listDeadMessages">["messages"][number];

/** A queue whose dead messages are looked at. */
export type Looked = Pick<
  AnswerOf<"listQueues">["queues"][number],
  "queue" | "name" | "dead" | "canRedrive"
>;

const most = 50;

interface Props {
  readonly queue: Looked;
  readonly onClose: () => void;
}

/** What could not be handled of a queue, and what of it is put back. */
export const DeadDrawer = ({ queue, onClose }: Props) => {
  const { t } = useTranslation(["operations", "administration"]);
  const told = useTrilingual();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const redrive = useRedrive(queue.queue, () => setChosen(new Set()));
  const found = useAnswer(["dead", queue.queue], (signal) =>
    api.GET("/v1/operations/queues/{queue}/dead", {
      params: { path: { queue: queue.queue }, query: { limit: most } },
      signal,
    }),
  );
  const messages = found.data?.messages ?? [];
  const all = Math.max(queue.dead, messages.length);
  return (
    <Drawer open onClose={onClose} size="large" title={told(queue.name)}>
      <div className={common["stack"]}>
        <p className={common["quiet"]}>{t("dead.lead")}</p>
        {redrive.told !== undefined && (
          <Alert type="success" showIcon role="status" title={redrive.told} />
        )}
        {redrive.error !== null && <RefusedNotice error={redrive.error} />}
        {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
        {found.isPending && <Skeleton active />}
        {found.isSuccess && messages.length === 0 && <p>{t("dead.none")}</p>}
        {messages.length > 0 && !queue.canRedrive && (
          <Alert type="info" showIcon title={t("dead.noOrigin")} />
        )}
        {messages.length > 0 && queue.canRedrive && (
          <div className={common["bar"]}>
            <Checkbox
              checked={chosen.size === messages.length}
              indeterminate={chosen.size > 0 && chosen.size < messages.length}
              onChange={({ target }) =>
                setChosen(new Set(target.checked ? messages.map(({ id }) => id) : []))
              }
            >
              {t("dead.chooseAll")}
            </Checkbox>
            <span className={common["grow"]} />
            <Button
              disabled={chosen.size === 0}
              loading={redrive.isPending}
              onClick={() => redrive.mutate([...chosen])}
            >
              {t("dead.putBack", { count: chosen.size })}
            </Button>
            <Popconfirm
              title={t("dead.sure", { count: all })}
              okText={t("dead.putAllBack")}
              cancelText={t("administration:cancel")}
              onConfirm={() => redrive.mutate("all")}
            >
              <Button type="primary" loading={redrive.isPending}>
                {t("dead.putAllBack")}
              </Button>
            </Popconfirm>
          </div>
        )}
        <DeadMessages
          messages={messages}
          chosen={queue.canRedrive ? chosen : undefined}
          onChoose={(id, isChosen) =>
            setChosen((before) =>
              isChosen
                ? new Set([...before, id])
                : new Set([...before].filter((one) => one !== id)),
            )
          }
        />
      </div>
    </Drawer>
  );
};
