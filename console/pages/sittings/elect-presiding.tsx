import { Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import { DeedDrawer } from "./deed-drawer.tsx";
import styles from "./sittings.module.css";
import { roomKey, useWho, type Action, type Room } from "./use-room.ts";

interface Props {
  /** Who presides over the whole sitting, or over one case. */
  readonly kind: "cases" | "sittings";
  readonly id: string;
  readonly room: Room;
  /** Who can be elected. */
  readonly among: readonly string[];
  readonly votes: Room["sitting"]["presidingVotes"];
  readonly action: Action | undefined;
  readonly onClose: () => void;
}

/** While the chair is away or has no voice, those present elect one of themselves (R377-23c, G36). */
export const ElectPresiding = ({ kind, id, room, among, votes, action, onClose }: Props) => {
  const { t } = useTranslation("sittings");
  const whoIs = useWho(room.sitting);
  const [candidate, setCandidate] = useState<string>();
  const order = useSignedCommand({
    kind,
    id,
    changes: [roomKey(room.sitting.id)],
    onDone: onClose,
  });
  const title = t("elect.title");
  const give = () => {
    if (candidate === undefined) return;
    const facts = [{ label: t("elect.candidate"), children: whoIs(candidate).name }];
    order.give(
      { name: "voteForPresiding", candidate },
      { title, facts, effect: t("elect.effect") },
    );
  };
  return (
    <DeedDrawer
      title={title}
      action={action}
      effect={t("elect.effect")}
      label={t("sign")}
      ready={candidate !== undefined}
      busy={order.busy}
      error={order.error}
      dialog={order.dialog}
      onClose={onClose}
      onGive={give}
    >
      <fieldset className={styles["group"]}>
        <legend>{t("elect.candidate")}</legend>
        <Radio.Group
          value={candidate ?? null}
          onChange={(event) => setCandidate(String(event.target.value))}
          className={styles["column"] ?? ""}
          options={among.map((member) => ({
            value: member,
            label: t("elect.votes", {
              name: whoIs(member).name,
              count: votes.filter((vote) => vote.candidate === member).length,
            }),
          }))}
        />
      </fieldset>
    </DeedDrawer>
  );
};
