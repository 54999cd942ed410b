import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../../api/shapes.ts";
import { useFormat } from "../../parts/format.ts";
import styles from "./register.module.css";

type Devices = AnswerOf<"getOrganization">["devices"];

/** The devices that an organisation sells, with their makers and prices. */
export const DeviceTable = ({ devices }: { readonly devices: Devices }) => {
  const { t } = useTranslation("register");
  const { tenge } = useFormat();
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("device.name")}</th>
            <th scope="col">{t("device.type")}</th>
            <th scope="col">{t("device.maker")}</th>
            <th scope="col">{t("device.basis")}</th>
            <th scope="col" className={styles["amount"]}>
              {t("service.price")}
            </th>
          </tr>
        </thead>
        <tbody>
          {devices.map(({ type, name, model, features, manufacturer, priceTiyn, pricing }) => (
            <tr key={`${type.code} ${name} ${model ?? ""} ${features}`}>
              <td>
                {[name, model].filter((part) => part !== undefined).join(" ")}
                <div className={styles["quiet"]}>{features}</div>
              </td>
              <td>{type.name}</td>
              <td>{manufacturer}</td>
              <td>{t(`device.priced.${pricing.basis}`)}</td>
              <td className={styles["amount"]}>{tenge(priceTiyn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
