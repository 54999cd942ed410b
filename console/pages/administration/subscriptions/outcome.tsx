import { useTranslation } from "react-i18next";
import { useFormat } from "../../../parts/format.ts";
import { wordOf } from "../../../words/word-of.ts";
import common from "../administration.module.css";
import { StatusMark } from "../status-mark.tsx";
import { markOfOutcome, type Attempt } from "./use-subscriptions.ts";

/** How an attempt ended, in words. */
export const Outcome = ({ attempt }: { readonly attempt: Attempt }) => {
  const { t } = useTranslation("subscriptions");
  const { instant } = useFormat();
  const { outcome, status, why, duration, nextAt } = attempt;
  const details = [
    attempt.attempt === 0 ? t("byHand") : t("attempt", { count: attempt.attempt }),
    status === undefined
      ? why && (wordOf("subscriptions", `why.${why}`) ?? why)
      : t("status", { status: String(status) }),
    t(`duration.${duration}`),
  ].filter((detail) => detail !== undefined);
  return (
    <>
      <StatusMark mark={markOfOutcome[outcome]}>{t(`outcome.${outcome}`)}</StatusMark>
      <div className={common["quiet"]}>{details.join(" · ")}</div>
      {nextAt !== undefined && (
        <div className={common["quiet"]}>{t("again", { at: instant(nextAt) })}</div>
      )}
    </>
  );
};
