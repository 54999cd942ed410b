import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Refused } from "../api/problem.ts";

interface Props {
  readonly error: Refused;
  readonly again?: () => void;
}

/** What the API said no to, in words, with the number by which the operators find it. */
export const RefusedNotice = ({ error, again }: Props) => {
  const { t } = useTranslation();
  const { code, correlationId, fields, message } = error;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={code === "unreachable" ? t("unreachable") : message}
      description={
        <>
          {fields.length > 0 && (
            <ul>
              {fields.map(({ pointer, message: said }) => (
                <li key={pointer}>
                  {pointer}: {said}
                </li>
              ))}
            </ul>
          )}
          {correlationId !== undefined && (
            <p>
              {t("correlation")} <code>{correlationId}</code>
            </p>
          )}
          {again !== undefined && <Button onClick={again}>{t("tryAgain")}</Button>}
        </>
      }
    />
  );
};
