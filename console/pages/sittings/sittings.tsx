import { Button, Empty, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { usePages } from "../../api/use-pages.ts";
import { useFormat } from "../../parts/format.ts";
import { MoreButton } from "../../parts/more-button.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { usePerson } from "../../session/use-session.ts";
import { useNames } from "../../words/names.ts";
import { Convene } from "./convene.tsx";
import styles from "./sittings.module.css";
import { sittingsKey } from "./use-room.ts";

type Listed = AnswerOf<"listSittings">["sittings"][number];

const parts = ["open", "coming", "past"] as const;
type Part = (typeof parts)[number];

const partOf = ({ state }: Listed): Part => {
  if (state === "open") return "open";
  return state === "called" ? "coming" : "past";
};

/** What comes first is next to come; what is over, the newest on top, as the list has it. */
const inPart = (sittings: readonly Listed[], part: Part): readonly Listed[] => {
  const found = sittings.filter((one) => partOf(one) === part);
  return part === "coming" ? found.toReversed() : found;
};

const Row = ({ one }: { readonly one: Listed }) => {
  const { t } = useTranslation("sittings");
  const { instant } = useFormat();
  const { id, state, startsAt, openedAt, closedAt } = one;
  return (
    <li className={styles["listed"]}>
      <Link to={`/sittings/${id}`}>
        <strong>{instant(startsAt)}</strong>
      </Link>
      <span className={styles["state"]} data-state={state}>
        {t(`state.${state}`)}
      </span>
      <span className={styles["quiet"]}>
        {openedAt !== undefined && t("opened", { at: instant(openedAt) })}
        {closedAt !== undefined && ` · ${t("closedAt", { at: instant(closedAt) })}`}
      </span>
    </li>
  );
};

/** The sittings of the Commission: those that go on, come, and are over (R377-24a). */
export const Component = () => {
  const { t } = useTranslation(["sittings", "names"]);
  const nameOf = useNames();
  const person = usePerson();
  const [convenes, setConvenes] = useState(false);
  const {
    data,
    error,
    isPending,
    isError,
    refetch,
    hasNextPage,
    isFetchingNextPage,
    fetchNextPage,
  } = usePages(sittingsKey, (cursor, signal) =>
    api.GET("/v1/sittings", {
      params: { query: { limit: 50, ...(cursor !== undefined && { cursor }) } },
      signal,
    }),
  );
  const sittings = (data ?? []).flatMap((page) => page.sittings);
  const mayConvene = person?.roles.includes("commission-secretary") === true;
  return (
    <>
      <PageTitle
        title={t("title")}
        actions={
          mayConvene && (
            <Button type="primary" onClick={() => setConvenes(true)}>
              {t("convene.title")}
            </Button>
          )
        }
      >
        {person?.unit !== undefined && nameOf("region", person.unit.slice(0, 2))}
      </PageTitle>
      {isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {isError && <RefusedNotice error={error} again={() => void refetch()} />}
      {data !== undefined && sittings.length === 0 && <Empty description={t("none")} />}
      {parts.map((part) => {
        const found = inPart(sittings, part);
        if (found.length === 0) return null;
        return (
          <section key={part} className={styles["part"]}>
            <h2>{t(`part.${part}`)}</h2>
            <ul className={styles["plain"]}>
              {found.map((one) => (
                <Row key={one.id} one={one} />
              ))}
            </ul>
          </section>
        );
      })}
      <MoreButton has={hasNextPage} busy={isFetchingNextPage} next={fetchNextPage} />
      {convenes && person?.unit !== undefined && (
        <Convene unit={person.unit} onClose={() => setConvenes(false)} />
      )}
    </>
  );
};
