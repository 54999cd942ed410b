import { Alert, Progress } from "antd";
import { useTranslation } from "react-i18next";
import { Facts } from "../../../parts/facts.tsx";
import common from "../administration.module.css";
import type { Entry } from "./use-verification.ts";
import type { Finding } from "./verify.ts";

const whole = 100;

interface Props {
  readonly finding: Finding<Entry>;
}

/** What was found of a history: how far it is read, whether it holds, and what that proves. */
export const Verdict = ({ finding }: Props) => {
  const { t } = useTranslation("chain");
  const { entries, head, broken, hasGrown, isWhole } = finding;
  const done = entries.length;
  const part = Math.floor((done / Math.max(done, head.sequence)) * whole);
  const progress = t("progress", { done: String(done), all: String(head.sequence) });
  return (
    <div className={common["stack"]} aria-live="polite">
      {!isWhole && <Progress percent={part} status="active" aria-label={progress} />}
      {!isWhole && <p className={common["hint"]}>{progress}</p>}
      {broken !== undefined && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t("broken", {
            sequence: String(broken.sequence),
            fault: t(`fault.${broken.fault}`),
          })}
        />
      )}
      {isWhole && broken === undefined && (
        <Alert type="success" showIcon title={t("intact", { count: done })} />
      )}
      {hasGrown && <Alert type="info" showIcon title={t("grown")} />}
      {isWhole && (
        <>
          <Facts
            items={[
              {
                label: t("head"),
                children: (
                  <span className={common["code"]}>
                    {head.sequence} · {head.hash}
                  </span>
                ),
              },
            ]}
          />
          <section className={common["panel"]}>
            <h2>{t("covers.title")}</h2>
            <p>{t("covers.yes")}</p>
            <p>{t("covers.no")}</p>
          </section>
        </>
      )}
    </div>
  );
};
