import { useMutation } from "@tanstack/react-query";
import { Button, Drawer, Skeleton } from "antd";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Refused } from "../api/problem.ts";
import { Fields, type Special } from "../forms/fields.tsx";
import { flawsOf, useFirstFlaw } from "../forms/flaw.tsx";
import { formOf, type Named } from "../forms/spec.ts";
import { missingAmong, sentOf, startOfAll, type Filled } from "../forms/value.ts";
import { RefusedNotice } from "../parts/refused-notice.tsx";
import { useSignedCommand } from "../signing/use-signed-command.tsx";
import { wordOf } from "../words/word-of.ts";
import { asCommand } from "./as-command.ts";
import styles from "./commands.module.css";
import { Meanwhile, type Stand } from "./meanwhile.tsx";
import { previewOf, type On, type Preview } from "./preview.ts";
import { PreviewView } from "./preview-view.tsx";

interface Props {
  readonly on: On;
  readonly id: string;
  /** The name of the command. */
  readonly command: string;
  readonly provisions: readonly string[];
  /** How what it is given on stands now; it may move on while the form is open. */
  readonly stand: Stand;
  /** What is known of the form before anybody has touched it. */
  readonly start?: Filled | undefined;
  readonly special?: Special | undefined;
  /** Queries that the command changes. */
  readonly changes: readonly (readonly unknown[])[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const useForm = (on: On, command: string) => {
  const [fields, setFields] = useState<readonly Named[]>();
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const found = await formOf(on === "cases" ? "registration" : "assistance", command);
      if (!gone) setFields(found);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [on, command]);
  return fields;
};

const sure = (fields: readonly Named[], value: Filled, command: string): Filled => {
  const sent = sentOf({ ...startOfAll(fields), ...value });
  return typeof sent === "object" && sent !== null ? { name: command, ...sent } : { name: command };
};

/** A command of an official: its form, what it would do, and giving it, signed where it has to be. */
export const CommandDrawer = (props: Props) => {
  const { on, id, command, provisions, stand, start, special, changes, onClose, onDone } = props;
  const { t } = useTranslation(["forms", "names", "signing"]);
  const fields = useForm(on, command);
  const [opened] = useState(stand);
  const [value, setValue] = useState<Filled>(start ?? {});
  const [missed, setMissed] = useState<readonly string[]>([]);
  const preview = useMutation<Preview, Refused, Filled>({
    mutationFn: (given) => previewOf(on, id, given),
  });
  const meanwhile = <Meanwhile before={opened} now={stand} command={command} />;
  const order = useSignedCommand({ kind: on, id, changes: [...changes], meanwhile, onDone });
  const title = wordOf("forms", `command.${command}`) ?? command;
  const empty = useMemo(
    () => (fields === undefined ? [] : missingAmong(fields, { ...startOfAll(fields), ...value })),
    [fields, value],
  );
  const flaws = flawsOf(missed, empty, t("required"), preview.error?.fields);
  const form = useFirstFlaw(preview.error ?? missed);
  const [lookedAt, setLookedAt] = useState(0);
  const look = () => {
    if (fields === undefined) return;
    preview.reset();
    setLookedAt(stand.timeline.length);
    setMissed([...empty]);
    if (empty.length === 0) preview.mutate(sure(fields, value, command));
  };
  const give = () => {
    const given = asCommand(on, preview.variables ?? {});
    if (given === undefined || preview.data === undefined) return;
    const { events } = preview.data;
    order.give(given, { title, effect: events.map(({ text }) => text).join(". ") });
  };
  // What would happen is no longer known of a case that has moved on.
  const holds = order.busy || lookedAt === stand.timeline.length;
  const seen = preview.isSuccess && holds ? preview.data : undefined;
  return (
    <Drawer
      open
      size="large"
      title={title}
      onClose={onClose}
      footer={
        <div className={styles["foot"]}>
          {seen === undefined ? (
            <Button type="primary" loading={preview.isPending} onClick={look}>
              {t("preview")}
            </Button>
          ) : (
            <>
              <Button onClick={preview.reset} disabled={order.busy}>
                {t("back")}
              </Button>
              <Button type="primary" loading={order.busy} onClick={give}>
                {t(seen.signature ? "signAndGive" : "give")}
              </Button>
            </>
          )}
        </div>
      }
    >
      <div className={styles["stack"]} ref={form}>
        {provisions.length > 0 && <p className={styles["provisions"]}>{provisions.join(", ")}</p>}
        {preview.isError && <RefusedNotice error={preview.error} />}
        {order.error !== undefined && <RefusedNotice error={order.error} />}
        {!order.busy && meanwhile}
        {fields === undefined && <Skeleton active />}
        {fields !== undefined && seen === undefined && (
          <Fields
            fields={fields}
            value={value}
            onChange={setValue}
            path=""
            flaws={flaws}
            special={special}
            whose="command"
          />
        )}
        {seen !== undefined && <PreviewView preview={seen} />}
      </div>
      {order.dialog}
    </Drawer>
  );
};
