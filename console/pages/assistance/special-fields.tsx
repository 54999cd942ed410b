import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { ApplicationFields } from "../../forms/application-fields.tsx";
import type { Special } from "../../forms/fields.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { PapersField } from "../../parts/upload/papers-field.tsx";
import { papersIn } from "../../parts/upload/upload.ts";
import { useNames } from "../../words/names.ts";
import { inLanguage } from "../register/in-language.ts";
import { useAssessors } from "./use-assessors.ts";
import type { Assistance } from "./use-assistance.ts";

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

/** The assessors of the own unit, by their names: whoever is instructed is known to cases by a number that nobody types (L114-14.3b). */
const AssessorField = ({ id, value, onChange }: Props) => {
  const { t } = useTranslation("forms");
  const { assessors, error, isFetching } = useAssessors();
  if (error !== null) return <RefusedNotice error={error} />;
  return (
    <Select
      id={id}
      aria-label={t("field.assessor")}
      loading={isFetching}
      showSearch={{ optionFilterProp: "label" }}
      options={assessors.map(({ subject, name }) => ({ value: subject, label: name }))}
      value={typeof value === "string" ? value : null}
      onChange={onChange}
    />
  );
};

interface ChosenProps extends Props {
  readonly documents: Assistance["documents"];
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/** Some of the papers of this application. */
const PapersChosen = ({ id, value, onChange, documents }: ChosenProps) => {
  const { t } = useTranslation(["forms", "names"]);
  const nameOf = useNames();
  return (
    <Select
      id={id}
      aria-label={t("field.documents")}
      mode="multiple"
      options={documents.map(({ id: document, type }, place) => ({
        value: document,
        label: `${place + 1}. ${nameOf("document", type)}`,
      }))}
      value={textsIn(value)}
      onChange={onChange}
    />
  );
};

/** The fields of a command on this application that are chosen from what there is, or scanned. */
export const specialFor =
  (one: Assistance, command: string, labels: { readonly fields: string }): Special =>
  (name, value, onChange, id) => {
    const common = { id, value, onChange };
    if (name === "provider") return <ProviderField {...common} />;
    if (name === "assessor") return <AssessorField {...common} />;
    if (command === "supplement" && name === "documents")
      return <PapersField id={id} value={papersIn(value)} onChange={onChange} />;
    if (command !== "decideRefuse") return undefined;
    if (name === "documents") return <PapersChosen {...common} documents={one.documents} />;
    if (name === "fields" && one.application !== undefined)
      return <ApplicationFields {...common} label={labels.fields} application={one.application} />;
    return undefined;
  };
