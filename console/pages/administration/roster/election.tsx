import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";
import { useCommissionCommand, type Commission } from "./commission.ts";
import { PersonOf } from "./mandates-table.tsx";

const nothing = () => undefined;

/** The election of the chair: opened here, voted by the members under their signatures. */
export const Election = ({ commission }: { readonly commission: Commission }) => {
  const { t } = useTranslation(["roster", "administration"]);
  const command = useCommissionCommand(commission.unit, nothing);
  const { state, votes } = commission;
  return (
    <section className={common["panel"]}>
      <h2>{t("election.title")}</h2>
      {state === "chaired" ? (
        <Popconfirm
          title={t("election.sure")}
          okText={t("election.do")}
          cancelText={t("administration:cancel")}
          onConfirm={() => command.mutate({ name: "openElection" })}
        >
          <Button loading={command.isPending}>{t("election.do")}</Button>
        </Popconfirm>
      ) : (
        <>
          <p className={common["hint"]}>{t("election.text")}</p>
          {votes.length === 0 && <p>{t("election.none")}</p>}
          {votes.length > 0 && (
            <table className={common["table"]}>
              <thead>
                <tr>
                  <th scope="col">{t("election.voter")}</th>
                  <th scope="col">{t("election.candidate")}</th>
                </tr>
              </thead>
              <tbody>
                {votes.map(({ member, candidate }) => (
                  <tr key={member}>
                    <th scope="row">
                      <PersonOf commission={commission} subject={member} />
                    </th>
                    <td>
                      <PersonOf commission={commission} subject={candidate} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
      {command.error !== null && <RefusedNotice error={command.error} />}
    </section>
  );
};
