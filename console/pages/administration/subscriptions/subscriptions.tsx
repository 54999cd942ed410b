import { Button, Empty, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { PageTitle } from "../../../parts/page-title.tsx";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";
import { StatusMark } from "../status-mark.tsx";
import { TableFrame } from "../table-frame.tsx";
import { useUnitName } from "../unit-name.ts";
import { KeyShown } from "./key-shown.tsx";
import { NewSubscription, type Made } from "./new-subscription.tsx";
import { markOfState, useSubscriptions, type Subscription } from "./use-subscriptions.ts";

const Row = ({ subscription }: { readonly subscription: Subscription }) => {
  const { t } = useTranslation(["subscriptions", "people"]);
  const unitName = useUnitName();
  const { id, name, address, feedClient, scope, state } = subscription;
  return (
    <tr>
      <th scope="row">
        <Link to={`/administration/subscriptions/${id}`}>{name}</Link>
      </th>
      <td>
        <StatusMark mark={markOfState[state]}>{t(`state.${state}`)}</StatusMark>
      </td>
      <td>
        {address !== undefined && <div className={common["code"]}>{address}</div>}
        {feedClient !== undefined && <div className={common["code"]}>{feedClient}</div>}
      </td>
      <td>
        {scope.kinds.map((kind) => t(`kind.${kind}`)).join(", ")}
        <div className={common["quiet"]}>{unitName(scope.unit)}</div>
      </td>
    </tr>
  );
};

/** The systems that are told of events: where to, of what, and whether it arrives. */
export const Component = () => {
  const { t } = useTranslation(["subscriptions", "people", "administration", "names"]);
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const [made, setMade] = useState<Made>();
  const found = useSubscriptions();
  const subscriptions = found.data?.subscriptions ?? [];
  const open = (id: string) => void navigate(`/administration/subscriptions/${id}`);
  return (
    <>
      <PageTitle
        title={t("administration:subscriptions.title")}
        actions={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t("add")}
          </Button>
        }
      >
        {t("administration:subscriptions.text")}
      </PageTitle>
      {found.isPending && <Skeleton active />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {found.isSuccess && subscriptions.length === 0 && <Empty description={t("none")} />}
      {subscriptions.length > 0 && (
        <TableFrame label={t("list")}>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("state.title")}</th>
              <th scope="col">{t("address")}</th>
              <th scope="col">{t("kinds")}</th>
            </tr>
          </thead>
          <tbody>
            {subscriptions.map((subscription) => (
              <Row key={subscription.id} subscription={subscription} />
            ))}
          </tbody>
        </TableFrame>
      )}
      {isAdding && (
        <NewSubscription
          onClose={() => setAdding(false)}
          onMade={(answer) => {
            setAdding(false);
            if (answer.key === undefined) open(answer.subscription.id);
            else setMade(answer);
          }}
        />
      )}
      {made?.key !== undefined && (
        <KeyShown
          name={made.subscription.name}
          newKey={made.key}
          onClose={() => open(made.subscription.id)}
        />
      )}
    </>
  );
};
