import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { wordOf } from "../words/word-of.ts";
import styles from "./commands.module.css";

export interface Action {
  readonly command: string;
  readonly provisions: readonly string[];
}

interface Props {
  readonly actions: readonly Action[];
  readonly onChoose: (action: Action) => void;
}

/** What moves a case on; the rest is done now and then. */
const usual = [
  "recordFindings",
  "submitToCommission",
  "placeOnAgenda",
  "recordCompleteness",
  "castVote",
  "closeVote",
  "recordRemoval",
  "assignAssessor",
  "completeAssessment",
  "decideProvide",
  "decideRefuse",
  "recordSecondLook",
  "assignProvider",
  "acceptPlace",
  "createPlan",
  "offerAgreement",
  "recordService",
  "complete",
];

const isUsual = ({ command }: Action): boolean => usual.includes(command);

/** What moves the case on comes first, in the order of the procedure. */
const inOrder = (actions: readonly Action[]): readonly Action[] => [
  ...actions
    .filter(isUsual)
    .toSorted((one, other) => usual.indexOf(one.command) - usual.indexOf(other.command)),
  ...actions.filter((action) => !isUsual(action)),
];

/** What may be done now, each with the provisions it rests on. */
export const ActionList = ({ actions, onChoose }: Props) => {
  const { t } = useTranslation(["cases", "forms"]);
  if (actions.length === 0) return <p className={styles["quiet"]}>{t("noActions")}</p>;
  return (
    <div className={styles["actions"]}>
      {inOrder(actions).map((action, place) => (
        <Button
          key={action.command}
          type={place === 0 && isUsual(action) ? "primary" : "default"}
          onClick={() => onChoose(action)}
        >
          <span className={styles["action"]}>
            {wordOf("forms", `command.${action.command}`) ?? action.command}
            <small className={styles["quiet"]}>{action.provisions.join(", ")}</small>
          </span>
        </Button>
      ))}
    </div>
  );
};
