import { Empty, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MoreButton } from "../../parts/more-button.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useTrilingual } from "../../words/use-trilingual.ts";
import { PlacesBar } from "./places-bar.tsx";
import styles from "./places.module.css";
import { useProviders, type Provider } from "./use-places.ts";

const ProviderCard = ({ one }: { readonly one: Provider }) => {
  const { t } = useTranslation("places");
  const inLanguage = useTrilingual();
  const { provider, name, numbers } = one;
  return (
    <li className={styles["card"]}>
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
    </li>
  );
};

/** The providers whose places an official or a provider's staff works with: what is free, held and waited for (L114-15.8). */
export const Component = () => {
  const { t } = useTranslation("places");
  const found = useProviders();
  const providers = (found.data ?? []).flatMap((page) => page.providers);
  const isEmpty = found.isSuccess && providers.length === 0 && !found.hasNextPage;
  return (
    <>
      <PageTitle title={t("title")}>{t("lead")}</PageTitle>
      {found.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {isEmpty && <Empty description={t("nothing")} />}
      <ul className={styles["cards"]}>
        {providers.map((one) => (
          <ProviderCard key={one.provider} one={one} />
        ))}
      </ul>
      <MoreButton
        has={found.hasNextPage}
        busy={found.isFetchingNextPage}
        next={found.fetchNextPage}
      />
    </>
  );
};
