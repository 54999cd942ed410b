import { useTranslation } from "react-i18next";
import { useNames, type NamedKind } from "../words/names.ts";
import { wordOf } from "../words/word-of.ts";

/** Which words name the codes of a field. */
const kindsOf: Readonly<Record<string, readonly NamedKind[]>> = {
  system: ["system"],
  value: ["value"],
  requirement: ["requirement"],
  overruled: ["requirement"],
  document: ["document"],
  documents: ["document"],
  defect: ["defect"],
  defects: ["defect"],
  detail: ["detail"],
  missing: ["detail"],
  standard: ["measure"],
  failure: ["failure"],
  ground: ["ground"],
  grounds: ["ground", "situation"],
  wanted: ["service"],
  found: ["situation"],
  recognised: ["situation"],
  type: ["service", "document"],
  form: ["serviceForm"],
  volume: ["volume"],
  unit: ["region"],
  kind: ["record"],
};

/** What the code of a field is called; the words that belong to no other place stand with the forms. */
export const useCodeNames = () => {
  // Both catalogues have to be there before a name is looked up.
  useTranslation(["forms", "names"]);
  const nameOf = useNames();
  return (field: string, code: string): string => {
    const named = (kindsOf[field] ?? [])
      .map((kind) => nameOf(kind, code))
      .find((name) => name !== code);
    return named ?? wordOf("forms", `choice.${field}.${code}`) ?? code;
  };
};
