import { Button, Drawer, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Countdown } from "../../parts/countdown.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import styles from "./sittings.module.css";
import { roomKey } from "./use-room.ts";

type Task = Extract<AnswerOf<"getWorklist">["tasks"][number], { kind: "registration" }>;

const waitingKey = ["worklist", "to-place"] as const;

const Waiting = ({ sitting, task }: { readonly sitting: string; readonly task: Task }) => {
  const { t, i18n } = useTranslation("sittings");
  const { caseId, name, number, term } = task;
  const order = useSignedCommand({
    kind: "cases",
    id: caseId,
    changes: [roomKey(sitting), waitingKey, ["worklist"]],
  });
  const called = name === undefined ? number : i18n.language === "kk" ? name.kk : name.ru;
  return (
    <li className={styles["waiting"]}>
      <span className={styles["grow"]}>
        <strong>{called}</strong>
        <span className={styles["quiet"]}>{number}</span>
      </span>
      <Countdown term={term} />
      <Button
        loading={order.busy}
        aria-label={`${t("agenda.place")}: ${called}`}
        onClick={() => order.give({ name: "placeOnAgenda", sitting }, { title: t("agenda.place") })}
      >
        {t("agenda.place")}
      </Button>
      {order.error !== undefined && <RefusedNotice error={order.error} />}
    </li>
  );
};

interface Props {
  readonly sitting: string;
  readonly onClose: () => void;
}

/** The cases that wait for a sitting, those that lapse first on top (R377-24a, R377-26). */
export const AddCases = ({ sitting, onClose }: Props) => {
  const { t } = useTranslation("sittings");
  const found = useAnswer(waitingKey, (signal) =>
    api.GET("/v1/worklist", {
      params: { query: { role: "commission-secretary", task: "place", limit: 100 } },
      signal,
    }),
  );
  const tasks = (found.data?.tasks ?? []).filter((task) => task.kind === "registration");
  return (
    <Drawer open size="large" title={t("agenda.add")} onClose={onClose}>
      {found.isPending && <Skeleton active />}
      {found.isError && <RefusedNotice error={found.error} />}
      {found.isSuccess && tasks.length === 0 && <p>{t("agenda.nothingWaits")}</p>}
      <ul className={styles["plain"]}>
        {tasks.map((task) => (
          <Waiting key={task.id} sitting={sitting} task={task} />
        ))}
      </ul>
    </Drawer>
  );
};
