import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "../../../parts/format.ts";
import { DayField } from "../day-field.tsx";
import { Field } from "../field.tsx";
import { CommandForm } from "./command-form.tsx";
import { useCommissionCommand, type Commission } from "./commission.ts";
import { CalledFields, nobody, OfficialChoice, personOf, type Called } from "./person-fields.tsx";
import { emptySeat, SeatFields, seatOf } from "./seat-fields.tsx";

/** What an administrator is about to do to a Commission. */
export type Deed =
  | { readonly name: "appoint" | "newSecretary" }
  | { readonly name: "end" | "name"; readonly subject: string };

interface Props {
  readonly commission: Commission;
  readonly onClose: () => void;
}

interface OfOne extends Props {
  readonly subject: string;
}

const knownAs = ({ people }: Commission, subject: string): Called => {
  const found = people.find((one) => one.subject === subject);
  if (found?.position === undefined) return nobody;
  const { kk, ru, en } = found.position;
  return { name: found.name, kk, ru, en };
};

const nameIn = ({ people }: Commission, subject: string): string =>
  people.find((one) => one.subject === subject)?.name ?? subject;

const AppointMember = ({ commission, onClose }: Props) => {
  const { t } = useTranslation("roster");
  const [seat, setSeat] = useState(emptySeat(today()));
  const command = useCommissionCommand(commission.unit, onClose);
  const given = seatOf(seat);
  return (
    <CommandForm
      title={t("appoint.do")}
      text={t("appoint.text")}
      ready={given !== undefined}
      busy={command.isPending}
      error={command.error}
      onGive={() => {
        if (given !== undefined) command.mutate({ name: "appointMember", ...given });
      }}
      onClose={onClose}
    >
      <SeatFields
        unit={commission.unit}
        without={[...commission.members, commission.secretary]}
        value={seat}
        onChange={setSeat}
      />
    </CommandForm>
  );
};

const longestReason = 4000;

const EndMandate = ({ commission, subject, onClose }: OfOne) => {
  const { t } = useTranslation("roster");
  const [until, setUntil] = useState<string | undefined>(today());
  const [reason, setReason] = useState("");
  const command = useCommissionCommand(commission.unit, onClose);
  const ready = until !== undefined && reason.trim() !== "";
  return (
    <CommandForm
      title={t("end.title", { name: nameIn(commission, subject) })}
      text={t("end.text")}
      ready={ready}
      busy={command.isPending}
      error={command.error}
      onGive={() => {
        if (until === undefined) return;
        command.mutate({ name: "endMandate", member: subject, until, reason: reason.trim() });
      }}
      onClose={onClose}
    >
      <DayField label={t("end.until")} value={until} onChange={setUntil} />
      <Field label={t("end.reason")}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={longestReason}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </CommandForm>
  );
};

const NameOfficial = ({ commission, subject, onClose }: OfOne) => {
  const { t } = useTranslation("roster");
  const [called, setCalled] = useState(() => knownAs(commission, subject));
  const command = useCommissionCommand(commission.unit, onClose);
  const person = personOf(called);
  return (
    <CommandForm
      title={t("name.title", { name: nameIn(commission, subject) })}
      ready={person !== undefined}
      busy={command.isPending}
      error={command.error}
      onGive={() => {
        if (person !== undefined)
          command.mutate({ name: "nameOfficial", official: subject, person });
      }}
      onClose={onClose}
    >
      <CalledFields value={called} onChange={setCalled} />
    </CommandForm>
  );
};

const AppointSecretary = ({ commission, onClose }: Props) => {
  const { t } = useTranslation("roster");
  const [official, setOfficial] = useState<string>();
  const [called, setCalled] = useState(nobody);
  const command = useCommissionCommand(commission.unit, onClose);
  const person = personOf(called);
  const { unit } = commission;
  return (
    <CommandForm
      title={t("newSecretary.do")}
      text={t("newSecretary.text")}
      ready={official !== undefined && person !== undefined}
      busy={command.isPending}
      error={command.error}
      onGive={() => {
        if (official !== undefined && person !== undefined)
          command.mutate({ name: "appointSecretary", official, unit, person });
      }}
      onClose={onClose}
    >
      <OfficialChoice
        unit={unit}
        who="commission-secretary"
        without={[commission.secretary, ...commission.members]}
        value={official}
        onChange={(subject, name) => {
          setOfficial(subject);
          setCalled({ ...called, name: name ?? "" });
        }}
      />
      <CalledFields value={called} onChange={setCalled} />
    </CommandForm>
  );
};

/** The form of what is about to be done. */
export const DeedForm = ({ deed, ...props }: Props & { readonly deed: Deed }) => {
  switch (deed.name) {
    case "appoint":
      return <AppointMember {...props} />;
    case "newSecretary":
      return <AppointSecretary {...props} />;
    case "end":
      return <EndMandate {...props} subject={deed.subject} />;
    case "name":
      return <NameOfficial {...props} subject={deed.subject} />;
  }
};
