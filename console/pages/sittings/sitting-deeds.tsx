import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ElectPresiding } from "./elect-presiding.tsx";
import { CancelSitting, CloseSitting } from "./end-sitting.tsx";
import { OpenSitting } from "./open-sitting.tsx";
import { Protocol } from "./protocol.tsx";
import styles from "./sittings.module.css";
import { actionIn, isOpenTo, type Room } from "./use-room.ts";

type Form = "open" | "close" | "cancel" | "elect" | "protocol";

/** What keeps those who could act from it, of what the page does not show by itself. */
const told: readonly string[] = ["openSitting", "signProtocol"];
const shownAlready: ReadonlySet<string> = new Set(["not-presiding", "no-quorum"]);

/** What whoever looks can do with the sitting itself now. */
export const SittingDeeds = ({ room }: { readonly room: Room }) => {
  const { t } = useTranslation("sittings");
  const [form, setForm] = useState<Form>();
  const close = () => setForm(undefined);
  const can = (command: string) => isOpenTo(room, command);
  const { id, state, present, presidingVotes } = room.sitting;
  const hindrances = told.flatMap((command) => {
    const refusal = actionIn(room, command)?.refusal;
    return refusal === undefined || shownAlready.has(refusal.code) ? [] : [refusal.text];
  });
  const waits = state === "called" && hindrances.length === 0 && !can("openSitting");
  const isOver = state === "closed" || state === "signed";
  const nothing =
    !waits &&
    !isOver &&
    hindrances.length === 0 &&
    ["openSitting", "voteForPresiding", "closeSitting", "cancelSitting"].every(
      (name) => !can(name),
    );
  if (nothing) return null;
  return (
    <section className={styles["panel"]} aria-labelledby="deeds">
      <h2 id="deeds">{t("deeds")}</h2>
      <div className={styles["column"]}>
        {can("openSitting") && (
          <Button type="primary" onClick={() => setForm("open")}>
            {t("open.title")}
          </Button>
        )}
        {can("voteForPresiding") && (
          <Button type="primary" onClick={() => setForm("elect")}>
            {t("elect.title")}
          </Button>
        )}
        {isOver && (
          <Button
            type={can("signProtocol") ? "primary" : "default"}
            onClick={() => setForm("protocol")}
          >
            {t(can("signProtocol") ? "protocol.sign" : "protocol.show")}
          </Button>
        )}
        {can("closeSitting") && (
          <Button onClick={() => setForm("close")}>{t("close.title")}</Button>
        )}
        {can("cancelSitting") && (
          <Button danger onClick={() => setForm("cancel")}>
            {t("cancel.title")}
          </Button>
        )}
      </div>
      {hindrances.map((text) => (
        <p key={text} className={styles["quiet"]}>
          {text}
        </p>
      ))}
      {waits && <p className={styles["quiet"]}>{t("waitsForOpening")}</p>}
      {form === "open" && <OpenSitting room={room} onClose={close} />}
      {form === "close" && <CloseSitting room={room} onClose={close} />}
      {form === "cancel" && <CancelSitting room={room} onClose={close} />}
      {form === "protocol" && <Protocol room={room} onClose={close} />}
      {form === "elect" && (
        <ElectPresiding
          kind="sittings"
          id={id}
          room={room}
          among={present}
          votes={presidingVotes}
          action={actionIn(room, "voteForPresiding")}
          onClose={close}
        />
      )}
    </section>
  );
};
