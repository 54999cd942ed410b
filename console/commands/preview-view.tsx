import { Alert, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../parts/format.ts";
import { currentLocale, languageNames, locales, type Locale } from "../words/locale.ts";
import styles from "./commands.module.css";
import type { Preview } from "./preview.ts";

type Letter = Preview["letters"][number];

/** A letter as it would go out, in each of the three languages. */
const LetterView = ({ letter }: { readonly letter: Letter }) => {
  const { t } = useTranslation("forms");
  const [locale, setLocale] = useState<Locale>(currentLocale());
  const { subject, text } = letter[locale];
  return (
    <article className={styles["letter"]}>
      <header className={styles["letterHead"]}>
        <strong>
          {t(`letterTo.${letter.to}`)}
          {letter.email !== undefined && `: ${letter.email}`}
        </strong>
        <Segmented<Locale>
          size="small"
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
          value={locale}
          onChange={setLocale}
        />
      </header>
      <h4 lang={locale}>{subject}</h4>
      <pre lang={locale} className={styles["text"]}>
        {text}
      </pre>
    </article>
  );
};

const Terms = ({
  title,
  terms,
}: {
  readonly title: string;
  readonly terms: Preview["terms"]["started"];
}) => {
  const { t } = useTranslation("forms");
  const { day } = useFormat();
  if (terms.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {terms.map((term) => (
          <li key={`${term.provision} ${term.startedAt}`}>
            {t("termUntil", {
              title: term.title,
              provision: term.provision,
              day: day(term.dueDay),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What a command would do: the next state, what happens, which terms begin and end, which letters go out. */
export const PreviewView = ({ preview }: { readonly preview: Preview }) => {
  const { t } = useTranslation("forms");
  const { before, after, events, terms, letters, untold, mayBeLookedAtAgain } = preview;
  return (
    <div className={styles["stack"]}>
      {before.state !== after.state && (
        <p className={styles["step"]}>
          <span className={styles["state"]}>{before.text}</span>
          <span aria-hidden="true">→</span>
          <span className={styles["state"]}>{after.text}</span>
        </p>
      )}
      <section>
        <h3>{t("happens")}</h3>
        {events.length === 0 && <p>{t("nothing")}</p>}
        <ul>
          {events.map(({ event, text, provisions }) => (
            <li key={`${event} ${text}`}>
              {text}
              {provisions.length > 0 && (
                <span className={styles["quiet"]}> ({provisions.join(", ")})</span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <Terms title={t("starts")} terms={terms.started} />
      <Terms title={t("stops")} terms={terms.stopped} />
      {mayBeLookedAtAgain && <Alert type="info" showIcon title={t("lookedAtAgain")} />}
      {untold !== undefined && <Alert type="warning" showIcon title={t("untold")} />}
      {letters.length > 0 && (
        <section>
          <h3>{t("letters")}</h3>
          {letters.map((letter) => (
            <LetterView key={`${letter.to} ${letter.organization ?? ""}`} letter={letter} />
          ))}
        </section>
      )}
    </div>
  );
};
