import { Button, Result } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { session } from "./session.ts";

/** Where the sign-in comes back to; goes on to the page it was begun on. */
export const Component = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    session.signedIn().then(
      (path) => void navigate(path, { replace: true }),
      () => setFailed(true),
    );
  }, [navigate]);
  if (!failed) return <div className="first-sight" role="status" aria-label={t("loading")} />;
  return (
    <Result
      status="warning"
      title={t("session.notSignedIn")}
      extra={
        <Button type="primary" onClick={() => void session.signIn("/")}>
          {t("signIn")}
        </Button>
      }
    />
  );
};
