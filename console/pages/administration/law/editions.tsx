import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { Facts } from "../../../parts/facts.tsx";
import { useFormat } from "../../../parts/format.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { useTrilingual } from "../../../words/use-trilingual.ts";
import common from "../administration.module.css";
import { TableFrame } from "../table-frame.tsx";
import { EditionTerms } from "./edition-terms.tsx";
import { Rule, type Edition } from "./rule.tsx";

interface Props {
  readonly edition: Edition;
}

const Conditions = ({ edition: { conditions } }: Props) => {
  const { t } = useTranslation("law");
  return (
    <TableFrame label={t("conditions")}>
      <thead>
        <tr>
          <th scope="col">{t("column.rule")}</th>
          <th scope="col">{t("column.whom")}</th>
        </tr>
      </thead>
      <tbody>
        {conditions.map((rule) => (
          <tr key={`${rule.provision} ${rule.name} ${rule.supplier}`}>
            <td>
              <Rule rule={rule} />
            </td>
            <td>{t(`supplier.${rule.supplier}`)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
};

const Grounds = ({ edition: { grounds } }: Props) => {
  const { t } = useTranslation("law");
  return (
    <ul className={common["plain"]}>
      {grounds.map((rule) => (
        <li key={rule.provision}>
          <Rule rule={rule} />
          {rule.suppliers !== undefined && (
            <div className={common["quiet"]}>
              {rule.suppliers.map((supplier) => t(`supplier.${supplier}`)).join(", ")}
              {rule.onlySellersOfDevices === true && <>, {t("onlySellers")}</>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};

const About = ({ edition }: Props) => {
  const { t } = useTranslation("law");
  const { day } = useFormat();
  const told = useTrilingual();
  const { inForceFrom, inForceTo, repeal, archiveOnly } = edition;
  const from = day(inForceFrom);
  const span =
    inForceTo === null
      ? t("inForceFrom", { from })
      : t("inForceSpan", { from, to: day(inForceTo) });
  return (
    <Facts
      items={[
        {
          label: t("inForce"),
          children: archiveOnly ? `${span}, ${t("archive")}` : span,
        },
        { label: t("basis"), children: told(edition.legalBasis) },
        ...(repeal === null
          ? []
          : [
              {
                label: t("repeal"),
                children: (
                  <>
                    {t("repealed", { day: day(repeal.on), by: told(repeal.by) })}
                    {repeal.readings.length > 0 && (
                      <div className={common["quiet"]}>
                        {t("readings", { codes: repeal.readings.join(", ") })}
                      </div>
                    )}
                  </>
                ),
              },
            ]),
      ]}
    />
  );
};

const OneEdition = ({ edition }: Props) => {
  const { t } = useTranslation("law");
  const told = useTrilingual();
  return (
    <section className={common["stack"]} aria-label={told(edition.title)}>
      <div>
        <h2 className={common["heading"]}>{told(edition.title)}</h2>
        <p className={common["hint"]}>{told(edition.actTitle)}</p>
      </div>
      <About edition={edition} />
      <details className={common["panel"]} open>
        <summary>{t("terms")}</summary>
        <EditionTerms edition={edition} />
      </details>
      {edition.conditions.length > 0 && (
        <details className={common["panel"]}>
          <summary>{t("conditions")}</summary>
          <Conditions edition={edition} />
        </details>
      )}
      {edition.grounds.length > 0 && (
        <details className={common["panel"]}>
          <summary>{t("grounds")}</summary>
          <Grounds edition={edition} />
        </details>
      )}
      <details className={common["panel"]}>
        <summary>{t("rules")}</summary>
        <pre className={common["raw"]}>{JSON.stringify(edition.rules, null, 2)}</pre>
      </details>
    </section>
  );
};

/** Every edition with its terms, conditions and grounds. */
export const Editions = () => {
  const found = useAnswer(["editions"], (signal) => api.GET("/v1/law/editions", { signal }));
  if (found.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (found.isError)
    return <RefusedNotice error={found.error} again={() => void found.refetch()} />;
  return (
    <div className={common["wide"]}>
      {found.data.editions.map((edition) => (
        <OneEdition key={edition.id} edition={edition} />
      ))}
    </div>
  );
};
