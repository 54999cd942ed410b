import { Button, Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Choice } from "../../parts/choice.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ListColumn } from "../../parts/search/list-column.tsx";
import { soughtBy } from "../../parts/search/sought-by.ts";
import { useSearch } from "../../parts/search/use-search.ts";
import { RegionMap } from "../../parts/region-map.tsx";
import { codeIn, useChoices } from "../../words/names.ts";
import { ExportButtons } from "./export-buttons.tsx";
import { OrganizationCard } from "./organization-card.tsx";
import styles from "./register.module.css";

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
  return (
    <>
      <PageTitle title={t("organizations.title")} actions={<ExportButtons list="register" />}>
        {t("organizations.lead")}
      </PageTitle>
      <div className={styles["columns"]}>
        <Filters search={search} />
        <ListColumn
          label={t("found")}
          search={{
            label: t("organizations.search"),
            value: search.value("q"),
            onChange: (text) => search.change("q", text),
            begun: search.clears,
          }}
          found={found}
          items={(found.data ?? []).flatMap((page) => page.organizations)}
          nothing={t("nothing")}
          keyOf={({ number }) => number}
        >
          {(organization) => <OrganizationCard organization={organization} />}
        </ListColumn>
      </div>
    </>
  );
};
