import { Checkbox, Radio, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import type { FormProps } from "./declare-conflict.tsx";
import { DeedDrawer } from "./deed-drawer.tsx";
import styles from "./sittings.module.css";
import { roomKey } from "./use-room.ts";
import { WordsField } from "./words-field.tsx";

type Requirement = AnswerOf<"getGrounds">["unmet"][number]["requirement"];

/** The grounds that a case bears; told once, as the look is on record. */
export const useGrounds = (caseId: string) =>
  useAnswer(["grounds", caseId], (signal) =>
    api.GET("/v1/cases/{id}/grounds", { params: { path: { id: caseId }, query: {} }, signal }),
  );

interface YesNoProps {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly yes: string;
  readonly no: string;
  readonly onChange: (value: boolean) => void;
}

const YesNo = ({ label, value, yes, no, onChange }: YesNoProps) => (
  <fieldset className={styles["group"]}>
    <legend>{label}</legend>
    <Radio.Group
      value={value ?? null}
      onChange={(event) => onChange(event.target.value === true)}
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
    />
  </fieldset>
);

/** Whether the information is complete and accurate in the Commission's view (R377-26, R377-26b, G08). */
export const Completeness = ({ room, one, action, onClose }: FormProps) => {
  const { t } = useTranslation("sittings");
  const [complete, setComplete] = useState<boolean>();
  const [accurate, setAccurate] = useState<boolean>();
  const [overruled, setOverruled] = useState<readonly Requirement[]>([]);
  const [note, setNote] = useState("");
  const found = useGrounds(one.caseId);
  const unmet = found.data?.unmet ?? [];
  const order = useSignedCommand({
    kind: "cases",
    id: one.caseId,
    changes: [roomKey(room.sitting.id), ["grounds", one.caseId]],
    onDone: onClose,
  });
  const title = t("completeness.title");
  const words = note.trim();
  const give = () => {
    if (complete === undefined || accurate === undefined) return;
    const command = {
      name: "recordCompleteness" as const,
      complete,
      accurate,
      ...(overruled.length > 0 && { overruled: [...overruled] }),
      ...(words !== "" && { note: words }),
    };
    const told = t("completeness.found", {
      complete: t(complete ? "completeness.complete" : "completeness.wanting"),
      accurate: t(accurate ? "completeness.accurate" : "completeness.false"),
    });
    const facts = [
      { label: t("vote.case"), children: one.number },
      { label: t("completeness.information"), children: told },
    ];
    order.give(command, { title, facts, effect: t("completeness.effect") });
  };
  return (
    <DeedDrawer
      title={`${title} · ${one.number}`}
      action={action}
      effect={t("completeness.effect")}
      label={t("sign")}
      ready={
        complete !== undefined && accurate !== undefined && (overruled.length === 0 || words !== "")
      }
      busy={order.busy}
      error={order.error}
      dialog={order.dialog}
      onClose={onClose}
      onGive={give}
    >
      <YesNo
        label={t("completeness.isComplete")}
        yes={t("completeness.complete")}
        no={t("completeness.wanting")}
        value={complete}
        onChange={setComplete}
      />
      <YesNo
        label={t("completeness.isAccurate")}
        yes={t("completeness.accurate")}
        no={t("completeness.false")}
        value={accurate}
        onChange={setAccurate}
      />
      {found.isPending && <Skeleton active paragraph={{ rows: 2 }} />}
      {found.isError && <RefusedNotice error={found.error} />}
      {unmet.length > 0 && (
        <fieldset className={styles["group"]}>
          <legend>{t("completeness.overrule")}</legend>
          <Checkbox.Group<Requirement>
            value={[...overruled]}
            onChange={setOverruled}
            options={unmet.map(({ requirement, text }) => ({ value: requirement, label: text }))}
          />
          <p className={styles["quiet"]}>{t("completeness.overruleWhy")}</p>
        </fieldset>
      )}
      <WordsField
        label={t(overruled.length > 0 ? "completeness.noteNeeded" : "completeness.note")}
        value={note}
        onChange={setNote}
      />
    </DeedDrawer>
  );
};
