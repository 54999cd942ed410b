import { useTranslation } from "react-i18next";
import type { ReactNode } from "react";
import { useFormat } from "../../parts/format.ts";
import styles from "./register.module.css";

interface Priced {
  readonly priceTiyn: number;
}

interface Props<Row extends Priced> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What each column is called and shows; the price comes last. */
  readonly columns: readonly {
    readonly title: string;
    readonly cell: (row: Row) => ReactNode;
  }[];
}

/** What a supplier gives or sells, with its prices. */
export const PricedTable = <Row extends Priced>({ rows, keyOf, columns }: Props<Row>) => {
  const { t } = useTranslation("register");
  const { tenge } = useFormat();
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <th scope="col" className={styles["amount"]}>
              {t("service.price")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ title, cell }) => (
                <td key={title}>{cell(row)}</td>
              ))}
              <td className={styles["amount"]}>{tenge(row.priceTiyn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
