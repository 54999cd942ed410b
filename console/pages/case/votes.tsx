import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCommission } from "../../api/use-commission.ts";
import { FormFacts } from "../../parts/form-facts.tsx";
import { useCodeNames } from "../../forms/choices.ts";
import { useWho } from "../sittings/use-room.ts";
import styles from "./case.module.css";
import type { Case } from "./use-case.ts";

const Provisions = ({
  title,
  of,
}: {
  readonly title: string;
  readonly of: readonly {
    readonly provision: string;
    readonly citation: string;
    readonly statement: string;
  }[];
}) =>
  of.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {of.map(({ provision, citation, statement }) => (
          <li key={`${provision} ${statement}`}>
            {statement} <span className={styles["quiet"]}>({citation})</span>
          </li>
        ))}
      </ul>
    </>
  );

/** The members by their names, as the protocol has them (R377-28d). */
const useMembers = (unit: string) => {
  const { data } = useCommission(unit);
  const whoIs = useWho({ people: data?.people ?? [] });
  return (subject: string): string => whoIs(subject).name;
};

/** What was found, how each member voted, and what was decided with its conditions. */
export const Votes = ({ one }: { readonly one: Case }) => {
  const { t } = useTranslation(["cases", "forms"]);
  const nameOf = useCodeNames();
  const memberName = useMembers(one.unit);
  const { findings, ballots, recused, decision, sitting } = one;
  const nothing = findings === undefined && ballots.length === 0 && decision === undefined;
  return (
    <div className={styles["stack"]}>
      {nothing && <p>{t("votes.none")}</p>}
      {sitting !== undefined && (
        <Link to={`/sittings/${sitting}`}>{t("votes.sitting", { id: sitting })}</Link>
      )}
      {findings !== undefined && (
        <section>
          <h3>{t("votes.findings")}</h3>
          <FormFacts value={findings} />
        </section>
      )}
      {ballots.length > 0 && (
        <section>
          <h3>{t("votes.ballots")}</h3>
          <ul>
            {ballots.map(({ member, choice, claim }) => (
              <li key={member}>
                <span translate="no">{memberName(member)}</span>:{" "}
                <strong>{nameOf("choice", choice)}</strong>
                {claim !== undefined && ` (${nameOf("ground", claim.ground)})`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {recused.length > 0 && (
        <p>{t("votes.recused", { who: recused.map(memberName).join(", ") })}</p>
      )}
      {decision !== undefined && (
        <section>
          <h3>{t("votes.decision")}</h3>
          <p>
            <strong>{one.text}</strong>
          </p>
          <Provisions title={t("votes.grounds")} of={decision.grounds} />
          <Provisions title={t("votes.unmet")} of={decision.unmet} />
          <Provisions title={t("votes.met")} of={decision.met} />
        </section>
      )}
    </div>
  );
};
