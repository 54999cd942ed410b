import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import type { operations } from "../../../api/schema.d.ts";
import { useCommand } from "../../../api/use-command.ts";
import { today } from "../../../parts/format.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import common from "../administration.module.css";
import { DayField } from "../day-field.tsx";
import { Field } from "../field.tsx";
import { CalledFields, nobody, OfficialChoice, personOf } from "./person-fields.tsx";
import { emptySeat, SeatFields, seatOf, type Seat } from "./seat-fields.tsx";

type Body = operations["foundCommission"]["requestBody"]["content"]["application/json"];

/** A Commission begins with so many seats to fill in (R377-23a). */
const fewest = 5;

const useFounding = (unit: string) =>
  useCommand(async (body: Body) => api.POST("/v1/commissions", { body }), {
    changes: [["commission", unit]],
  });

interface SeatsProps {
  readonly unit: string;
  readonly seats: readonly Seat[];
  readonly onChange: (seats: readonly Seat[]) => void;
}

const Seats = ({ unit, seats, onChange }: SeatsProps) => {
  const { t } = useTranslation("roster");
  const taken = seats.flatMap(({ member }) => (member === undefined ? [] : [member]));
  return (
    <>
      {seats.map((seat, place) => {
        const count = place + 1;
        return (
          <fieldset key={count} className={common["group"]}>
            <legend>{t("found.member", { count })}</legend>
            <SeatFields
              unit={unit}
              without={taken.filter((member) => member !== seat.member)}
              value={seat}
              onChange={(next) => onChange(seats.with(place, next))}
            />
            {seats.length > fewest && (
              <Button onClick={() => onChange(seats.toSpliced(place, 1))}>
                {t("found.remove", { count })}
              </Button>
            )}
          </fieldset>
        );
      })}
      <Button onClick={() => onChange([...seats, emptySeat(seats[0]?.from)])}>
        {t("found.add")}
      </Button>
    </>
  );
};

/** Puts on record the act by which a unit has a Commission: its members, its secretary (R377-23a to R377-24c). */
export const FoundingForm = ({ unit }: { readonly unit: string }) => {
  const { t } = useTranslation("roster");
  const [number, setNumber] = useState("");
  const [date, setDate] = useState<string | undefined>(today());
  const [seats, setSeats] = useState<readonly Seat[]>(() =>
    Array.from({ length: fewest }, () => emptySeat(today())),
  );
  const [secretary, setSecretary] = useState<string>();
  const [called, setCalled] = useState(nobody);
  const founding = useFounding(unit);
  const members = seats.flatMap((seat) => seatOf(seat) ?? []);
  const person = personOf(called);
  const bodyOf = (): Body | undefined => {
    const isWhole = members.length === seats.length && number.trim() !== "";
    if (!isWhole || date === undefined || secretary === undefined || person === undefined)
      return undefined;
    return {
      unit,
      foundingAct: { number: number.trim(), date },
      foundingNumber: members.length,
      members,
      secretary: { official: secretary, unit, person },
    };
  };
  const body = bodyOf();
  return (
    <section className={common["panel"]}>
      <h2>{t("found.title")}</h2>
      <p className={common["hint"]}>{t("found.text")}</p>
      <div className={common["form"]}>
        <div className={common["pair"]}>
          <Field label={t("found.number")}>
            {(id) => (
              <Input
                id={id}
                maxLength={100}
                value={number}
                onChange={({ target }) => setNumber(target.value)}
              />
            )}
          </Field>
          <DayField label={t("found.date")} value={date} onChange={setDate} />
        </div>
        <Seats unit={unit} seats={seats} onChange={setSeats} />
        <fieldset className={common["group"]}>
          <legend>{t("secretary")}</legend>
          <OfficialChoice
            unit={unit}
            who="commission-secretary"
            without={[]}
            value={secretary}
            onChange={(subject, name) => {
              setSecretary(subject);
              setCalled({ ...called, name: name ?? "" });
            }}
          />
          <CalledFields value={called} onChange={setCalled} />
        </fieldset>
        {founding.error !== null && <RefusedNotice error={founding.error} />}
        <div>
          <Button
            type="primary"
            disabled={body === undefined}
            loading={founding.isPending}
            onClick={() => {
              if (body !== undefined) founding.mutate(body);
            }}
          >
            {t("found.do")}
          </Button>
        </div>
      </div>
    </section>
  );
};
