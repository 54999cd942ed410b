import {
  ApiOutlined,
  AuditOutlined,
  BookOutlined,
  CalendarOutlined,
  LinkOutlined,
  NotificationOutlined,
  SolutionOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PageTitle } from "../../parts/page-title.tsx";
import { usePerson } from "../../session/use-session.ts";
import styles from "./administration.module.css";
import { sectionsFor, type Section } from "./sections.ts";

const icons: Readonly<Record<Section["name"], ReactNode>> = {
  systems: <ApiOutlined aria-hidden="true" />,
  people: <TeamOutlined aria-hidden="true" />,
  roster: <SolutionOutlined aria-hidden="true" />,
  calendar: <CalendarOutlined aria-hidden="true" />,
  subscriptions: <NotificationOutlined aria-hidden="true" />,
  law: <BookOutlined aria-hidden="true" />,
  audit: <AuditOutlined aria-hidden="true" />,
  chain: <LinkOutlined aria-hidden="true" />,
};

/** Where administration begins: its pages with what each is for. */
export const Component = () => {
  const { t } = useTranslation("administration");
  return (
    <>
      <PageTitle title={t("title")}>{t("lead")}</PageTitle>
      <ul className={styles["doors"]}>
        {sectionsFor(usePerson()?.roles ?? []).map(({ name }) => (
          <li key={name}>
            <Link className={styles["door"]} to={`/administration/${name}`}>
              <span className={styles["doorIcon"]} aria-hidden="true">
                {icons[name]}
              </span>
              <strong>{t(`${name}.title`)}</strong>
              <span className={styles["quiet"]}>{t(`${name}.text`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};
