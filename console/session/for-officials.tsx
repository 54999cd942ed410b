import { Button, Result } from "antd";
import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { session } from "./session.ts";
import { usePerson } from "./use-session.ts";

/** Pages for whoever is signed in; everybody else is led to the sign-in and back. */
export const ForOfficials = () => {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  if (usePerson() !== undefined) return <Outlet />;
  return (
    <Result
      title={t("session.needed")}
      extra={
        <Button type="primary" onClick={() => void session.signIn(`${pathname}${search}`)}>
          {t("signIn")}
        </Button>
      }
    />
  );
};
