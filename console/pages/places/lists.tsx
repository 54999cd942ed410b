import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Countdown } from "../../parts/countdown.tsx";
import { useFormat } from "../../parts/format.ts";
import styles from "./places.module.css";
import type { Held, Waiting } from "./use-places.ts";

/** A case by its number, which leads to it where the reader works on it. */
const WhichCase = ({ of }: { readonly of: Held["case"] | Waiting["case"] }) => {
  const { t } = useTranslation("places");
  if (of === undefined) return <span className={styles["quiet"]}>{t("somebody")}</span>;
  const { caseId, opens } = of;
  return opens ? <Link to={`/assistance/${caseId}`}>{caseId}</Link> : <code>{caseId}</code>;
};

interface TableProps<Row> {
  readonly which: "held" | "list";
  readonly columns: readonly (
    | "position"
    | "case"
    | "until"
    | "term"
    | "decidedAt"
    | "receivedAt"
  )[];
  readonly rows: readonly Row[];
  readonly children: (row: Row, index: number) => ReactNode;
}

/** A table that is moved sideways by touch, and by keys (WCAG 2.1.1). */
function Table<Row>({ which, columns, rows, children }: TableProps<Row>) {
  const { t } = useTranslation("places");
  return (
    <div className={styles["scroll"]} role="region" aria-label={t(which)} tabIndex={0}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(children)}</tbody>
      </table>
    </div>
  );
}

/** Who holds a place while the provider answers, those first whose time is over first. */
export const HeldTable = ({ held }: { readonly held: readonly Held[] }) => {
  const { instant } = useFormat();
  return (
    <Table which="held" columns={["case", "term", "until"]} rows={held}>
      {({ case: one }, index) => (
        <tr key={one?.caseId ?? index}>
          <td className={styles["case"]}>
            <WhichCase of={one} />
          </td>
          <td>{one !== undefined && <Countdown term={one.term} />}</td>
          <td>{one !== undefined && instant(one.until)}</td>
        </tr>
      )}
    </Table>
  );
};

/** Who waits, the first first. */
export const WaitingTable = ({ waiting }: { readonly waiting: readonly Waiting[] }) => {
  const { instant, number } = useFormat();
  return (
    <Table which="list" columns={["position", "case", "decidedAt", "receivedAt"]} rows={waiting}>
      {({ position, case: one }) => (
        <tr key={position}>
          <th scope="row">{number(position)}</th>
          <td className={styles["case"]}>
            <WhichCase of={one} />
          </td>
          <td>{one !== undefined && instant(one.decidedAt)}</td>
          <td>{one !== undefined && instant(one.receivedAt)}</td>
        </tr>
      )}
    </Table>
  );
};
