import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import type { Special } from "../../forms/fields.tsx";
import { inLanguage } from "../register/in-language.ts";

interface Props {
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** An organisation of the Register, found by words of its name. */
const ProviderField = ({ id, value, onChange }: Props) => {
  const { t, i18n } = useTranslation("forms");
  const [sought, setSought] = useState("");
  const found = useAnswer(
    ["providers", sought],
    (signal) =>
      api.GET("/v1/register/organizations", {
        params: { query: { limit: 20, ...(sought.length > 1 && { name: sought }) } },
        signal,
      }),
    { keep: true },
  );
  return (
    <Select
      id={id}
      aria-label={t("field.provider")}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setSought }}
      options={(found.data?.organizations ?? []).map(({ number, name, places }) => ({
        value: number,
        label: `${inLanguage(name.full, i18n.language)} (${number}): ${t("freePlaces", { count: places.free })}`,
      }))}
      value={typeof value === "string" ? value : null}
      onChange={onChange}
    />
  );
};

/** The fields of commands on applications that are chosen from what there is. */
export const specialHere: Special = (name, value, onChange, id) =>
  name === "provider" ? <ProviderField id={id} value={value} onChange={onChange} /> : undefined;
