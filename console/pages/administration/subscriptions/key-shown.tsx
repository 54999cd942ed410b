import { useTranslation } from "react-i18next";
import { ShownOnce } from "../shown-once.tsx";
import type { NewKey } from "./use-subscriptions.ts";

interface Props {
  readonly name: string;
  readonly newKey: NewKey;
  readonly onClose: () => void;
}

/** A key in the answer to its making: a secret is shown this once. */
export const KeyShown = ({ name, newKey: { scheme, secret, publicKey }, onClose }: Props) => {
  const { t } = useTranslation("subscriptions");
  return (
    <ShownOnce
      title={t("secret.title", { name })}
      text={t(`secret.${scheme}`)}
      label={t("secret.label")}
      secret={secret ?? publicKey ?? ""}
      closeText={t("secret.close")}
      onClose={onClose}
    />
  );
};
