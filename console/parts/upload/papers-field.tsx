import { DeleteOutlined, UploadOutlined } from "@ant-design/icons";
import { Alert, Button, Select } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../../api/problem.ts";
import { useNames } from "../../words/names.ts";
import { RefusedNotice } from "../refused-notice.tsx";
import { putFile } from "./put.ts";
import {
  bringPaper,
  paperTypes,
  type Brought,
  type PaperType,
  type UploadStage,
} from "./upload.ts";
import styles from "./upload.module.css";

interface Props {
  readonly id: string;
  readonly value: readonly Brought[];
  readonly onChange: (papers: readonly Brought[]) => void;
}

/** Scanned papers: each named, sent, and looked at before it counts. */
export const PapersField = ({ id, value, onChange }: Props) => {
  const { t } = useTranslation(["desk", "names", "cases"]);
  const nameOf = useNames();
  const [type, setType] = useState<PaperType>("circumstances");
  const [stage, setStage] = useState<UploadStage>();
  const [error, setError] = useState<Refused | "kind">();
  const input = useRef<HTMLInputElement>(null);
  const bring = async (file: File) => {
    setError(undefined);
    try {
      onChange([...value, await bringPaper(file, type, putFile, setStage)]);
    } catch (failure) {
      setError(failure instanceof Refused ? failure : "kind");
    } finally {
      setStage(undefined);
      if (input.current !== null) input.current.value = "";
    }
  };
  return (
    <div className={styles["papers"]} id={id}>
      <ol className={styles["list"]}>
        {value.map((paper) => (
          <li key={paper.id}>
            {nameOf("document", paper.type)} ({t("pages", { count: paper.pages, ns: "cases" })})
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t("dropPaper", { name: paper.fileName })}
              onClick={() => onChange(value.filter((one) => one.id !== paper.id))}
            />
          </li>
        ))}
      </ol>
      <div className={styles["bar"]}>
        <Select<PaperType>
          aria-label={t("paperType")}
          options={paperTypes.map((one) => ({ value: one, label: nameOf("document", one) }))}
          value={type}
          onChange={setType}
        />
        <input
          ref={input}
          type="file"
          hidden
          accept="application/pdf,image/jpeg,image/png"
          aria-label={t("file")}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void bring(file);
          }}
        />
        <Button
          icon={<UploadOutlined aria-hidden="true" />}
          loading={stage !== undefined}
          onClick={() => input.current?.click()}
        >
          {stage === undefined ? t("bring") : t(`stage.${stage}`)}
        </Button>
      </div>
      {error === "kind" && <Alert type="error" showIcon role="alert" title={t("unknownKind")} />}
      {error instanceof Refused && <RefusedNotice error={error} />}
    </div>
  );
};
