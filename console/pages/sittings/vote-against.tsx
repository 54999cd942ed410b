import { Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { nameOfField } from "../../forms/application-fields.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import { useGrounds } from "./completeness.tsx";
import type { FormProps } from "./declare-conflict.tsx";
import { DeedDrawer } from "./deed-drawer.tsx";
import { claimOf, claimText, type Chosen } from "./claim.ts";
import { GroundFields } from "./ground-fields.tsx";
import { roomKey } from "./use-room.ts";
import { WordsField } from "./words-field.tsx";

/** A vote against, which rests on a ground of the closed list with what it needs named (R377-27b, G09, G11). */
export const VoteAgainst = ({ room, one, action, onClose }: FormProps) => {
  const { t } = useTranslation(["sittings", "forms"]);
  const isRemoval = one.question === "removal";
  const found = useGrounds(one.caseId);
  const [chosen, setChosen] = useState<Chosen>({});
  const [reason, setReason] = useState("");
  const order = useSignedCommand({
    kind: "cases",
    id: one.caseId,
    changes: [roomKey(room.sitting.id)],
    onDone: onClose,
  });
  const title = t(isRemoval ? "vote.againstRemoval" : "vote.against");
  const ground = found.data?.grounds.find((given) => given.ground === chosen.ground);
  const claim = isRemoval ? undefined : claimOf(chosen);
  const words = reason.trim();
  const give = () => {
    const command = {
      name: "castVote" as const,
      choice: "against" as const,
      ...(claim !== undefined && { claim }),
      ...(words !== "" && { reason: words }),
    };
    const facts = [
      { label: t("vote.case"), children: one.number },
      { label: t("vote.question"), children: t(`question.${one.question}`) },
      { label: t("vote.choice"), children: t("ballot.against") },
      ...(ground === undefined
        ? []
        : [{ label: t("vote.ground"), children: claimText(ground, chosen, nameOfField) }]),
    ];
    order.give(command, { title, facts, effect: t("vote.effect") });
  };
  return (
    <DeedDrawer
      title={`${title} · ${one.number}`}
      action={action}
      effect={isRemoval ? undefined : t("vote.needsGround")}
      label={t("sign")}
      ready={isRemoval || claim !== undefined}
      busy={order.busy}
      error={order.error}
      dialog={order.dialog}
      onClose={onClose}
      onGive={give}
    >
      {!isRemoval && found.isPending && <Skeleton active />}
      {!isRemoval && found.isError && <RefusedNotice error={found.error} />}
      {!isRemoval && found.isSuccess && (
        <GroundFields
          caseId={one.caseId}
          grounds={found.data.grounds}
          chosen={chosen}
          onChange={setChosen}
        />
      )}
      <WordsField label={t("vote.reason")} value={reason} onChange={setReason} />
    </DeedDrawer>
  );
};
