import { useTranslation } from "react-i18next";
import common from "../administration.module.css";
import { DayField } from "../day-field.tsx";
import { CalledFields, nobody, OfficialChoice, personOf, type Called } from "./person-fields.tsx";

/** A seat as far as it is filled in. */
export interface Seat {
  readonly member: string | undefined;
  readonly called: Called;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

export const emptySeat = (from: string | undefined): Seat => ({
  member: undefined,
  called: nobody,
  from,
  until: undefined,
});

/** The seat as the API takes it; undefined while something is missing. */
export const seatOf = ({ member, called, from, until }: Seat) => {
  const person = personOf(called);
  if (member === undefined || person === undefined || from === undefined) return undefined;
  return { member, person, from, ...(until !== undefined && { until }) };
};

interface Props {
  readonly unit: string;
  readonly without: readonly string[];
  readonly value: Seat;
  readonly onChange: (seat: Seat) => void;
}

/** Who takes a seat, from which day until which, and how protocols name the person. */
export const SeatFields = ({ unit, without, value, onChange }: Props) => {
  const { t } = useTranslation("roster");
  return (
    <>
      <OfficialChoice
        unit={unit}
        who="commission-member"
        without={without}
        value={value.member}
        onChange={(member, name) =>
          onChange({ ...value, member, called: { ...value.called, name: name ?? "" } })
        }
      />
      <CalledFields value={value.called} onChange={(called) => onChange({ ...value, called })} />
      <div className={common["pair"]}>
        <DayField
          label={t("seat.from")}
          value={value.from}
          onChange={(from) => onChange({ ...value, from })}
        />
        <DayField
          label={t("seat.until")}
          value={value.until}
          onChange={(until) => onChange({ ...value, until })}
        />
      </div>
    </>
  );
};
