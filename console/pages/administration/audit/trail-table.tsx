import { useTranslation } from "react-i18next";
import { Chips } from "../../../parts/chips.tsx";
import { useFormat } from "../../../parts/format.ts";
import { useNames } from "../../../words/names.ts";
import { wordOf } from "../../../words/word-of.ts";
import common from "../administration.module.css";
import { TableFrame } from "../table-frame.tsx";
import { useStepWords } from "./step-words.ts";
import type { Sought, Step } from "./use-audit.ts";

interface Props {
  readonly steps: readonly Step[];
  /** Searches anew for this alone. */
  readonly onNarrow: (more: Sought) => void;
}

const columns = ["when", "who", "what", "case"] as const;
const shownOfSubject = 8;

const What = ({ step }: { readonly step: Step }) => {
  const { t } = useTranslation("audit");
  const wordsOf = useStepWords();
  const isAct = step.what === "act";
  return (
    <>
      {wordsOf(step)}
      {isAct && step.provisions.length > 0 && (
        <Chips of={step.provisions.map((code) => ({ code, name: code }))} quiet />
      )}
      {!isAct && step.why !== undefined && (
        <div className={common["quiet"]}>
          {t("why", { why: wordOf("trail", `why.${step.why}`) ?? step.why })}
        </div>
      )}
    </>
  );
};

const Row = ({ step, onNarrow }: { readonly step: Step } & Pick<Props, "onNarrow">) => {
  const { t } = useTranslation(["audit", "names"]);
  const nameOf = useNames();
  const { instant } = useFormat();
  const { at, by, caseId, correlationId } = step;
  const kind = step.what === "act" ? wordOf("audit", `kind.${step.kind}`) : undefined;
  const details = [
    kind,
    ...(step.what === "act" ? [t("step", { sequence: String(step.sequence) })] : []),
  ].filter((detail) => detail !== undefined);
  return (
    <tr>
      <td>
        {instant(at)}
        <div className={common["quiet"]}>{t("correlation", { id: correlationId.slice(0, 8) })}</div>
      </td>
      <td>
        {nameOf("role", by.role)}
        <div>
          <button
            type="button"
            className={common["rowButton"]}
            aria-label={t("onlyOfficial", { subject: by.id })}
            title={by.id}
            onClick={() => onNarrow({ by: by.id })}
          >
            {by.id.slice(0, shownOfSubject)}
          </button>
        </div>
      </td>
      <td>
        <What step={step} />
      </td>
      <td>
        <button
          type="button"
          className={`${common["rowButton"]} ${common["code"]}`}
          aria-label={t("onlyCase", { caseId })}
          onClick={() => onNarrow({ case: caseId })}
        >
          {caseId}
        </button>
        <div className={common["quiet"]}>{details.join(" · ")}</div>
      </td>
    </tr>
  );
};

const keyOf = (step: Step): string =>
  step.what === "act"
    ? `${step.caseId} ${step.sequence}`
    : [step.caseId, step.at, step.correlationId, JSON.stringify(step.thing)].join(" ");

/** Steps of officials, the newest first; a press on an official or a case shows theirs alone. */
export const TrailTable = ({ steps, onNarrow }: Props) => {
  const { t } = useTranslation("audit");
  return (
    <TableFrame label={t("column.what")}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <Row key={keyOf(step)} step={step} onNarrow={onNarrow} />
        ))}
      </tbody>
    </TableFrame>
  );
};
