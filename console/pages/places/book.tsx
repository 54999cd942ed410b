import { Alert, Breadcrumb, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { AnswerOf } from "../../api/shapes.ts";
import { Facts } from "../../parts/facts.tsx";
import { useFormat } from "../../parts/format.ts";
import { MoreButton } from "../../parts/more-button.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useTrilingual } from "../../words/use-trilingual.ts";
import { HeldTable, WaitingTable } from "./lists.tsx";
import { PlacesBar } from "./places-bar.tsx";
import styles from "./places.module.css";
import { useBook, type Numbers } from "./use-places.ts";

type Page = AnswerOf<"getPlaces">;

const told = ["total", "declared", "taken", "admitted", "waiting"] as const;

const InNumbers = ({ numbers }: { readonly numbers: Numbers }) => {
  const { t } = useTranslation("places");
  const { number } = useFormat();
  const items = told.flatMap((name) => {
    const count = numbers[name];
    return count === undefined ? [] : [{ label: t(`number.${name}`), children: number(count) }];
  });
  return (
    <section className={styles["stack"]} aria-label={t("numbers")}>
      <PlacesBar numbers={numbers} />
      <Facts items={items} />
    </section>
  );
};

/** By what those who wait come one after the other, and where the Law says so. */
const Rule = ({ order }: Pick<Page, "order">) => {
  const { t } = useTranslation("places");
  return (
    <>
      <p>{t("rule")}</p>
      <ul className={styles["rule"]}>
        {order.map(({ provision, citation, statement }) => (
          <li key={provision}>
            <strong>{citation}</strong>: {statement}
          </li>
        ))}
      </ul>
    </>
  );
};

const Shown = ({ first, pages }: { readonly first: Page; readonly pages: readonly Page[] }) => {
  const { t } = useTranslation("places");
  const inLanguage = useTrilingual();
  const { provider, name, closed, numbers, order } = first;
  const held = pages.flatMap((page) => page.held);
  const waiting = pages.flatMap((page) => page.waiting);
  return (
    <div className={styles["stack"]}>
      <PageTitle title={name === undefined ? t("unnamed") : inLanguage(name)}>
        {provider}
        {name !== undefined && (
          <>
            {" · "}
            <Link to={`/register/organizations/${provider}`}>{t("inRegister")}</Link>
          </>
        )}
      </PageTitle>
      {closed && <Alert type="warning" showIcon title={t("closed")} />}
      <InNumbers numbers={numbers} />
      <section>
        <h2>{t("held")}</h2>
        {held.length === 0 ? (
          <p>{t("nobodyHolds")}</p>
        ) : (
          <>
            <p className={styles["quiet"]}>{t("heldLead")}</p>
            <HeldTable held={held} />
          </>
        )}
      </section>
      <section>
        <h2>{t("list")}</h2>
        <Rule order={order} />
        {waiting.length === 0 ? <p>{t("nobodyWaits")}</p> : <WaitingTable waiting={waiting} />}
      </section>
    </div>
  );
};

/** The places of one provider: what is taken, held and free, who holds one until when, and who waits (L114-15.5, L114-4.1.3). */
export const Component = () => {
  const { t } = useTranslation("places");
  const { number = "" } = useParams();
  const found = useBook(number);
  const pages = found.data ?? [];
  const [first] = pages;
  const absent = found.error?.status === 404;
  return (
    <>
      <Breadcrumb items={[{ title: <Link to="/places">{t("title")}</Link> }, { title: number }]} />
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {absent && <Alert type="info" showIcon role="alert" title={t("absent")} />}
      {found.error !== null && !absent && (
        <RefusedNotice error={found.error} again={() => void found.refetch()} />
      )}
      {first !== undefined && !absent && <Shown first={first} pages={pages} />}
      <MoreButton
        has={found.hasNextPage && !absent}
        busy={found.isFetchingNextPage}
        next={found.fetchNextPage}
      />
    </>
  );
};
