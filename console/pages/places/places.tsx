import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PageTitle } from "../../parts/page-title.tsx";
import { ListColumn } from "../../parts/search/list-column.tsx";
import { useSearch } from "../../parts/search/use-search.ts";
import { usePerson } from "../../session/use-session.ts";
import { useTrilingual } from "../../words/use-trilingual.ts";
import { PlacesBar } from "./places-bar.tsx";
import styles from "./places.module.css";
import { useProviders, type Provider } from "./use-places.ts";

const ProviderCard = ({ one }: { readonly one: Provider }) => {
  const { t } = useTranslation("places");
  const inLanguage = useTrilingual();
  const { provider, name, numbers } = one;
  return (
    <article className={styles["card"]}>
      <h2>
        <Link to={`/places/${provider}`}>
          {name === undefined ? t("unnamed") : inLanguage(name)}
        </Link>
      </h2>
      <p className={styles["quiet"]}>{provider}</p>
      <PlacesBar numbers={numbers} />
      <p>
        <strong>{t("waiting", { count: numbers.waiting })}</strong>
      </p>
    </article>
  );
};

/** The providers whose places an official or a provider's staff works with: what is free, held and waited for (L114-15.8). */
export const Component = () => {
  const { t } = useTranslation("places");
  const { value, change } = useSearch(["q"]);
  // Staff see their own provider alone.
  const isSearched = usePerson()?.roles.some((role) => role !== "provider") === true;
  const found = useProviders(value("q"));
  return (
    <>
      <PageTitle title={t("title")}>{t("lead")}</PageTitle>
      <ListColumn
        label={t("title")}
        search={
          isSearched
            ? { label: t("search"), value: value("q"), onChange: (text) => change("q", text) }
            : undefined
        }
        found={found}
        items={(found.data ?? []).flatMap((page) => page.providers)}
        nothing={t(value("q") === undefined ? "nothing" : "nothingFound")}
        cards
        keyOf={({ provider }) => provider}
      >
        {(one) => <ProviderCard one={one} />}
      </ListColumn>
    </>
  );
};
