import { useTranslation } from "react-i18next";
import common from "../administration.module.css";
import { TableFrame } from "../table-frame.tsx";
import { Rule, type Edition } from "./rule.tsx";

/** The terms that an edition sets: how long each is, and where it says so. */
export const EditionTerms = ({ edition: { terms } }: { readonly edition: Edition }) => {
  const { t } = useTranslation("law");
  return (
    <TableFrame label={t("terms")}>
      <thead>
        <tr>
          <th scope="col">{t("column.rule")}</th>
          <th scope="col">{t("column.amount")}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={`${term.provision} ${term.startsWith}`}>
            <td>
              <Rule rule={term} />
              {term.readings.length > 0 && (
                <div className={common["quiet"]}>
                  {t("readings", { codes: term.readings.join(", ") })}
                </div>
              )}
            </td>
            <td>
              <strong>{t(`amount.${term.unit}`, { count: term.amount })}</strong>
              {term.ceiling !== undefined && (
                <div className={common["quiet"]}>
                  {t("ceiling", {
                    amount: t(`amount.${term.ceiling.unit}`, { count: term.ceiling.amount }),
                  })}
                </div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
};
