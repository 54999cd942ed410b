import { lazy, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, Outlet, useLocation, useNavigation } from "react-router";
import { useSession } from "../session/use-session.ts";
import styles from "./frame.module.css";
import { MainNavigation } from "./main-navigation.tsx";
import { NetworkNotice } from "./network-notice.tsx";
import { ProgressLine } from "./progress-line.tsx";
import { Tools } from "./tools.tsx";

/** Needed once in twelve hours, so fetched then. */
const SessionEnded = lazy(async () => ({
  default: (await import("../session/session-ended.tsx")).SessionEnded,
}));

/** Another page begins at its top, and whoever hears it read is told of it. */
const useStartOfPage = () => {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
};

/** What stands around every page: the way to the others, language, look and session. */
export const Frame = () => {
  const { t } = useTranslation();
  const main = useStartOfPage();
  const { state } = useNavigation();
  const session = useSession();
  return (
    <>
      <a className={styles["skip"]} href="#main">
        {t("skipToContent")}
      </a>
      <header className={styles["header"]}>
        <ProgressLine busy={state !== "idle"} />
        <div className={styles["bar"]}>
          <Link className={styles["brand"]} to="/" aria-label={t("toHome")}>
            <img src="/arnau.svg" alt="" width="30" height="30" />
            <span className={styles["brandName"]}>{t("name")}</span>
          </Link>
          <MainNavigation />
          <Tools />
        </div>
      </header>
      <NetworkNotice />
      <main className={styles["main"]} id="main" ref={main} tabIndex={-1}>
        <Suspense
          fallback={<div className="first-sight" role="status" aria-label={t("loading")} />}
        >
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles["footer"]}>{t("footer")}</footer>
      {session.status === "ended" && (
        <Suspense fallback={null}>
          <SessionEnded name={session.person.name} />
        </Suspense>
      )}
    </>
  );
};
