import { Alert, Button, Drawer, Popconfirm, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import type { AnswerOf } from "../../../api/shapes.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { useCommand } from "../../../api/use-command.ts";
import { Chips } from "../../../parts/chips.tsx";
import { Facts } from "../../../parts/facts.tsx";
import { useFormat } from "../../../parts/format.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { usePerson } from "../../../session/use-session.ts";
import { useNames } from "../../../words/names.ts";
import common from "../administration.module.css";
import { OfficialName } from "../official-name.tsx";
import { useUnitName } from "../unit-name.ts";
import { calledOf, type Account } from "./accounts.ts";
import { ChangeRights } from "./change-rights.tsx";
import { AccountStanding } from "./people-table.tsx";
import { SignerForm } from "./signer-form.tsx";

type Change = AnswerOf<"getPerson">["changes"][number];

const Changes = ({ changes }: { readonly changes: readonly Change[] }) => {
  const { t } = useTranslation(["people", "names"]);
  const { instant } = useFormat();
  const nameOf = useNames();
  const unitName = useUnitName();
  return (
    <section>
      <h3>{t("changes.title")}</h3>
      {changes.length === 0 && <p className={common["quiet"]}>{t("changes.none")}</p>}
      <ol className={common["steps"]}>
        {changes.map(({ at, by, change, rights }) => (
          <li key={`${at} ${change}`}>
            <strong>{t(`change.${change}`)}</strong>
            {rights !== undefined && (
              <div>
                {rights.roles.map((role) => nameOf("role", role)).join(", ")} ·{" "}
                {unitName(rights.unit)}
                {rights.provider !== undefined && <> · {rights.provider}</>}
              </div>
            )}
            <div className={common["quiet"]}>
              {instant(at)} · {t("changes.by")} <OfficialName subject={by} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};

const OpenOrClose = ({ account: { subject, enabled } }: { readonly account: Account }) => {
  const { t } = useTranslation(["people", "administration"]);
  const params = { path: { subject } };
  const act = useCommand(
    async (word: "disable" | "enable") =>
      word === "disable"
        ? api.POST("/v1/people/{subject}/disable", { params })
        : api.POST("/v1/people/{subject}/enable", { params }),
    { changes: [["people"], ["person", subject]] },
  );
  return (
    <>
      {enabled ? (
        <Popconfirm
          title={t("disableSure")}
          okText={t("disable")}
          cancelText={t("administration:cancel")}
          onConfirm={() => act.mutate("disable")}
        >
          <Button danger loading={act.isPending}>
            {t("disable")}
          </Button>
        </Popconfirm>
      ) : (
        <Button loading={act.isPending} onClick={() => act.mutate("enable")}>
          {t("enable")}
        </Button>
      )}
      {act.error !== null && <RefusedNotice error={act.error} />}
    </>
  );
};

const About = ({ account }: { readonly account: Account }) => {
  const { t } = useTranslation(["people", "names"]);
  const nameOf = useNames();
  const unitName = useUnitName();
  return (
    <Facts
      items={[
        { label: t("userName"), children: account.userName },
        {
          label: t("roles"),
          children: (
            <Chips of={account.roles.map((code) => ({ code, name: nameOf("role", code) }))} />
          ),
        },
        { label: t("unit"), children: unitName(account.unit) },
        ...(account.provider === undefined
          ? []
          : [{ label: t("provider"), children: account.provider }]),
        { label: t("column.standing"), children: <AccountStanding account={account} /> },
        {
          label: t("column.signs"),
          children: t(account.certificateNamed ? "signs" : "signsNot"),
        },
      ]}
    />
  );
};

interface Props {
  readonly subject: string;
  readonly onClose: () => void;
}

/** One account: what it may do, what can be changed of it, and who changed what when. */
export const AccountDrawer = ({ subject, onClose }: Props) => {
  const { t } = useTranslation(["people", "administration", "names"]);
  const isOwn = usePerson()?.subject === subject;
  const [isChanging, setChanging] = useState(false);
  const found = useAnswer(["person", subject], (signal) =>
    api.GET("/v1/people/{subject}", { params: { path: { subject } }, signal }),
  );
  const account = found.data?.person;
  return (
    <Drawer
      open
      onClose={onClose}
      size="large"
      title={account === undefined ? "" : calledOf(account)}
    >
      {found.isPending && <Skeleton active />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {account !== undefined && (
        <div className={common["stack"]}>
          <About account={account} />
          {isOwn ? (
            <Alert type="info" showIcon title={t("own")} />
          ) : (
            <div className={common["bar"]}>
              <Button onClick={() => setChanging(true)}>{t("changeRights")}</Button>
              <OpenOrClose account={account} />
            </div>
          )}
          <SignerForm subject={subject} />
          <Changes changes={found.data?.changes ?? []} />
          {isChanging && <ChangeRights account={account} onClose={() => setChanging(false)} />}
        </div>
      )}
    </Drawer>
  );
};
