import { Button, Empty, Input, Select, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { api } from "../../../api/client.ts";
import { usePages } from "../../../api/use-pages.ts";
import { MoreButton } from "../../../parts/more-button.tsx";
import { PageTitle } from "../../../parts/page-title.tsx";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { usePerson } from "../../../session/use-session.ts";
import { useNames } from "../../../words/names.ts";
import common from "../administration.module.css";
import { Field } from "../field.tsx";
import { ShownOnce } from "../shown-once.tsx";
import { isUnit, UnitField } from "../unit-field.tsx";
import { useUnitName } from "../unit-name.ts";
import { AccountDrawer } from "./account-drawer.tsx";
import { calledOf, officialRoles, type Role } from "./accounts.ts";
import { NewAccount, type Made } from "./new-account.tsx";
import { PeopleTable } from "./people-table.tsx";

const usePeople = (unit: string, role: Role | undefined) =>
  usePages(
    ["people", unit, role],
    (cursor, signal) =>
      api.GET("/v1/people", {
        params: {
          query: {
            unit,
            limit: 60,
            ...(role !== undefined && { role }),
            ...(cursor !== undefined && { cursor }),
          },
        },
        signal,
      }),
    isUnit(unit),
  );

/** The accounts of officials by territory: who may do what, and who signs for them (docs/adr/0051). */
export const Component = () => {
  const { t } = useTranslation(["people", "administration", "names"]);
  const own = usePerson()?.unit ?? "";
  const [parameters, setParameters] = useSearchParams();
  const [unit, setUnit] = useState(own);
  const [role, setRole] = useState<Role>();
  const [sought, setSought] = useState("");
  const [isAdding, setAdding] = useState(false);
  const [made, setMade] = useState<Made>();
  const nameOf = useNames();
  const unitName = useUnitName();
  const found = usePeople(unit, role);
  const text = sought.trim().toLocaleLowerCase();
  const people = (found.data ?? [])
    .flatMap((page) => page.people)
    .filter((account) =>
      `${calledOf(account)} ${account.userName}`.toLocaleLowerCase().includes(text),
    );
  const opened = parameters.get("account");
  const open = (subject: string | undefined) =>
    setParameters(subject === undefined ? {} : { account: subject }, { replace: true });
  return (
    <>
      <PageTitle
        title={t("administration:people.title")}
        actions={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t("add")}
          </Button>
        }
      >
        {isUnit(unit) && unitName(unit)}
      </PageTitle>
      <div className={common["stack"]}>
        <div className={common["toolbar"]}>
          <UnitField value={unit} onChange={setUnit} />
          <Field label={t("role")}>
            {(id) => (
              <Select
                id={id}
                allowClear
                placeholder={t("anyRole")}
                options={officialRoles.map((value) => ({ value, label: nameOf("role", value) }))}
                value={role ?? null}
                onChange={(value: Role | null) => setRole(value ?? undefined)}
              />
            )}
          </Field>
          <Field label={t("search")}>
            {(id) => (
              <Input
                id={id}
                type="search"
                allowClear
                value={sought}
                onChange={({ target }) => setSought(target.value)}
              />
            )}
          </Field>
        </div>
        {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
        {found.isPending && isUnit(unit) && <Skeleton active paragraph={{ rows: 8 }} />}
        {found.isSuccess && people.length === 0 && <Empty description={t("nobody")} />}
        {people.length > 0 && <PeopleTable people={people} onOpen={open} />}
        <MoreButton
          has={found.hasNextPage}
          busy={found.isFetchingNextPage}
          next={found.fetchNextPage}
        />
      </div>
      {isAdding && (
        <NewAccount
          onClose={() => setAdding(false)}
          onMade={(answer) => {
            setAdding(false);
            setMade(answer);
          }}
        />
      )}
      {made !== undefined && (
        <ShownOnce
          title={t("password.title", { name: calledOf(made.person) })}
          text={t("password.text")}
          label={t("password.label")}
          secret={made.temporaryPassword}
          closeText={t("password.handedOver")}
          onClose={() => {
            setMade(undefined);
            open(made.person.subject);
          }}
        />
      )}
      {opened !== null && <AccountDrawer subject={opened} onClose={() => open(undefined)} />}
    </>
  );
};
