import { Button, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../parts/format.ts";
import { MoreButton } from "../../../parts/more-button.tsx";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { useNames } from "../../../words/names.ts";
import common from "../administration.module.css";
import { TableFrame } from "../table-frame.tsx";
import { DeliveryDrawer } from "./delivery-drawer.tsx";
import { Outcome } from "./outcome.tsx";
import { Replay } from "./replay.tsx";
import { useDeliveries, type Attempt } from "./use-subscriptions.ts";

const columns = ["event", "case", "at", "outcome"] as const;

interface RowProps {
  readonly attempt: Attempt;
  readonly onOpen: () => void;
}

const Row = ({ attempt, onOpen }: RowProps) => {
  const { t } = useTranslation(["subscriptions", "names"]);
  const nameOf = useNames();
  const { instant } = useFormat();
  const event = nameOf("event", attempt.type);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={common["rowButton"]}
          aria-label={t("open", { event })}
          onClick={onOpen}
        >
          {event}
        </button>
        <div className={common["code"]} translate="no">
          {attempt.type}
        </div>
      </th>
      <td className={common["code"]}>{attempt.caseId}</td>
      <td>{instant(attempt.at)}</td>
      <td>
        <Outcome attempt={attempt} />
      </td>
    </tr>
  );
};

/** What was sent to a subscriber and how it ended, the newest first; how far it has come in the feed. */
export const Deliveries = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation(["subscriptions", "names"]);
  const { number, instant } = useFormat();
  const [opened, setOpened] = useState<string>();
  const [isReplaying, setReplaying] = useState(false);
  const found = useDeliveries(id);
  const first = found.data?.[0];
  const attempts = (found.data ?? []).flatMap((page) => page.attempts);
  return (
    <section className={common["stack"]} aria-label={t("deliveries.title")}>
      <div className={common["bar"]}>
        <h2 className={common["heading"]}>{t("deliveries.title")}</h2>
        <span className={common["grow"]} />
        {first !== undefined && (
          <Button onClick={() => setReplaying(true)}>{t("replay.do")}</Button>
        )}
      </div>
      {first !== undefined && (
        <p className={common["hint"]} role="status">
          {[
            t("deliveries.position", {
              position: number(first.position),
              last: number(first.last),
            }),
            ...(first.waiting > 0 ? [t("deliveries.waiting", { count: first.waiting })] : []),
            ...(first.nextAt === undefined
              ? []
              : [t("deliveries.next", { at: instant(first.nextAt) })]),
          ].join(" · ")}
        </p>
      )}
      {found.isPending && <Skeleton active />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {found.isSuccess && attempts.length === 0 && <p>{t("deliveries.none")}</p>}
      {attempts.length > 0 && (
        <TableFrame label={t("deliveries.title")}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <Row key={attempt.name} attempt={attempt} onOpen={() => setOpened(attempt.name)} />
            ))}
          </tbody>
        </TableFrame>
      )}
      <MoreButton
        has={found.hasNextPage}
        busy={found.isFetchingNextPage}
        next={found.fetchNextPage}
      />
      {opened !== undefined && (
        <DeliveryDrawer id={id} attempt={opened} onClose={() => setOpened(undefined)} />
      )}
      {isReplaying && first !== undefined && (
        <Replay id={id} last={first.last} onClose={() => setReplaying(false)} />
      )}
    </section>
  );
};
