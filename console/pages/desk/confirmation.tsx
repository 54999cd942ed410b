import { Checkbox, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import styles from "./desk.module.css";

interface Props {
  readonly id: string;
  readonly name: "informed" | "confirmed" | "consent";
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

type Code = AnswerOf<"getHelp">["confirmations"][number]["code"];

/** The wordings by the names that the API gives them. */
const wordingOf: Readonly<Record<Props["name"], Code>> = {
  informed: "rights-shown",
  confirmed: "reliability",
  consent: "personal-data",
};

/** A text that people confirm when they apply, in its newest wording; ticking it says which one it was (L114-13.2). */
export const Confirmation = ({ id, name, value, onChange }: Props) => {
  const { t } = useTranslation("desk");
  const found = useAnswer(["help"], (signal) => api.GET("/v1/help", { signal }));
  if (found.data === undefined) return <Skeleton active paragraph={{ rows: 2 }} />;
  const confirmation = found.data.confirmations.find(({ code }) => code === wordingOf[name]);
  const newest = confirmation?.wordings.at(-1);
  if (newest === undefined) return null;
  return (
    <div className={styles["wording"]}>
      <p>{newest.text}</p>
      <Checkbox
        id={id}
        checked={value !== undefined}
        onChange={({ target }) =>
          onChange(target.checked ? { version: newest.version } : undefined)
        }
      >
        {t("confirmed")}
      </Checkbox>
    </div>
  );
};
