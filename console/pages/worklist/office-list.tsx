import { Button, DatePicker, Empty, Segmented, Select, Skeleton } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { dayFormat } from "../../parts/format.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { HandOver } from "./hand-over.tsx";
import { KeyHelp } from "./key-help.tsx";
import { hasColleagues, type Worker } from "./offices.ts";
import { OutcomeNotice } from "./outcome-notice.tsx";
import { TaskTable } from "./task-table.tsx";
import { useTaskWords } from "./task-words.ts";
import { TermDrawer } from "./term-drawer.tsx";
import { useTaskKeys } from "./use-task-keys.ts";
import { useCounts, useDeeds, useTasks, type Asked, type Task, type Whose } from "./use-tasks.ts";
import styles from "./worklist.module.css";

const parts = ["office", "me", "nobody"] as const;

const usePartNames = (role: Worker) => {
  const { t } = useTranslation("worklist");
  const { data } = useCounts(role);
  const told = (tally: { readonly count: number; readonly more: boolean } | undefined) =>
    tally === undefined ? "" : ` ${tally.count}${tally.more ? "+" : ""}`;
  const tallies = { office: data?.all, me: data?.mine, nobody: data?.free };
  return {
    options: parts.map((value) => ({
      value,
      label: `${t(`whose.${value}`)}${told(tallies[value])}`,
    })),
    overdue: data?.overdue.count ?? 0,
  };
};

const kinds = ["registration", "assistance"] as const;

interface FiltersProps {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
}

const Filters = ({ asked, onChange }: FiltersProps) => {
  const { t } = useTranslation("worklist");
  const { dueBefore } = asked;
  return (
    <>
      <Select
        allowClear
        aria-label={t("filter.kind")}
        placeholder={t("filter.kind")}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={asked.kind ?? null}
        onChange={(kind: Asked["kind"] | null) => {
          const { kind: _, ...rest } = asked;
          onChange({ ...rest, ...(kind !== undefined && kind !== null && { kind }) });
        }}
      />
      <DatePicker
        aria-label={t("filter.dueBefore")}
        placeholder={t("filter.dueBefore")}
        format={dayFormat}
        value={dueBefore === undefined ? null : dayjs(dueBefore)}
        onChange={(day) => {
          const { dueBefore: _, ...rest } = asked;
          onChange({ ...rest, ...(day !== null && { dueBefore: day.format("YYYY-MM-DD") }) });
        }}
      />
    </>
  );
};

/** What waits for an office, what lapses first on top; everything can be done by keys. */
export const OfficeList = ({ role }: { readonly role: Worker }) => {
  const { t } = useTranslation("worklist");
  const [whose, setWhose] = useState<Whose>("office");
  const [asked, setAsked] = useState<Asked>({});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [explained, setExplained] = useState<Task>();
  const [handed, setHanded] = useState<readonly Task[]>();
  const [showsKeys, setShowsKeys] = useState(false);
  const navigate = useNavigate();
  const { options, overdue } = usePartNames(role);
  const found = useTasks(role, whose, asked);
  const deeds = useDeeds(role);
  const wordsOf = useTaskWords();
  const tasks = (found.data ?? []).flatMap((page) => page.tasks);
  const meant = (index?: number): readonly Task[] => {
    const picked = tasks.filter(({ id }) => chosen.has(id));
    if (picked.length > 0 || index === undefined) return picked;
    return tasks.slice(index, index + 1);
  };
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  const give = (name: "claim" | "release", picked: readonly Task[]) => {
    if (picked.length > 0) deeds.give({ name, tasks: picked });
    setChosen(new Set());
  };
  const mayHandOver = hasColleagues(role);
  const handOver = (picked: readonly Task[]) => {
    if (picked.length > 0 && mayHandOver) setHanded(picked);
  };
  const keys = useTaskKeys(tasks.length, (index) => ({
    open: () => {
      const task = tasks[index];
      if (task !== undefined) void navigate(wordsOf(task).path);
    },
    choose: () => {
      const task = tasks[index];
      if (task !== undefined) choose([task.id], !chosen.has(task.id));
    },
    claim: () => give("claim", meant(index)),
    release: () => give("release", meant(index)),
    handOver: () => handOver(meant(index)),
    explain: () => setExplained(tasks[index]),
  }));
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = found;
  const more = hasNextPage && !isFetchingNextPage ? () => void fetchNextPage() : undefined;
  const picked = meant();
  return (
    <div className={styles["stack"]}>
      <div className={styles["bar"]}>
        <Segmented<Whose>
          aria-label={t("whose.title")}
          options={options}
          value={whose}
          onChange={(value) => {
            setWhose(value);
            setChosen(new Set());
          }}
        />
        <Filters asked={asked} onChange={setAsked} />
        {overdue > 0 && <strong>{t("overdue", { count: overdue })}</strong>}
        <span className={styles["grow"]} />
        <Button disabled={picked.length === 0 || deeds.busy} onClick={() => give("claim", picked)}>
          {t("deed.claim", { count: picked.length })}
        </Button>
        <Button
          disabled={picked.length === 0 || deeds.busy}
          onClick={() => give("release", picked)}
        >
          {t("deed.release")}
        </Button>
        {mayHandOver && (
          <Button disabled={picked.length === 0 || deeds.busy} onClick={() => handOver(picked)}>
            {t("deed.handOver")}
          </Button>
        )}
        <Button type="text" onClick={() => setShowsKeys(true)}>
          {t("keys.title")}
        </Button>
      </div>
      {deeds.outcomes !== undefined && (
        <OutcomeNotice outcomes={deeds.outcomes} onClose={deeds.dismiss} />
      )}
      {deeds.error !== null && <RefusedNotice error={deeds.error} />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {found.isSuccess && tasks.length === 0 && <Empty description={t("nothing")} />}
      {tasks.length > 0 && (
        <TaskTable
          tasks={tasks}
          chosen={chosen}
          onChoose={choose}
          keys={keys}
          onExplain={setExplained}
          onEnd={more}
        />
      )}
      {explained !== undefined && (
        <TermDrawer task={explained} onClose={() => setExplained(undefined)} />
      )}
      {handed !== undefined && (
        <HandOver
          role={role}
          tasks={handed}
          onClose={() => setHanded(undefined)}
          onGive={(to, note) => {
            setHanded(undefined);
            setChosen(new Set());
            deeds.give({
              name: "hand-over",
              tasks: handed,
              to,
              ...(note !== undefined && { note }),
            });
          }}
        />
      )}
      {showsKeys && <KeyHelp onClose={() => setShowsKeys(false)} />}
    </div>
  );
};
