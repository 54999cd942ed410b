import { DesktopOutlined, LogoutOutlined, MoonOutlined, SunOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { session } from "../session/session.ts";
import { useSession } from "../session/use-session.ts";
import { speak } from "../words/i18n.ts";
import {
  currentLocale,
  languageNames,
  locales,
  shortLanguageNames,
  type Locale,
} from "../words/locale.ts";
import { appearances, keepAppearance, useAppearance, type Appearance } from "./appearance.ts";
import styles from "./frame.module.css";

const languages = locales.map((value) => ({
  value,
  label: shortLanguageNames[value],
  title: languageNames[value],
}));

const LanguageSwitch = () => {
  const { t } = useTranslation();
  return (
    <Segmented<Locale>
      size="small"
      aria-label={t("language")}
      name="language"
      options={languages}
      value={currentLocale()}
      onChange={(locale) => void speak(locale)}
    />
  );
};

const icons: Readonly<Record<Appearance, React.ReactNode>> = {
  system: <DesktopOutlined aria-hidden="true" />,
  light: <SunOutlined aria-hidden="true" />,
  dark: <MoonOutlined aria-hidden="true" />,
};

const nextOf = (appearance: Appearance): Appearance =>
  appearances[(appearances.indexOf(appearance) + 1) % appearances.length] ?? "system";

const AppearanceSwitch = () => {
  const { t } = useTranslation();
  const appearance = useAppearance();
  const name = t("appearance.now", { appearance: t(`appearance.${appearance}`) });
  return (
    <Button
      title={name}
      type="text"
      aria-label={name}
      icon={icons[appearance]}
      onClick={() => keepAppearance(nextOf(appearance))}
    />
  );
};

const SessionButton = () => {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const state = useSession();
  const [busy, setBusy] = useState(false);
  if (state.status === "anonymous") {
    const signIn = () => {
      setBusy(true);
      session.signIn(`${pathname}${search}`).catch(() => setBusy(false));
    };
    return (
      <Button type="primary" loading={busy} onClick={signIn}>
        {t("signIn")}
      </Button>
    );
  }
  return (
    <Button
      className={styles["session"] ?? ""}
      title={t("signOut")}
      icon={<LogoutOutlined aria-hidden="true" />}
      onClick={() => void session.signOut()}
    >
      <span translate="no" className={styles["person"]}>
        {state.person.name}
      </span>
    </Button>
  );
};

/** Language, look and session. */
export const Tools = () => (
  <div className={styles["tools"]}>
    <LanguageSwitch />
    <AppearanceSwitch />
    <SessionButton />
  </div>
);
