import { Alert, Button, Popconfirm, Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf, api } from "../../../api/client.ts";
import type { Refused } from "../../../api/problem.ts";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { saveAs } from "../../../parts/save-as.ts";
import common from "../administration.module.css";
import styles from "./calendar.module.css";
import { PreviewView } from "./preview-view.tsx";
import { Recount } from "./recount.tsx";
import { usePreview, useTakeOver, type Brought } from "./use-import.ts";

const isRows = (value: unknown): value is Brought["calendar"] =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const read = async (file: File): Promise<Brought | undefined> => {
  try {
    const calendar: unknown = JSON.parse(await file.text());
    return isRows(calendar) ? { name: file.name, calendar } : undefined;
  } catch {
    return undefined;
  }
};

const save = async (): Promise<void> => {
  const { version, calendar } = await answerOf(api.GET("/v1/calendar"));
  saveAs(`calendar-${version}.json`, `${JSON.stringify(calendar, null, 2)}\n`, "application/json");
};

const textsIn = (value: unknown): readonly string[] => {
  if (!Array.isArray(value)) return [];
  return value.flatMap((flaw: unknown) => {
    if (!isRows(flaw)) return [];
    const { at, text } = flaw;
    return typeof text === "string" ? [`${typeof at === "string" ? `${at}: ` : ""}${text}`] : [];
  });
};

/** What is wrong with a file, place by place. */
const Flawed = ({ error }: { readonly error: Refused }) => (
  <>
    <RefusedNotice error={error} />
    <ul className={styles["flaws"]}>
      {textsIn(error.facts["flaws"]).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </>
);

const overtaken = 412;

/** Brings another calendar: what it would change is seen first, then it is put into use, and counting anew is followed. */
export const BringCalendar = () => {
  const { t } = useTranslation(["calendar", "administration"]);
  const [brought, setBrought] = useState<Brought>();
  const [isUnreadable, setUnreadable] = useState(false);
  const preview = usePreview();
  const [isTaken, setTaken] = useState(false);
  const takeOver = useTakeOver(() => setTaken(true));
  const { seen } = preview;
  const bring = async (file: File) => {
    setTaken(false);
    takeOver.reset();
    const found = await read(file);
    setUnreadable(found === undefined);
    setBrought(found);
    if (found !== undefined) preview.look(found);
  };
  return (
    <section className={common["panel"]}>
      <h2>{t("import.do")}</h2>
      <p className={common["hint"]}>{t("import.text")}</p>
      <div className={common["form"]}>
        <div className={common["bar"]}>
          <Upload
            accept=".json,application/json"
            showUploadList={false}
            beforeUpload={(file) => {
              void bring(file);
              return false;
            }}
          >
            <Button type="primary" loading={preview.isPending}>
              {t("import.choose")}
            </Button>
          </Upload>
          <Button onClick={() => void save()}>{t("import.save")}</Button>
        </div>
        {isUnreadable && <Alert type="error" showIcon role="alert" title={t("import.notJson")} />}
        {preview.error !== null && <Flawed error={preview.error} />}
        {brought !== undefined && seen !== undefined && !isTaken && (
          <>
            <h3>{t("import.file", { name: brought.name, version: seen.version })}</h3>
            <PreviewView seen={seen} />
            {takeOver.error !== null && <RefusedNotice error={takeOver.error} />}
            <div className={common["bar"]}>
              <Popconfirm
                title={t("take.sure")}
                okText={t("take.do")}
                cancelText={t("administration:cancel")}
                onConfirm={() => takeOver.mutate({ brought, tag: seen.replaces.tag })}
              >
                <Button type="primary" disabled={!seen.isWhole} loading={takeOver.isPending}>
                  {t("take.do")}
                </Button>
              </Popconfirm>
              {takeOver.error?.status === overtaken && (
                <Button
                  onClick={() => {
                    takeOver.reset();
                    preview.look(brought);
                  }}
                >
                  {t("take.again")}
                </Button>
              )}
            </div>
          </>
        )}
        {isTaken && <Recount />}
      </div>
    </section>
  );
};
