import { Button, Empty } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddCases } from "./add-cases.tsx";
import { AgendaCaseCard } from "./agenda-case.tsx";
import styles from "./sittings.module.css";
import { isOpenTo, useSupplierNames, type AgendaCase, type Room } from "./use-room.ts";

/** What waits for this sitting comes first, in the order of the agenda; then what was decided. */
const inOrder = (cases: readonly AgendaCase[]): readonly AgendaCase[] => [
  ...cases.filter(({ decision }) => decision === undefined),
  ...cases.filter(({ decision }) => decision !== undefined),
];

/** The cases of the sitting, each with its votes and what can be done on it. */
export const Agenda = ({ room }: { readonly room: Room }) => {
  const { t } = useTranslation("sittings");
  const names = useSupplierNames();
  const [adds, setAdds] = useState(false);
  const mayAdd = isOpenTo(room, "putOnAgenda");
  return (
    <section className={styles["stack"]} aria-labelledby="agenda">
      <div className={styles["bar"]}>
        <h2 id="agenda">{t("agenda.title", { count: room.cases.length })}</h2>
        {mayAdd && <Button onClick={() => setAdds(true)}>{t("agenda.add")}</Button>}
      </div>
      {room.cases.length === 0 && <Empty description={t("agenda.empty")} />}
      <ol className={styles["cases"]}>
        {inOrder(room.cases).map((one) => (
          <AgendaCaseCard key={one.caseId} room={room} one={one} name={names.get(one.caseId)} />
        ))}
      </ol>
      {adds && <AddCases sitting={room.sitting.id} onClose={() => setAdds(false)} />}
    </section>
  );
};
