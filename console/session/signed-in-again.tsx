import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { session } from "./session.ts";

/** The end of the window in which somebody signed in once more; the page that opened it closes it. */
export const Component = () => {
  const { t } = useTranslation();
  useEffect(() => void session.signedInBeside(), []);
  return <p role="status">{t("session.closing")}</p>;
};
