import { Button, Checkbox, Empty, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Choice } from "../../parts/choice.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { RegionMap } from "../../parts/region-map.tsx";
import { codeIn, useChoices } from "../../words/names.ts";
import { ExportButtons } from "./export-buttons.tsx";
import { soughtBy } from "./find.ts";
import { NameSearch } from "./name-search.tsx";
import { OrganizationCard } from "./organization-card.tsx";
import styles from "./register.module.css";
import { useSearch } from "./search.ts";

const filters = ["q", "region", "service", "device", "accessible", "free"] as const;

type Search = ReturnType<typeof useSearch<(typeof filters)[number]>>;

const useOrganizations = ({ value }: Search) => {
  const region = codeIn("region", value("region"));
  const service = codeIn("service", value("service"));
  const device = codeIn("device", value("device"));
  const query = {
    ...soughtBy(value("q")),
    ...(region !== undefined && { region }),
    ...(service !== undefined && { service }),
    ...(device !== undefined && { device }),
    ...(value("accessible") === "true" && { accessible: "true" as const }),
    ...(value("free") === "true" && { free: "true" as const }),
  };
  return usePages(["organizations", query], (cursor, signal) =>
    api.GET("/v1/register/organizations", {
      params: { query: { ...query, ...(cursor !== undefined && { cursor }), limit: 20 } },
      signal,
    }),
  );
};

const Filters = ({ search: { value, change, clear, any } }: { readonly search: Search }) => {
  const { t } = useTranslation("register");
  const choices = useChoices();
  const tick = (name: "accessible" | "free") => (
    <Checkbox
      checked={value(name) === "true"}
      onChange={({ target }) => change(name, target.checked ? "true" : undefined)}
    >
      {t(`filter.${name}`)}
    </Checkbox>
  );
  const select = (name: "service" | "device") => (
    <Choice
      label={t(`filter.${name}`)}
      options={choices(name)}
      value={value(name)}
      onChange={(code) => change(name, code)}
    />
  );
  return (
    <section className={styles["filters"]} aria-label={t("filter.title")}>
      <h2 className={styles["filtersTitle"]}>{t("filter.region")}</h2>
      <RegionMap value={value("region")} onChange={(region) => change("region", region)} />
      {select("service")}
      {select("device")}
      {tick("accessible")}
      {tick("free")}
      {any && (
        <Button type="link" onClick={clear}>
          {t("filter.clear")}
        </Button>
      )}
    </section>
  );
};

/** The Register of organisations: found by name, number, place, service, device, accessibility and free places (R377-6). */
export const Component = () => {
  const { t } = useTranslation(["register", "names"]);
  const search = useSearch(filters);
  const found = useOrganizations(search);
  const organizations = (found.data ?? []).flatMap((page) => page.organizations);
  return (
    <>
      <PageTitle title={t("organizations.title")} actions={<ExportButtons list="register" />}>
        {t("organizations.lead")}
      </PageTitle>
      <div className={styles["columns"]}>
        <Filters search={search} />
        <section aria-label={t("found")} aria-busy={found.isFetching}>
          <NameSearch
            key={search.clears}
            label={t("organizations.search")}
            value={search.value("q")}
            onChange={(text) => search.change("q", text)}
          />
          {found.isError && (
            <RefusedNotice error={found.error} again={() => void found.refetch()} />
          )}
          {found.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
          {found.isSuccess && organizations.length === 0 && <Empty description={t("nothing")} />}
          <ul className={styles["list"]}>
            {organizations.map((organization) => (
              <li key={organization.number}>
                <OrganizationCard organization={organization} />
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
