import {
  FileDoneOutlined,
  FileSearchOutlined,
  QuestionCircleOutlined,
  SafetyCertificateOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PageTitle } from "../../parts/page-title.tsx";
import styles from "./home.module.css";

interface Door {
  readonly to: string;
  readonly name: "find" | "specialists" | "apply" | "status";
  readonly icon: ReactNode;
}

const doors: readonly Door[] = [
  { to: "/register", name: "find", icon: <FileSearchOutlined aria-hidden="true" /> },
  { to: "/registry", name: "specialists", icon: <SafetyCertificateOutlined aria-hidden="true" /> },
  { to: "/help", name: "apply", icon: <QuestionCircleOutlined aria-hidden="true" /> },
  { to: "/status", name: "status", icon: <FileDoneOutlined aria-hidden="true" /> },
];

/** What the public comes for, one step away. */
export const Component = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t("home.title")}>{t("home.lead")}</PageTitle>
      <ul className={styles["doors"]}>
        {doors.map(({ to, name, icon }) => (
          <li key={to}>
            <Link className={styles["door"]} to={to}>
              <span className={styles["icon"]}>{icon}</span>
              <strong>{t(`home.${name}.title`)}</strong>
              <span>{t(`home.${name}.text`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};
