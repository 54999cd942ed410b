import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import type { Brought, PaperType } from "../../parts/upload/upload.ts";
import { useNames } from "../../words/names.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  /** What was brought so far. */
  readonly papers: readonly Brought[];
  readonly type: PaperType;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** One of the papers that were brought, by its place in their list. */
export const PaperField = ({ id, label, papers, type, value, onChange }: Props) => {
  const { t } = useTranslation(["desk", "names", "cases"]);
  const nameOf = useNames();
  const options = papers.flatMap((paper, place) =>
    paper.type === type
      ? [{ value: paper.id, label: `${place + 1}. ${nameOf("document", type)}` }]
      : [],
  );
  return (
    <Select
      id={id}
      aria-label={label}
      allowClear
      placeholder={t("choosePaper", { name: nameOf("document", type) })}
      notFoundContent={t("noPaper", { name: nameOf("document", type) })}
      options={options}
      value={options.some((one) => one.value === value) ? String(value) : null}
      onChange={(chosen: string | null) => onChange(chosen ?? undefined)}
    />
  );
};

interface ConsentProps {
  readonly id: string;
  readonly papers: readonly Brought[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const documentOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "document" in value ? value.document : undefined;

/** How another adult agreed to the use of their data: at a desk on a paper, to the newest wording (L114-0.PRE, G39). */
export const ConsentField = ({ id, papers, value, onChange }: ConsentProps) => {
  const { t } = useTranslation("forms");
  const found = useAnswer(["help"], (signal) => api.GET("/v1/help", { signal }));
  const wordings = found.data?.confirmations.find(({ code }) => code === "personal-data")?.wordings;
  const version = wordings?.at(-1)?.version;
  return (
    <PaperField
      id={id}
      label={t("part.consent")}
      papers={papers}
      type="adult-consent"
      value={documentOf(value)}
      onChange={(document) =>
        onChange(
          document === undefined || version === undefined
            ? undefined
            : { by: "document", version, document },
        )
      }
    />
  );
};
