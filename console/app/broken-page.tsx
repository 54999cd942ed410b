import { Button, Result } from "antd";
import { useTranslation } from "react-i18next";
import { isRouteErrorResponse, useRouteError } from "react-router";

/** What is shown in the place of a page that could not be shown, such as one whose files are gone since a new release. */
export const BrokenPage = () => {
  const { t } = useTranslation();
  const error = useRouteError();
  const unknown = isRouteErrorResponse(error) && error.status === 404;
  return (
    <Result
      status={unknown ? "404" : "error"}
      title={t(unknown ? "notFound.title" : "broken.title")}
      subTitle={t(unknown ? "notFound.text" : "broken.text")}
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          {t("broken.again")}
        </Button>
      }
    />
  );
};
