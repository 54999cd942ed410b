import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import { DeedDrawer } from "./deed-drawer.tsx";
import styles from "./sittings.module.css";
import { actionIn, roomKey, sittingKey, sittingsKey, type Room } from "./use-room.ts";
import { WordsField } from "./words-field.tsx";

interface Props {
  readonly room: Room;
  readonly onClose: () => void;
}

const useEnd = ({ sitting: { id } }: Room, onDone: () => void) =>
  useSignedCommand({
    kind: "sittings",
    id,
    changes: [roomKey(id), sittingKey(id), sittingsKey],
    onDone,
  });

/** Closes the sitting: no vote is given in it any more (R377-24a). */
export const CloseSitting = ({ room, onClose }: Props) => {
  const { t } = useTranslation("sittings");
  const order = useEnd(room, onClose);
  const open = room.cases.filter(({ here, decision }) => here && decision === undefined).length;
  const title = t("close.title");
  return (
    <DeedDrawer
      title={title}
      action={actionIn(room, "closeSitting")}
      effect={t("close.effect")}
      label={title}
      ready
      busy={order.busy}
      error={order.error}
      onClose={onClose}
      onGive={() => order.give({ name: "closeSitting" }, { title })}
    >
      {open > 0 && <p className={styles["warn"]}>{t("close.undecided", { count: open })}</p>}
    </DeedDrawer>
  );
};

/** Calls the sitting off, as long as nothing was done on a case at it (R377-24a). */
export const CancelSitting = ({ room, onClose }: Props) => {
  const { t } = useTranslation("sittings");
  const [reason, setReason] = useState("");
  const order = useEnd(room, onClose);
  const title = t("cancel.title");
  return (
    <DeedDrawer
      title={title}
      action={actionIn(room, "cancelSitting")}
      effect={t("cancel.effect")}
      label={title}
      ready={reason.trim() !== ""}
      busy={order.busy}
      error={order.error}
      onClose={onClose}
      onGive={() => order.give({ name: "cancelSitting", reason: reason.trim() }, { title })}
    >
      <WordsField label={t("cancel.reason")} value={reason} onChange={setReason} />
    </DeedDrawer>
  );
};
