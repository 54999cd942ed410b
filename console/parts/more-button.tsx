import { Button } from "antd";
import { useTranslation } from "react-i18next";

interface Props {
  readonly has: boolean;
  readonly busy: boolean;
  readonly next: () => unknown;
}

/** Asks for the next page of a list, if there is one. */
export const MoreButton = ({ has, busy, next }: Props) => {
  const { t } = useTranslation();
  if (!has) return null;
  return (
    <Button block size="large" loading={busy} onClick={() => void next()}>
      {t("showMore")}
    </Button>
  );
};
