import { useTranslation } from "react-i18next";
import { Chips } from "../../../parts/chips.tsx";
import { useNames } from "../../../words/names.ts";
import common from "../administration.module.css";
import { TableFrame } from "../table-frame.tsx";
import { StatusMark } from "../status-mark.tsx";
import { calledOf, type Account } from "./accounts.ts";

interface Props {
  readonly people: readonly Account[];
  readonly onOpen: (subject: string) => void;
}

const columns = ["person", "roles", "standing", "signs"] as const;

/** Whether somebody may sign in with an account. */
export const AccountStanding = ({
  account: { enabled, hasSignedIn },
}: {
  readonly account: Account;
}) => {
  const { t } = useTranslation("people");
  return (
    <>
      <StatusMark mark={enabled ? "good" : "bad"}>{t(enabled ? "open" : "closed")}</StatusMark>
      {!hasSignedIn && <div className={common["quiet"]}>{t("neverSignedIn")}</div>}
    </>
  );
};

/** Officials with what they may do; each opens its account. */
export const PeopleTable = ({ people, onOpen }: Props) => {
  const { t } = useTranslation("people");
  const nameOf = useNames();
  return (
    <TableFrame label={t("column.person")}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((account) => (
          <tr key={account.subject}>
            <th scope="row">
              <button
                type="button"
                className={common["rowButton"]}
                translate="no"
                aria-label={t("openAccount", { name: calledOf(account) })}
                onClick={() => onOpen(account.subject)}
              >
                {calledOf(account)}
              </button>
              <div className={common["quiet"]} translate="no">
                {[account.name === undefined ? undefined : account.userName, account.provider]
                  .filter((part) => part !== undefined)
                  .join(" · ")}
              </div>
            </th>
            <td>
              <Chips of={account.roles.map((code) => ({ code, name: nameOf("role", code) }))} />
            </td>
            <td>
              <AccountStanding account={account} />
            </td>
            <td>
              {account.certificateNamed ? (
                <StatusMark mark="good">{t("signs")}</StatusMark>
              ) : (
                <StatusMark mark="quiet">{t("signsNot")}</StatusMark>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
};
