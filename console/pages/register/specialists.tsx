import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Choice } from "../../parts/choice.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ListColumn } from "../../parts/search/list-column.tsx";
import { soughtBy } from "../../parts/search/sought-by.ts";
import { useSearch } from "../../parts/search/use-search.ts";
import { codeIn, useChoices } from "../../words/names.ts";
import { ExportButtons } from "./export-buttons.tsx";
import styles from "./register.module.css";
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
        <ListColumn
          label={t("found")}
          search={{
            label: t("specialists.search"),
            value: value("q"),
            onChange: (text) => change("q", text),
          }}
          found={found}
          items={(found.data ?? []).flatMap((page) => page.specialists)}
          nothing={t("nothing")}
          keyOf={({ number }) => number}
        >
          {(specialist) => <SpecialistCard specialist={specialist} />}
        </ListColumn>
      </div>
    </>
  );
};
