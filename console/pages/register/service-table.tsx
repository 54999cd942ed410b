import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../../api/shapes.ts";
import { PricedTable } from "./priced-table.tsx";

type Services = AnswerOf<"getOrganization">["services"];

/** The services of an organisation with their standards, forms and prices. */
export const ServiceTable = ({ services }: { readonly services: Services }) => {
  const { t } = useTranslation("register");
  return (
    <PricedTable
      rows={services}
      keyOf={({ type, form, standard }) => `${type.code} ${form.code} ${standard.code}`}
      columns={[
        { title: t("service.type"), cell: ({ type }) => type.name },
        { title: t("service.form"), cell: ({ form }) => form.name },
        { title: t("service.standard"), cell: ({ standard }) => standard.name },
      ]}
    />
  );
};
