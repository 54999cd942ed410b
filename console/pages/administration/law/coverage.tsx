import { Input, Select, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { MoreButton } from "../../../parts/more-button.tsx";
import { RefusedNotice } from "../../../parts/refused-notice.tsx";
import { useNames } from "../../../words/names.ts";
import common from "../administration.module.css";
import { Field } from "../field.tsx";
import { Provision } from "./provision.tsx";
import { standingOf, standings, type Covered, type Standing } from "./covered.ts";
import { CoverageSummary } from "./coverage-summary.tsx";
import styles from "./law.module.css";

const aPage = 50;

interface Wanted {
  readonly document: string | undefined;
  readonly standing: Standing | undefined;
  readonly text: string;
}

const fits = (provision: Covered, { document, standing, text }: Wanted): boolean => {
  const words = [provision.id, provision.citation, provision.statement].join(" ");
  return (
    (document === undefined || provision.document === document) &&
    (standing === undefined || standingOf(provision) === standing) &&
    words.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase())
  );
};

interface FiltersProps {
  readonly documents: readonly string[];
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

const Filters = ({ documents, wanted, onChange }: FiltersProps) => {
  const { t } = useTranslation(["law", "names"]);
  const nameOf = useNames();
  return (
    <div className={common["toolbar"]}>
      <Field label={t("document")}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder={t("any")}
            options={documents.map((value) => ({ value, label: nameOf("act", value) }))}
            value={wanted.document ?? null}
            onChange={(document: string | null) =>
              onChange({ ...wanted, document: document ?? undefined })
            }
          />
        )}
      </Field>
      <Field label={t("status")}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder={t("any")}
            options={standings.map((value) => ({ value, label: t(`standing.${value}`) }))}
            value={wanted.standing ?? null}
            onChange={(standing: Standing | null) =>
              onChange({ ...wanted, standing: standing ?? undefined })
            }
          />
        )}
      </Field>
      <Field label={t("search")}>
        {(id) => (
          <Input
            id={id}
            type="search"
            allowClear
            value={wanted.text}
            onChange={({ target }) => onChange({ ...wanted, text: target.value })}
          />
        )}
      </Field>
    </div>
  );
};

/** How much of the law is in code and in passing tests, provision by provision in words. */
export const Coverage = () => {
  const { t } = useTranslation(["law", "names"]);
  const [wanted, setWanted] = useState<Wanted>({
    document: undefined,
    standing: undefined,
    text: "",
  });
  const [shown, setShown] = useState(aPage);
  const found = useAnswer(["coverage"], (signal) => api.GET("/v1/law/coverage", { signal }));
  if (found.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (found.isError)
    return <RefusedNotice error={found.error} again={() => void found.refetch()} />;
  const { summary, provisions } = found.data;
  const fitting = provisions.filter((provision) => fits(provision, wanted));
  return (
    <div className={common["stack"]}>
      <CoverageSummary
        summary={summary}
        onChoose={(document) => setWanted({ ...wanted, document })}
      />
      <Filters
        documents={[...new Set(summary.map(({ document }) => document))]}
        wanted={wanted}
        onChange={(next) => {
          setWanted(next);
          setShown(aPage);
        }}
      />
      <p role="status" className={common["hint"]}>
        {fitting.length === 0 ? t("none") : t("found", { count: fitting.length })}
      </p>
      <ul className={styles["provisions"]}>
        {fitting.slice(0, shown).map((provision) => (
          <Provision key={provision.id} provision={provision} />
        ))}
      </ul>
      <MoreButton has={shown < fitting.length} busy={false} next={() => setShown(shown + aPage)} />
    </div>
  );
};
