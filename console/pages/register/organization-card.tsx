import { CheckCircleOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AnswerOf } from "../../api/shapes.ts";
import { Card } from "../../parts/card.tsx";
import { Chips } from "../../parts/chips.tsx";
import { useFormat } from "../../parts/format.ts";
import { inLanguage } from "./in-language.ts";
import styles from "./register.module.css";

type Organization = AnswerOf<"findOrganizations">["organizations"][number];

/** One organisation of the Register in a list. */
export const OrganizationCard = ({ organization }: { readonly organization: Organization }) => {
  const { t, i18n } = useTranslation("register");
  const { number: write } = useFormat();
  const { number, name, regions, services, devices, places, accessibility } = organization;
  return (
    <Card>
      <h2 className={styles["cardTitle"]}>
        <Link to={`/register/organizations/${number}`}>{inLanguage(name.full, i18n.language)}</Link>
      </h2>
      <p className={styles["quiet"]}>
        {number} · {regions.map((region) => region.name).join(", ")}
      </p>
      <Chips of={services} />
      <Chips of={devices} quiet />
      <p className={styles["cardFoot"]}>
        <strong>{t("places.free", { count: places.free })}</strong>{" "}
        <span className={styles["quiet"]}>{t("places.of", { total: write(places.total) })}</span>
        {accessibility?.code === "accessible" && (
          <span className={styles["good"]}>
            <CheckCircleOutlined aria-hidden="true" /> {accessibility.name}
          </span>
        )}
      </p>
    </Card>
  );
};
