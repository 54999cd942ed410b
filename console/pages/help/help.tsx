import { Alert, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import type { AnswerOf } from "../../api/shapes.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Chips } from "../../parts/chips.tsx";
import { useFormat } from "../../parts/format.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import styles from "./help.module.css";

type Help = AnswerOf<"getHelp">;
type Section = Help["sections"][number];

const SectionOf = ({ section: { code, title, text, items } }: { readonly section: Section }) => (
  <section id={code} className={styles["section"]}>
    <h2>{title}</h2>
    <p>{text}</p>
    {items.map((item) => (
      <details key={item.code} className={styles["item"]}>
        <summary>{item.title}</summary>
        <p>{item.text}</p>
        <Chips of={item.provisions.map((id) => ({ code: id, name: id }))} quiet />
      </details>
    ))}
  </section>
);

/** How to apply for help: what it is, on which grounds, what happens next and how long it takes, in plain words (P003). */
export const Component = () => {
  const { t } = useTranslation();
  const { day } = useFormat();
  const found = useAnswer(["help"], (signal) => api.GET("/v1/help", { signal }));
  return (
    <>
      <PageTitle title={t("help.title")}>{t("help.lead")}</PageTitle>
      {found.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {found.isError && <RefusedNotice error={found.error} again={() => void found.refetch()} />}
      {found.isSuccess && (
        <div className={styles["columns"]}>
          <nav className={styles["contents"]} aria-label={t("help.contents")}>
            {found.data.sections.map(({ code, title }) => (
              <a key={code} href={`#${code}`}>
                {title}
              </a>
            ))}
          </nav>
          <div>
            {found.data.sections.map((section) => (
              <SectionOf key={section.code} section={section} />
            ))}
            <Alert
              type="info"
              showIcon
              title={`${found.data.source.title} (${day(found.data.source.updatedOn)})`}
              description={found.data.source.note}
            />
          </div>
        </div>
      )}
    </>
  );
};
