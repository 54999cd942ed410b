import { Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../parts/format.ts";
import { wordOf } from "../../../words/word-of.ts";
import common from "../administration.module.css";
import type { Dead } from "./dead-drawer.tsx";
import styles from "./systems.module.css";

interface Props {
  readonly messages: readonly Dead[];
  /** Those that are chosen; absent where none can be. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

const shown = 8;

const Message = ({ message }: { readonly message: Dead }) => {
  const { t } = useTranslation("operations");
  const { instant } = useFormat();
  const { caseId, sequence, reason, subscription } = message;
  return (
    <div className={styles["message"]}>
      <strong>
        {t(`dead.kind.${message.kind}`)} · {instant(message.sentAt)}
      </strong>
      <span>
        {reason === undefined
          ? t("dead.tooOften")
          : (wordOf("operations", `dead.reason.${reason}`) ?? reason)}
      </span>
      {caseId !== undefined && (
        <span>
          <span className={common["code"]}>{caseId}</span>
          {sequence !== undefined && <> · {t("dead.step", { sequence: String(sequence) })}</>}
        </span>
      )}
      {subscription !== undefined && <span className={common["code"]}>{subscription}</span>}
      <span className={common["quiet"]}>
        {t("dead.attempts", { count: message.attempts })} · {message.id}
      </span>
    </div>
  );
};

/** Dead messages: of which case each is, when it was sent and why it lies here. */
export const DeadMessages = ({ messages, chosen, onChoose }: Props) => {
  const { t } = useTranslation("operations");
  return (
    <ul className={styles["messages"]}>
      {messages.map((message) => (
        <li key={message.id}>
          {chosen !== undefined && (
            <Checkbox
              checked={chosen.has(message.id)}
              aria-label={t("dead.choose", { id: message.id.slice(0, shown) })}
              onChange={({ target }) => onChoose(message.id, target.checked)}
            />
          )}
          <Message message={message} />
        </li>
      ))}
    </ul>
  );
};
