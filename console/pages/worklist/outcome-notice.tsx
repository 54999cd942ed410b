import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { Outcome } from "./use-tasks.ts";

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly onClose: () => void;
}

/** What became of the tasks: how many were taken, and who was faster with the others. */
export const OutcomeNotice = ({ outcomes, onClose }: Props) => {
  const { t } = useTranslation("worklist");
  const countOf = (outcome: Outcome["outcome"]) =>
    outcomes.filter((one) => one.outcome === outcome).length;
  const done = (["claimed", "released", "handed-over"] as const)
    .map((outcome) => ({ outcome, count: countOf(outcome) }))
    .filter(({ count }) => count > 0);
  const held = outcomes.filter(({ outcome }) => outcome === "held");
  const gone = countOf("gone");
  const names = [...new Set(held.map(({ holder }) => holder?.name ?? holder?.subject ?? ""))];
  return (
    <Alert
      type={held.length + gone === 0 ? "success" : "warning"}
      showIcon
      closable={{ onClose }}
      role="status"
      title={[
        ...done.map(({ outcome, count }) => t(`outcome.${outcome}`, { count })),
        ...(held.length > 0
          ? [t("outcome.held", { count: held.length, names: names.join(", ") })]
          : []),
        ...(gone > 0 ? [t("outcome.gone", { count: gone })] : []),
      ].join(" ")}
    />
  );
};
