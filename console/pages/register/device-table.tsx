import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../../api/shapes.ts";
import { PricedTable } from "./priced-table.tsx";
import styles from "./register.module.css";

type Devices = AnswerOf<"getOrganization">["devices"];

const nameOf = ({ name, model, features }: Devices[number]) => (
  <>
    {[name, model].filter((part) => part !== undefined).join(" ")}
    <div className={styles["quiet"]}>{features}</div>
  </>
);

/** The devices that an organisation sells, with their makers and prices. */
export const DeviceTable = ({ devices }: { readonly devices: Devices }) => {
  const { t } = useTranslation("register");
  return (
    <PricedTable
      rows={devices}
      keyOf={({ type, name, model, features }) => `${type.code} ${name} ${model ?? ""} ${features}`}
      columns={[
        {
          title: t("device.name"),
          cell: nameOf,
        },
        { title: t("device.type"), cell: ({ type }) => type.name },
        { title: t("device.maker"), cell: ({ manufacturer }) => manufacturer },
        { title: t("device.basis"), cell: ({ pricing }) => t(`device.priced.${pricing.basis}`) },
      ]}
    />
  );
};
