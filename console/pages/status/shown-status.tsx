import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useFormat } from "../../parts/format.ts";
import { RefusedNotice } from "../../parts/refused-notice.tsx";
import { TermDays } from "../../parts/term-days.tsx";
import { AllTerms } from "../case/terms.tsx";
import type { Opened } from "./opened.ts";
import styles from "./status.module.css";

interface Props {
  readonly opened: Opened;
  readonly onEnd: () => void;
}

/** While the page is open it looks again, in milliseconds: what a case comes to is seen without doing anything. */
const nowAndThen = 30_000;

/** Looks again by the token that the code gave, in whichever language the page is turned to. */
const useShown = ({ session, shown }: Opened) => {
  const found = useAnswer(
    ["status", session.token],
    (signal) =>
      api.GET("/v1/status", {
        params: { header: { "status-session": session.token } },
        signal,
      }),
    { keep: true, every: nowAndThen },
  );
  return { shown: found.data?.shown ?? shown, error: found.error };
};

/** How the case stands: its state, its terms day by day, what happened and which letters were sent; a discreet one says no more than its letters do. */
export const ShownStatus = ({ opened, onEnd }: Props) => {
  const { t } = useTranslation(["status", "cases"]);
  const { instant } = useFormat();
  const { shown, error } = useShown(opened);
  const { status, letters } = shown;
  return (
    <div className={styles["shown"]}>
      {error !== null && <RefusedNotice error={error} />}
      <Alert type="info" showIcon title={t("session", { at: instant(opened.session.goodUntil) })} />
      <section className={styles["card"]}>
        <h2>{status.text}</h2>
        <p className={styles["quiet"]}>{status.caseId}</p>
      </section>
      {"terms" in status && status.terms.length > 0 && (
        <section>
          <h2>{t("tab.terms", { ns: "cases" })}</h2>
          {shown.kind === "discreet" ? (
            status.terms.map((term) => <TermDays key={term.provision} {...term} />)
          ) : (
            <AllTerms terms={status.terms} />
          )}
        </section>
      )}
      {"timeline" in status && (
        <section>
          <h2>{t("tab.timeline", { ns: "cases" })}</h2>
          <ol className={styles["events"]}>
            {status.timeline.map(({ at, event, text, by }) => (
              <li key={`${at} ${event} ${text}`}>
                <time dateTime={at}>{instant(at)}</time> {text}{" "}
                <span className={styles["quiet"]}>({by})</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {letters.length > 0 && (
        <section>
          <h2>{t("letters")}</h2>
          <ul>
            {letters.map(({ at, text, returned }) => (
              <li key={`${at} ${text}`}>
                {instant(at)}: {text}
                {returned && <strong> {t("returned")}</strong>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button onClick={onEnd}>{t("end")}</Button>
    </div>
  );
};
