import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import { DeedDrawer } from "./deed-drawer.tsx";
import { roomKey, type Action, type AgendaCase, type Room } from "./use-room.ts";
import { WordsField } from "./words-field.tsx";

export interface FormProps {
  readonly room: Room;
  readonly one: AgendaCase;
  readonly action: Action | undefined;
  readonly onClose: () => void;
}

/** A member with an interest in the case says so, and has no voice on it from then on (G09). */
export const DeclareConflict = ({ room, one, action, onClose }: FormProps) => {
  const { t } = useTranslation("sittings");
  const [reason, setReason] = useState("");
  const order = useSignedCommand({
    kind: "cases",
    id: one.caseId,
    changes: [roomKey(room.sitting.id)],
    onDone: onClose,
  });
  const title = t("conflict.title");
  return (
    <DeedDrawer
      title={`${title} · ${one.number}`}
      action={action}
      effect={t("conflict.effect")}
      label={t("conflict.give")}
      ready={reason.trim() !== ""}
      busy={order.busy}
      error={order.error}
      dialog={order.dialog}
      onClose={onClose}
      onGive={() => order.give({ name: "declareConflict", reason: reason.trim() }, { title })}
    >
      <WordsField label={t("conflict.reason")} value={reason} onChange={setReason} />
    </DeedDrawer>
  );
};
