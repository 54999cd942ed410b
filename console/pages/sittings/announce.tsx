import { useMutation } from "@tanstack/react-query";
import { Alert, Checkbox } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Refused } from "../../api/problem.ts";
import { previewOf, type Preview } from "../../commands/preview.ts";
import { PreviewView } from "../../commands/preview-view.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { useSignedCommand } from "../../signing/use-signed-command.tsx";
import type { Claim } from "./claim.ts";
import type { FormProps } from "./declare-conflict.tsx";
import { DeedDrawer } from "./deed-drawer.tsx";
import styles from "./sittings.module.css";
import { roomKey } from "./use-room.ts";
import { WordsField } from "./words-field.tsx";

type Voted = Claim["ground"];

/** The distinct grounds that votes rested on, with the words of the first that named each. */
const groundsVoted = ({ ballots }: FormProps["one"]) => {
  const found = new Map<Voted, string>();
  for (const { claim, text } of ballots)
    if (claim !== undefined && !found.has(claim.ground)) found.set(claim.ground, text ?? "");
  return [...found].map(([ground, text]) => ({ value: ground, label: text }));
};

/** The result is announced by whoever presides: first what would happen and which letters go out, then signed (R377-27, R377-28). */
export const Announce = ({ room, one, action, onClose }: FormProps) => {
  const { t } = useTranslation("sittings");
  const voted = groundsVoted(one);
  const [grounds, setGrounds] = useState<readonly Voted[]>(voted.map(({ value }) => value));
  const [justification, setJustification] = useState("");
  const { result } = one;
  const isRefusal = result === "against" && one.question !== "removal";
  const isRemoved = result === "for" && one.question === "removal";
  const needsWords = isRefusal || isRemoved;
  const words = justification.trim();
  const command = {
    name: "closeVote" as const,
    ...(isRefusal && { grounds: [...grounds] }),
    ...(needsWords && { justification: words }),
  };
  const { data, error, isPending, mutate, reset } = useMutation<Preview, Refused, object>({
    mutationFn: (given) => previewOf("cases", one.caseId, given),
  });
  // What needs no words is looked at at once.
  useEffect(() => {
    if (!needsWords) mutate({ name: "closeVote" });
  }, [mutate, needsWords]);
  const order = useSignedCommand({
    kind: "cases",
    id: one.caseId,
    changes: [roomKey(room.sitting.id), ["case", one.caseId]],
    onDone: onClose,
  });
  const title = t(`announce.${result ?? "tie"}`);
  const give = () => {
    if (data === undefined) {
      mutate(command);
      return;
    }
    const facts = [
      { label: t("vote.case"), children: one.number },
      { label: t("vote.question"), children: t(`question.${one.question}`) },
      {
        label: t("vote.votes"),
        children: t("outcome.votes", { inFavour: one.tally.for, against: one.tally.against }),
      },
    ];
    order.give(command, { title, facts, effect: data.events.map(({ text }) => text).join(". ") });
  };
  const canLook = !needsWords || (words !== "" && (!isRefusal || grounds.length > 0));
  return (
    <DeedDrawer
      title={`${title} · ${one.number}`}
      action={action}
      effect={result === "tie" ? t("announce.tieEffect") : undefined}
      label={data === undefined ? t("announce.look") : t("sign")}
      ready={canLook}
      busy={isPending || order.busy}
      error={order.error}
      dialog={order.dialog}
      onClose={onClose}
      onGive={give}
    >
      <p>{t("outcome.votes", { inFavour: one.tally.for, against: one.tally.against })}</p>
      {isRefusal && (
        <fieldset className={styles["group"]}>
          <legend>{t("announce.grounds")}</legend>
          <Checkbox.Group<Voted>
            className={styles["column"] ?? ""}
            value={[...grounds]}
            options={voted}
            onChange={(chosen) => {
              setGrounds(chosen);
              reset();
            }}
          />
        </fieldset>
      )}
      {needsWords && (
        <WordsField
          label={t("announce.justification")}
          hint={t("announce.quoted")}
          value={justification}
          onChange={(typed) => {
            setJustification(typed);
            reset();
          }}
        />
      )}
      {error !== null && <RefusedNotice error={error} />}
      {data !== undefined && (
        <>
          <Alert type="info" showIcon title={t("announce.notYet")} />
          <PreviewView preview={data} />
        </>
      )}
    </DeedDrawer>
  );
};
