import { Button, Popconfirm, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { api } from "../../../api/client.ts";
import { useCommand } from "../../../api/use-command.ts";
import { Facts } from "../../../parts/facts.tsx";
import { useFormat } from "../../../parts/format.ts";
import { PageTitle } from "../../../parts/page-title.tsx";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { WayBack } from "../../../parts/way-back.tsx";
import { useNames } from "../../../words/names.ts";
import common from "../administration.module.css";
import { OfficialName } from "../official-name.tsx";
import { StatusMark } from "../status-mark.tsx";
import { useUnitName } from "../unit-name.ts";
import { ChangeSubscription } from "./change-subscription.tsx";
import { Deliveries } from "./deliveries.tsx";
import { RotateKey } from "./rotate-key.tsx";
import { changedBy, markOfState, useSubscription, type Subscription } from "./use-subscriptions.ts";

interface Props {
  readonly subscription: Subscription;
}

const State = ({ subscription: { state, stateSince } }: Props) => {
  const { t } = useTranslation("subscriptions");
  const { instant } = useFormat();
  return (
    <>
      <StatusMark mark={markOfState[state]}>{t(`state.${state}`)}</StatusMark>
      {stateSince !== undefined && (
        <div className={common["quiet"]}>{t("since", { at: instant(stateSince) })}</div>
      )}
    </>
  );
};

const Keys = ({ subscription: { keys } }: Props) => {
  const { t } = useTranslation("subscriptions");
  const { instant } = useFormat();
  return (
    <ul className={common["plain"]}>
      {keys.map(({ id, scheme, since, until, publicKey }) => (
        <li key={id}>
          {t(`scheme.${scheme}`)}, {t("since", { at: instant(since) })}
          {until !== undefined && <>, {t("keyUntil", { at: instant(until) })}</>}
          {publicKey !== undefined && <div className={common["code"]}>{publicKey}</div>}
        </li>
      ))}
    </ul>
  );
};

const About = ({ subscription }: Props) => {
  const { t } = useTranslation(["subscriptions", "people", "names"]);
  const { instant } = useFormat();
  const nameOf = useNames();
  const unitName = useUnitName();
  const { address, feedClient, scope, changed } = subscription;
  const { types } = scope;
  return (
    <Facts
      items={[
        { label: t("state.title"), children: <State subscription={subscription} /> },
        ...(address === undefined
          ? []
          : [{ label: t("address"), children: <span className={common["code"]}>{address}</span> }]),
        ...(feedClient === undefined ? [] : [{ label: t("feedClient"), children: feedClient }]),
        {
          label: t("kinds"),
          children: (
            <>
              {scope.kinds.map((kind) => t(`kind.${kind}`)).join(", ")}
              <div className={common["quiet"]}>
                {types === undefined
                  ? t("allTypes")
                  : types.map((type) => nameOf("event", type)).join("; ")}
              </div>
            </>
          ),
        },
        { label: t("unit"), children: unitName(scope.unit) },
        { label: t("ground"), children: scope.personal?.ground ?? t("noPersonal") },
        { label: t("keys"), children: <Keys subscription={subscription} /> },
        {
          label: t("changedBy", { at: instant(changed.at) }),
          children: <OfficialName subject={changed.by} />,
        },
      ]}
    />
  );
};

const Acts = ({ subscription }: Props) => {
  const { t } = useTranslation(["subscriptions", "administration"]);
  const navigate = useNavigate();
  const { id, state } = subscription;
  const [form, setForm] = useState<"change" | "rotate">();
  const params = { path: { id } };
  const act = useCommand(
    async (word: "pause" | "resume") =>
      word === "pause"
        ? api.POST("/v1/subscriptions/{id}/pause", { params })
        : api.POST("/v1/subscriptions/{id}/resume", { params }),
    { changes: changedBy(id) },
  );
  const end = useCommand(
    async (subscriptionId: string) => {
      const called = await api.DELETE("/v1/subscriptions/{id}", {
        params: { path: { id: subscriptionId } },
      });
      // There is nothing to tell of what is no more.
      return called.response.ok ? { ...called, data: subscriptionId } : called;
    },
    {
      changes: [["subscriptions"]],
      onDone: () => void navigate("/administration/subscriptions"),
    },
  );
  const close = () => setForm(undefined);
  return (
    <>
      <div className={common["bar"]}>
        <Button onClick={() => setForm("change")}>{t("change")}</Button>
        {state === "active" ? (
          <Button loading={act.isPending} onClick={() => act.mutate("pause")}>
            {t("pause")}
          </Button>
        ) : (
          <Button type="primary" loading={act.isPending} onClick={() => act.mutate("resume")}>
            {t("resume")}
          </Button>
        )}
        <Button onClick={() => setForm("rotate")}>{t("rotate.do")}</Button>
        <Popconfirm
          title={t("end.sure")}
          okText={t("end.do")}
          cancelText={t("administration:cancel")}
          onConfirm={() => end.mutate(id)}
        >
          <Button danger loading={end.isPending}>
            {t("end.do")}
          </Button>
        </Popconfirm>
      </div>
      {act.error !== null && <RefusedNotice error={act.error} />}
      {end.error !== null && <RefusedNotice error={end.error} />}
      {form === "change" && <ChangeSubscription subscription={subscription} onClose={close} />}
      {form === "rotate" && <RotateKey subscription={subscription} onClose={close} />}
    </>
  );
};

/** One subscriber: what it is told, how that is signed, and what became of each delivery. */
export const Component = () => {
  const { t } = useTranslation(["subscriptions", "people", "administration", "names"]);
  const { id = "" } = useParams();
  const found = useSubscription(id);
  return (
    <>
      <WayBack
        to="/administration/subscriptions"
        name={t("administration:subscriptions.title")}
        here={id}
      />
      {found.isPending && <Skeleton active />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {found.isSuccess && (
        <>
          <PageTitle title={found.data.name} />
          <div className={common["stack"]}>
            <Acts subscription={found.data} />
            <About subscription={found.data} />
            <Deliveries id={id} />
          </div>
        </>
      )}
    </>
  );
};
