import { useTranslation } from "react-i18next";
import { Facts } from "../../parts/facts.tsx";
import { FormFacts } from "../../parts/form-facts.tsx";
import { useFormat } from "../../parts/format.ts";
import { usePerson } from "../../session/use-session.ts";
import { useNames } from "../../words/names.ts";
import styles from "../case/case.module.css";
import { ProviderLink } from "./provider-link.tsx";
import { useAssessors } from "./use-assessors.ts";
import type { Assistance } from "./use-assistance.ts";

const shownOfSubject = 8;

/** Who assesses, by name to whoever is told it. */
const AssessorName = ({ subject }: { readonly subject: string }) => {
  const { assessors } = useAssessors();
  const me = usePerson();
  const name = assessors.find((one) => one.subject === subject)?.name;
  if (name === undefined && me?.subject === subject) return <>{me.name}</>;
  return <span translate="no">{name ?? subject.slice(0, shownOfSubject)}</span>;
};

/** How the application stands: what is next, who represents, what was decided and chosen, the plan, the complaints. */
export const Standing = ({ one }: { readonly one: Assistance }) => {
  const { t } = useTranslation(["assistance", "names", "forms"]);
  const { instant, day } = useFormat();
  const nameOf = useNames();
  const {
    next,
    assessed,
    representation,
    decision,
    decided,
    choice,
    provider,
    plan,
    complaints,
    grounds,
  } = one;
  const items = [
    ...(next === undefined
      ? []
      : [{ label: t("next"), children: [next.who, next.why].filter(Boolean).join(": ") }]),
    { label: t("grounds"), children: grounds.map((one_) => nameOf("situation", one_)).join("; ") },
    ...(one.assessor === undefined
      ? []
      : [{ label: t("assessor"), children: <AssessorName subject={one.assessor} /> }]),
    ...(assessed === undefined
      ? []
      : [
          {
            label: t("found"),
            children: assessed.found.map((ground) => nameOf("situation", ground)).join("; "),
          },
        ]),
    ...(representation === undefined
      ? []
      : [{ label: t("representation"), children: <FormFacts value={representation} /> }]),
    ...(decision === undefined
      ? []
      : [
          {
            label: t("decision"),
            children: (
              <>
                <strong>{t(`outcome.${decision.outcome}`)}</strong> {instant(decision.at)}
                {decided?.drawn === true && <p>{t("drawn")}</p>}
                <FormFacts value={decision} without={["outcome", "at", "appeal"]} />
              </>
            ),
          },
        ]),
    ...(choice === undefined
      ? []
      : [
          {
            label: t("choice"),
            children: (
              <>
                <ProviderLink number={choice.provider} />
                {choice.heldUntil !== undefined && (
                  <p>{t("heldUntil", { at: instant(choice.heldUntil) })}</p>
                )}
                {choice.position !== undefined && <p>{t("position", choice.position)}</p>}
              </>
            ),
          },
        ]),
    ...(provider === undefined
      ? []
      : [
          {
            label: t("provider"),
            children: <ProviderLink number={provider} />,
          },
        ]),
    ...(plan === undefined
      ? []
      : [
          {
            label: t("plan", { version: plan.version, day: day(plan.from) }),
            children: <FormFacts value={{ lines: plan.lines }} />,
          },
        ]),
    ...complaints.map((complaint) => ({
      label: t("complaint", { number: complaint.number }),
      children: complaint.answeredOn === undefined ? t("unanswered") : day(complaint.answeredOn),
    })),
  ];
  return (
    <div className={styles["stack"]}>
      <Facts items={items} />
    </div>
  );
};
