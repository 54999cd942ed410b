import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { ApplicationFields } from "../../forms/application-fields.tsx";
import type { Special } from "../../forms/fields.tsx";
import { useFormat } from "../../parts/format.ts";
import { useChoices } from "../../words/names.ts";
import type { Case } from "./use-case.ts";

interface Props {
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The sittings that have not ended, to place a case on the agenda of one (R377-24a). */
const SittingField = ({ id, value, onChange }: Props) => {
  const { t } = useTranslation("forms");
  const { instant } = useFormat();
  const found = useAnswer(["sittings"], (signal) => api.GET("/v1/sittings", { signal }));
  const coming = (found.data?.sittings ?? []).filter(({ state }) => state !== "closed");
  return (
    <Select
      id={id}
      aria-label={t("field.sitting")}
      loading={found.isPending}
      options={coming.map((sitting) => ({
        value: sitting.id,
        label: `${instant(sitting.startsAt)} · ${sitting.id}`,
      }))}
      value={typeof value === "string" ? value : null}
      onChange={onChange}
    />
  );
};

/** The departments of the regions, to one of which a case may be competent (R377-2.1). */
const UnitField = ({ id, value, onChange }: Props) => {
  const { t } = useTranslation(["forms", "names"]);
  const choices = useChoices();
  return (
    <Select
      id={id}
      aria-label={t("field.unit")}
      showSearch={{ optionFilterProp: "label" }}
      options={[...choices("region")]}
      value={typeof value === "string" ? value : null}
      onChange={onChange}
    />
  );
};

/** The fields of the application that are not right (R377-21b). */
const InaccurateFields = ({ application, ...common }: Props & { readonly application: object }) => {
  const { t } = useTranslation("forms");
  return (
    <ApplicationFields {...common} label={t("field.inaccurateFields")} application={application} />
  );
};

/** The fields of commands on this case that are chosen from what there is. */
export const specialFor =
  (one: Case): Special =>
  (name, value, onChange, id) => {
    if (name === "inaccurateFields" && one.application !== undefined)
      return (
        <InaccurateFields id={id} application={one.application} value={value} onChange={onChange} />
      );
    if (name === "sitting") return <SittingField id={id} value={value} onChange={onChange} />;
    if (name === "unit") return <UnitField id={id} value={value} onChange={onChange} />;
    if (name === "device" && one.application?.supplier === "organization") {
      const options = one.application.devices.map((device, place) => ({
        value: place,
        label: `${place + 1}. ${device.name}`,
      }));
      return (
        <Select
          id={id}
          options={options}
          value={typeof value === "number" ? value : null}
          onChange={onChange}
        />
      );
    }
    return undefined;
  };
