import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Skeleton } from "antd";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Refused } from "../../api/problem.ts";
import { Fields, type Special } from "../../forms/fields.tsx";
import { flawsOf, useFirstFlaw } from "../../forms/flaw.tsx";
import { intakeForm, type Named } from "../../forms/spec.ts";
import { missingAmong, sentOf, startOfAll, type Filled } from "../../forms/value.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { PapersField } from "../../parts/upload/papers-field.tsx";
import { papersIn, type Brought } from "../../parts/upload/upload.ts";
import { usePerson } from "../../session/use-session.ts";
import { Confirmation } from "./confirmation.tsx";
import styles from "./desk.module.css";
import { ConsentField, PaperField } from "./paper-field.tsx";
import { registerOnPaper, type Registered } from "./register-on-paper.ts";

const confirmed = ["informed", "confirmed", "consent"] as const;

/** The fields that are filled in otherwise than their kind says: scanned papers, what rests on one, and the wordings that people confirm. */
const specialAtDesk =
  (papers: readonly Brought[], label: string): Special =>
  (name, value, onChange, id) => {
    if (name === "documents") return <PapersField id={id} value={papers} onChange={onChange} />;
    // The consent of a person in the list of people is another one than that of whoever signs.
    if (name === "consent" && id.startsWith("field-people"))
      return <ConsentField id={id} papers={papers} value={value} onChange={onChange} />;
    if (name === "document" && id.endsWith("-proof-document"))
      return (
        <PaperField
          id={id}
          label={label}
          papers={papers}
          type="representation"
          value={value}
          onChange={onChange}
        />
      );
    const wording = confirmed.find((one) => one === name);
    if (wording === undefined) return undefined;
    return <Confirmation id={id} name={wording} value={value} onChange={onChange} />;
  };

const useIntake = () => {
  const [fields, setFields] = useState<readonly Named[]>();
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const found = await intakeForm();
      if (!gone) setFields(found);
    };
    void load();
    return () => {
      gone = true;
    };
  }, []);
  return fields;
};

/** What is usual at a desk of the executive body, to be changed where it is otherwise. */
const usual: Filled = {
  subject: "person",
  volume: "budget",
  language: "kk",
  people: [{}],
  addressee: { to: "office" },
};

/** Takes in an application that somebody signed on paper at the desk (L114-13.1). */
export const Component = () => {
  const { t } = useTranslation(["desk", "forms", "names", "cases"]);
  const client = useQueryClient();
  const provider = usePerson()?.provider;
  const fields = useIntake();
  // One key a form: however often it is sent, it is one application.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const start: Filled =
    provider === undefined ? usual : { ...usual, addressee: { to: "provider", number: provider } };
  const [value, setValue] = useState<Filled>(start);
  const [missed, setMissed] = useState<readonly string[]>([]);
  const sending = useMutation<Registered, Refused, Filled>({
    mutationFn: async (application) => registerOnPaper(key, application),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["worklist"] });
    },
  });
  const empty = useMemo(
    () => (fields === undefined ? [] : missingAmong(fields, { ...startOfAll(fields), ...value })),
    [fields, value],
  );
  const said = sending.error?.fields.map(({ pointer, message }) => ({
    pointer: pointer.replace(/^\/application/, ""),
    message,
  }));
  const flaws = flawsOf(missed, empty, t("required", { ns: "forms" }), said);
  const missing = missed.filter((path) => empty.includes(path));
  const form = useFirstFlaw(sending.error ?? missed);
  const special = specialAtDesk(papersIn(value["documents"]), t("field.document", { ns: "forms" }));
  const send = () => {
    if (fields === undefined) return;
    sending.reset();
    setMissed([...empty]);
    const sent = sentOf({ ...startOfAll(fields), ...value });
    if (empty.length === 0 && typeof sent === "object" && sent !== null)
      sending.mutate({ ...sent });
  };
  const again = () => {
    sending.reset();
    setKey(crypto.randomUUID());
    setValue(start);
  };
  if (sending.isSuccess)
    return (
      <>
        <PageTitle title={t("title")} />
        <Alert
          type="success"
          showIcon
          role="status"
          title={t("taken", { id: sending.data.caseId })}
          description={
            <>
              <Link to={`/assistance/${sending.data.caseId}`}>{t("openCase")}</Link>{" "}
              <Button onClick={again}>{t("another")}</Button>
            </>
          }
        />
      </>
    );
  return (
    <>
      <PageTitle title={t("title")}>{t("lead")}</PageTitle>
      <div className={styles["form"]} ref={form}>
        {fields === undefined && <Skeleton active paragraph={{ rows: 10 }} />}
        {fields !== undefined && (
          <Fields
            fields={fields}
            value={value}
            onChange={setValue}
            path=""
            flaws={flaws}
            special={special}
            whose="application"
          />
        )}
        {missing.length > 0 && (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={t("missing", { count: missing.length })}
          />
        )}
        {sending.isError && <RefusedNotice error={sending.error} />}
        <Button type="primary" size="large" loading={sending.isPending} onClick={send}>
          {t("send")}
        </Button>
      </div>
    </>
  );
};
