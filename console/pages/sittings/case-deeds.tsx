import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import { Announce } from "./announce.tsx";
import { Completeness } from "./completeness.tsx";
import { DeclareConflict } from "./declare-conflict.tsx";
import { ElectPresiding } from "./elect-presiding.tsx";
import styles from "./sittings.module.css";
import { actionIn, isOpenTo, roomKey, type AgendaCase, type Room } from "./use-room.ts";
import { VoteAgainst } from "./vote-against.tsx";

interface Props {
  readonly room: Room;
  readonly one: AgendaCase;
}

type Form = "against" | "completeness" | "conflict" | "announce" | "elect";

/** What cannot be done, and needs no telling: the page shows it already. */
const shownAlready: ReadonlySet<string> = new Set([
  "already-voted",
  "already-declared",
  "somebody-presides",
  "not-presiding",
  "recused",
]);

/** What stands in the way of those who could act, once each. */
const hindrances = ({ actions }: AgendaCase): readonly string[] => [
  ...new Set(
    actions.flatMap(({ refusal }) =>
      refusal === undefined || shownAlready.has(refusal.code) ? [] : [refusal.text],
    ),
  ),
];

const VoteFor = ({ room, one }: Props) => {
  const { t } = useTranslation("sittings");
  const order = useSignedCommand({
    kind: "cases",
    id: one.caseId,
    changes: [roomKey(room.sitting.id)],
  });
  const isRemoval = one.question === "removal";
  const words = {
    title: t(isRemoval ? "vote.forRemoval" : "vote.for"),
    facts: [
      { label: t("vote.case"), children: one.number },
      { label: t("vote.question"), children: t(`question.${one.question}`) },
      { label: t("vote.choice"), children: t("ballot.for") },
    ],
    effect: t("vote.effect"),
  };
  return (
    <>
      <Button
        type="primary"
        loading={order.busy}
        onClick={() => order.give({ name: "castVote", choice: "for" }, words)}
      >
        {words.title}
      </Button>
      {order.error !== undefined && <RefusedNotice error={order.error} />}
      {order.dialog}
    </>
  );
};

const PlaceHere = ({ room, one }: Props) => {
  const { t } = useTranslation("sittings");
  const { id } = room.sitting;
  const order = useSignedCommand({ kind: "cases", id: one.caseId, changes: [roomKey(id)] });
  return (
    <>
      <Button
        loading={order.busy}
        onClick={() =>
          order.give({ name: "placeOnAgenda", sitting: id }, { title: t("agenda.place") })
        }
      >
        {t("agenda.place")}
      </Button>
      {order.error !== undefined && <RefusedNotice error={order.error} />}
    </>
  );
};

/** What whoever looks can do on a case now, and what stands in the way (R377-24a to R377-27). */
export const CaseDeeds = ({ room, one }: Props) => {
  const { t } = useTranslation("sittings");
  const [form, setForm] = useState<Form>();
  const close = () => setForm(undefined);
  const shared = { room, one, onClose: close };
  const can = (command: string) => isOpenTo(one, command);
  const isOpen = room.sitting.open;
  return (
    <>
      <div className={styles["deeds"]}>
        {can("placeOnAgenda") && <PlaceHere room={room} one={one} />}
        {isOpen && can("recordCompleteness") && (
          <Button type="primary" onClick={() => setForm("completeness")}>
            {t("completeness.title")}
          </Button>
        )}
        {isOpen && can("castVote") && (
          <>
            <VoteFor room={room} one={one} />
            <Button onClick={() => setForm("against")}>
              {t(one.question === "removal" ? "vote.againstRemoval" : "vote.against")}
            </Button>
          </>
        )}
        {isOpen && can("closeVote") && one.result !== undefined && (
          <Button type="primary" onClick={() => setForm("announce")}>
            {t(`announce.${one.result}`)}
          </Button>
        )}
        {isOpen && can("voteForPresiding") && (
          <Button onClick={() => setForm("elect")}>{t("elect.title")}</Button>
        )}
        {can("declareConflict") && (
          <Button type="text" onClick={() => setForm("conflict")}>
            {t("conflict.title")}
          </Button>
        )}
      </div>
      {isOpen &&
        hindrances(one).map((text) => (
          <p key={text} className={styles["quiet"]}>
            {text}
          </p>
        ))}
      {form === "against" && <VoteAgainst {...shared} action={actionIn(one, "castVote")} />}
      {form === "completeness" && (
        <Completeness {...shared} action={actionIn(one, "recordCompleteness")} />
      )}
      {form === "conflict" && (
        <DeclareConflict {...shared} action={actionIn(one, "declareConflict")} />
      )}
      {form === "announce" && <Announce {...shared} action={actionIn(one, "closeVote")} />}
      {form === "elect" && (
        <ElectPresiding
          kind="cases"
          id={one.caseId}
          room={room}
          among={room.sitting.present.filter((member) =>
            one.recused.every((barred) => barred.member !== member),
          )}
          votes={one.presidingVotes}
          action={actionIn(one, "voteForPresiding")}
          onClose={close}
        />
      )}
    </>
  );
};
