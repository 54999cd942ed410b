import { Empty, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Choice } from "../../parts/choice.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { codeIn, useChoices } from "../../words/names.ts";
import { ExportButtons } from "./export-buttons.tsx";
import { soughtBy } from "./find.ts";
import { NameSearch } from "./name-search.tsx";
import styles from "./register.module.css";
import { useSearch } from "./search.ts";
import { SpecialistCard } from "./specialist-card.tsx";

/** The Registry of specialists: found by name, number and service (R377-14). */
export const Component = () => {
  const { t } = useTranslation(["register", "names"]);
  const { value, change } = useSearch(["q", "service"]);
  const choices = useChoices();
  const service = codeIn("service", value("service"));
  const { bin: _, ...sought } = soughtBy(value("q"));
  const query = { ...sought, ...(service !== undefined && { service }) };
  const found = usePages(["specialists", query], (cursor, signal) =>
    api.GET("/v1/register/specialists", {
      params: { query: { ...query, ...(cursor !== undefined && { cursor }), limit: 20 } },
      signal,
    }),
  );
  const specialists = (found.data ?? []).flatMap((page) => page.specialists);
  return (
    <>
      <PageTitle title={t("specialists.title")} actions={<ExportButtons list="registry" />}>
        {t("specialists.lead")}
      </PageTitle>
      <div className={styles["columns"]}>
        <section className={styles["filters"]} aria-label={t("filter.title")}>
          <Choice
            label={t("filter.service")}
            options={choices("service")}
            value={service}
            onChange={(code) => change("service", code)}
          />
        </section>
        <section aria-label={t("found")} aria-busy={found.isFetching}>
          <NameSearch
            label={t("specialists.search")}
            value={value("q")}
            onChange={(text) => change("q", text)}
          />
          {found.isError && (
            <RefusedNotice error={found.error} again={() => void found.refetch()} />
          )}
          {found.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
          {found.isSuccess && specialists.length === 0 && <Empty description={t("nothing")} />}
          <ul className={styles["list"]}>
            {specialists.map((specialist) => (
              <li key={specialist.number}>
                <SpecialistCard specialist={specialist} />
              </li>
            ))}
          </ul>
          <MoreButton
            has={found.hasNextPage}
            busy={found.isFetchingNextPage}
            next={found.fetchNextPage}
          />
        </section>
      </div>
    </>
  );
};
