import { Button, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommission } from "../../../api/use-commission.ts";
import { Facts } from "../../../parts/facts.tsx";
import { useFormat } from "../../../parts/format.ts";
import { PageTitle } from "../../../parts/page-title.tsx";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { usePerson } from "../../../session/use-session.ts";
import common from "../administration.module.css";
import { StatusMark } from "../status-mark.tsx";
import { isUnit, UnitField } from "../unit-field.tsx";
import { useUnitName } from "../unit-name.ts";
import { flawOf, type Commission } from "./commission.ts";
import { Election } from "./election.tsx";
import { DeedForm, type Deed } from "./forms.tsx";
import { FoundingForm } from "./founding.tsx";
import { MandatesTable, PersonOf } from "./mandates-table.tsx";

const notFound = 404;

interface PartProps {
  readonly commission: Commission;
  readonly onDeed: (deed: Deed) => void;
}

/** Whether the Commission can decide today, and what is missing. */
const Composition = ({ commission }: Pick<PartProps, "commission">) => {
  const { t } = useTranslation("roster");
  const count = commission.members.length;
  const vacant = Math.max(0, commission.foundingNumber - count);
  const flaw = flawOf(commission);
  return (
    <>
      <StatusMark mark={flaw === undefined ? "good" : "bad"}>
        {t(flaw ?? "complete", { count })}
      </StatusMark>
      <div className={common["quiet"]}>
        {vacant === 0 ? t("full") : t("vacant", { count: vacant })}
      </div>
    </>
  );
};

const About = ({ commission, onDeed }: PartProps) => {
  const { t } = useTranslation("roster");
  const { day } = useFormat();
  const { foundingAct, foundingNumber, state, chair, secretary } = commission;
  return (
    <Facts
      items={[
        { label: t("composition"), children: <Composition commission={commission} /> },
        { label: t("standing"), children: t(`state.${state}`) },
        {
          label: t("chair"),
          children:
            chair === undefined ? (
              <StatusMark mark="warn">{t("noChair")}</StatusMark>
            ) : (
              <PersonOf commission={commission} subject={chair} />
            ),
        },
        {
          label: t("secretary"),
          children: (
            <div className={common["bar"]}>
              <div className={common["grow"]}>
                <PersonOf commission={commission} subject={secretary} />
              </div>
              <Button size="small" onClick={() => onDeed({ name: "name", subject: secretary })}>
                {t("name.do")}
              </Button>
              <Button size="small" onClick={() => onDeed({ name: "newSecretary" })}>
                {t("newSecretary.do")}
              </Button>
            </div>
          ),
        },
        {
          label: t("act"),
          children: t("actOf", { number: foundingAct.number, day: day(foundingAct.date) }),
        },
        { label: t("foundingNumber"), children: foundingNumber },
      ]}
    />
  );
};

/** The Commission of a unit: who stands in it from when until when, what is missing, and what can be done about it. */
export const Component = () => {
  const { t } = useTranslation(["roster", "people", "administration", "names"]);
  const own = usePerson()?.unit ?? "";
  const [unit, setUnit] = useState(own);
  const [deed, setDeed] = useState<Deed>();
  const unitName = useUnitName();
  const found = useCommission(unit, isUnit(unit));
  const absent = found.error?.status === notFound;
  return (
    <>
      <PageTitle title={t("administration:roster.title")}>
        {isUnit(unit) && unitName(unit)}
      </PageTitle>
      <div className={common["stack"]}>
        <UnitField value={unit} onChange={setUnit} />
        {found.isPending && isUnit(unit) && <Skeleton active paragraph={{ rows: 8 }} />}
        {absent && <FoundingForm key={unit} unit={unit} />}
        {found.isError && !absent && (
          <RefusedNotice error={found.error} again={() => void found.refetch()} />
        )}
        {found.isSuccess && (
          <>
            <About commission={found.data} onDeed={setDeed} />
            <MandatesTable commission={found.data} onDeed={setDeed} />
            <Election commission={found.data} />
            {deed !== undefined && (
              <DeedForm deed={deed} commission={found.data} onClose={() => setDeed(undefined)} />
            )}
          </>
        )}
      </div>
    </>
  );
};
