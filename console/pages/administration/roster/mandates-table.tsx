import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today, useFormat } from "../../../parts/format.ts";
import { useTrilingual } from "../../../words/use-trilingual.ts";
import common from "../administration.module.css";
import { TableFrame } from "../table-frame.tsx";
import { StatusMark } from "../status-mark.tsx";
import { standingOn, type Commission, type Mandate } from "./commission.ts";
import type { Deed } from "./forms.tsx";

interface Props {
  readonly commission: Commission;
  readonly onDeed: (deed: Deed) => void;
}

const marks = { holds: "good", toCome: "quiet", over: "quiet" } as const;
const columns = ["member", "from", "until", "mandate"] as const;

/** A member or the secretary as protocols name them. */
export const PersonOf = ({
  commission,
  subject,
}: {
  readonly commission: Commission;
  readonly subject: string;
}) => {
  const told = useTrilingual();
  const person = commission.people.find((one) => one.subject === subject);
  return (
    <>
      {person?.name ?? subject}
      {person?.position !== undefined && (
        <div className={common["quiet"]}>{told(person.position)}</div>
      )}
    </>
  );
};

const Row = ({ commission, mandate, onDeed }: Props & { readonly mandate: Mandate }) => {
  const { t } = useTranslation("roster");
  const { day } = useFormat();
  const { member, from, until } = mandate;
  const standing = standingOn(mandate, today());
  return (
    <tr>
      <th scope="row">
        <PersonOf commission={commission} subject={member} />
        {commission.chair === member && standing === "holds" && (
          <StatusMark mark="good">{t("chair")}</StatusMark>
        )}
      </th>
      <td>{day(from)}</td>
      <td>{until === undefined ? t("untilEnded") : day(until)}</td>
      <td>
        <StatusMark mark={marks[standing]}>{t(standing)}</StatusMark>
      </td>
      <td className={common["acts"]}>
        {standing !== "over" && (
          <div className={common["rowActs"]}>
            <Button size="small" onClick={() => onDeed({ name: "name", subject: member })}>
              {t("name.do")}
            </Button>
            <Button size="small" danger onClick={() => onDeed({ name: "end", subject: member })}>
              {t("end.do")}
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
};

/** Every mandate with its first and last day; those that are over where they are wanted. */
export const MandatesTable = ({ commission, onDeed }: Props) => {
  const { t } = useTranslation("roster");
  const [showsOver, setShowsOver] = useState(false);
  const now = today();
  const isOver = (mandate: Mandate) => standingOn(mandate, now) === "over";
  const mandates = commission.mandates.filter((mandate) => showsOver || !isOver(mandate));
  return (
    <section className={common["stack"]} aria-label={t("members")}>
      <div className={common["bar"]}>
        <h2 className={common["heading"]}>{t("members")}</h2>
        <span className={common["grow"]} />
        {commission.mandates.some(isOver) && (
          <Checkbox checked={showsOver} onChange={({ target }) => setShowsOver(target.checked)}>
            {t("showOver")}
          </Checkbox>
        )}
        <Button type="primary" onClick={() => onDeed({ name: "appoint" })}>
          {t("appoint.do")}
        </Button>
      </div>
      <TableFrame label={t("members")}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
            <th scope="col" className={common["acts"]}>
              {t("column.acts")}
            </th>
          </tr>
        </thead>
        <tbody>
          {mandates.map((mandate) => (
            <Row
              key={`${mandate.member} ${mandate.from}`}
              commission={commission}
              mandate={mandate}
              onDeed={onDeed}
            />
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
};
