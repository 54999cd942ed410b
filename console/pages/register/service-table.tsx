import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../../api/shapes.ts";
import { useFormat } from "../../parts/format.ts";
import styles from "./register.module.css";

type Services = AnswerOf<"getOrganization">["services"];

/** The services of an organisation with their standards, forms and prices. */
export const ServiceTable = ({ services }: { readonly services: Services }) => {
  const { t } = useTranslation("register");
  const { tenge } = useFormat();
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("service.type")}</th>
            <th scope="col">{t("service.form")}</th>
            <th scope="col">{t("service.standard")}</th>
            <th scope="col" className={styles["amount"]}>
              {t("service.price")}
            </th>
          </tr>
        </thead>
        <tbody>
          {services.map(({ type, form, standard, priceTiyn }) => (
            <tr key={`${type.code} ${form.code} ${standard.code}`}>
              <td>{type.name}</td>
              <td>{form.name}</td>
              <td>{standard.name}</td>
              <td className={styles["amount"]}>{tenge(priceTiyn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
