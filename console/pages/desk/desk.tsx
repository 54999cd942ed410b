import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Skeleton } from "antd";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Refused } from "../../api/problem.ts";
import { Fields, type Special } from "../../forms/fields.tsx";
import { intakeForm, type Named } from "../../forms/spec.ts";
import { missingAmong, sentOf, startOfAll, type Filled } from "../../forms/value.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { PapersField } from "../../parts/upload/papers-field.tsx";
import type { Brought } from "../../parts/upload/upload.ts";
import { usePerson } from "../../session/use-session.ts";
import { Confirmation } from "./confirmation.tsx";
import styles from "./desk.module.css";
import { registerOnPaper, type Registered } from "./register-on-paper.ts";

const confirmed = ["informed", "confirmed", "consent"] as const;

const papersIn = (value: unknown): readonly Brought[] =>
  Array.isArray(value)
    ? value.filter(
        (one: unknown): one is Brought =>
          typeof one === "object" && one !== null && "sha256" in one,
      )
    : [];

/** The fields that are filled in otherwise than their kind says: scanned papers, and the wordings that people confirm. */
const specialAtDesk: Special = (name, value, onChange, id) => {
  if (name === "documents")
    return <PapersField id={id} value={papersIn(value)} onChange={onChange} />;
  const wording = confirmed.find((one) => one === name);
  // The consent of a person in the list of people is another one, and has a form of its own.
  if (wording === undefined || !id.startsWith(`field-${name}`)) return undefined;
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
  const [value, setValue] = useState<Filled>(
    provider === undefined ? usual : { ...usual, addressee: { to: "provider", number: provider } },
  );
  const [missing, setMissing] = useState<readonly string[]>([]);
  const sending = useMutation<Registered, Refused, Filled>({
    mutationFn: async (application) => registerOnPaper(key, application),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["worklist"] });
    },
  });
  const needed = t("required", { ns: "forms" });
  const flaws = useMemo(
    () =>
      new Map([
        ...missing.map((path) => [path, needed] as const),
        ...(sending.error?.fields ?? []).map(
          ({ pointer, message }) => [pointer.replace(/^\/application/, ""), message] as const,
        ),
      ]),
    [missing, needed, sending.error],
  );
  const send = () => {
    if (fields === undefined) return;
    const whole = { ...startOfAll(fields), ...value };
    const empty = missingAmong(fields, whole);
    setMissing(empty);
    const sent = sentOf(whole);
    if (empty.length === 0 && typeof sent === "object" && sent !== null)
      sending.mutate({ ...sent });
  };
  const again = () => {
    sending.reset();
    setKey(crypto.randomUUID());
    setValue(usual);
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
      <div className={styles["form"]}>
        {fields === undefined && <Skeleton active paragraph={{ rows: 10 }} />}
        {fields !== undefined && (
          <Fields
            fields={fields}
            value={value}
            onChange={setValue}
            path=""
            flaws={flaws}
            special={specialAtDesk}
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
