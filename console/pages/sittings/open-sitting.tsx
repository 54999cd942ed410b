import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import { DeedDrawer } from "./deed-drawer.tsx";
import { QuorumBar } from "./quorum-bar.tsx";
import styles from "./sittings.module.css";
import { actionIn, roomKey, sittingsKey, useWho, type Room } from "./use-room.ts";

interface Props {
  readonly room: Room;
  readonly onClose: () => void;
}

/** The secretary marks who is there; with a quorum the sitting is open (R377-25). */
export const OpenSitting = ({ room, onClose }: Props) => {
  const { t } = useTranslation("sittings");
  const { id, members, quorum } = room.sitting;
  const whoIs = useWho(room.sitting);
  const [present, setPresent] = useState<readonly string[]>(members);
  const order = useSignedCommand({
    kind: "sittings",
    id,
    changes: [roomKey(id), sittingsKey],
    onDone: onClose,
  });
  const { needed } = quorum;
  const reached = present.length >= needed;
  const title = t("open.title");
  return (
    <DeedDrawer
      title={title}
      action={actionIn(room, "openSitting")}
      effect={t("open.effect")}
      label={title}
      ready={reached}
      busy={order.busy}
      error={order.error}
      onClose={onClose}
      onGive={() => order.give({ name: "openSitting", present: [...present] }, { title })}
    >
      <QuorumBar quorum={{ needed, present: present.length, reached }} members={members.length} />
      <fieldset className={styles["group"]}>
        <legend>{t("open.present")}</legend>
        <Checkbox.Group<string>
          className={styles["column"] ?? ""}
          value={[...present]}
          onChange={setPresent}
          options={members.map((member) => {
            const { name, position } = whoIs(member);
            return {
              value: member,
              label: position === undefined ? name : `${name} · ${position}`,
            };
          })}
        />
      </fieldset>
    </DeedDrawer>
  );
};
