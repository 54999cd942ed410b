// The plan and the services (L114-15.5, L114-15.6, L114-16.3.7, L114-17.2.1, L114-19).
import { accept, refuse } from "#shared/cases/kind.ts";
import { dayOf, type Day } from "#shared/law/dates.ts";
import type { PlanLine } from "./commands-provider.ts";
import type { CommandOf } from "./commands.ts";
import type { AssistanceCircumstances, AssistanceDecided, AssistanceFacts } from "./decided.ts";
import type { AssistanceRefusal } from "./refusals.ts";
import type { Assistance } from "./state.ts";

/** The services are given by the provider of the case, and written down by its own staff. */
const isAnothers = ({ provider }: Assistance, facts: AssistanceFacts): boolean =>
  provider === undefined || provider !== facts.provider;

/** A plan gives what was decided, in the form that was decided, no longer than it is needed; all of it has a line (L114-5.6, L114-14.4d). */
const planFlaw = (
  { decision }: Assistance,
  lines: readonly PlanLine[],
): AssistanceRefusal | undefined => {
  // A homeless person is there without a decision, a paying one by agreement: the plan is all there is.
  if (decision === undefined) return undefined;
  const { services, until } = decision;
  const isDecided = ({ type, form, until: last }: PlanLine) =>
    services.some((one) => one.type === type && one.form === form) &&
    (until === undefined || last <= until);
  if (!lines.every(isDecided)) return { code: "plan-beyond-decision" };
  return services.every(({ type }) => lines.some((line) => line.type === type))
    ? undefined
    : { code: "plan-without-service" };
};

/** From when services may be given: the day of the decision, or of the admission (L114-15.5). */
const firstDay = ({ decision, receivedAt }: Assistance): Day => {
  const since = decision?.at ?? receivedAt;
  if (since === undefined) throw new Error("services of a case that was never received");
  return dayOf(since);
};

/** The individual plan that services begin with (L114-16.3.7); never from before the decision (L114-15.5). */
export const createPlan = (
  assistance: Assistance,
  { from, lines }: CommandOf<"createPlan">,
  facts: AssistanceFacts,
): AssistanceDecided => {
  if (isAnothers(assistance, facts)) return refuse({ code: "not-the-provider" });
  const earliest = firstDay(assistance);
  if (from < earliest) return refuse({ code: "before-the-decision", earliest });
  const flaw = planFlaw(assistance, lines);
  return flaw === undefined ? accept({ type: "plan-made", version: 1, from, lines }) : refuse(flaw);
};

export const revisePlan = (
  assistance: Assistance,
  { lines }: CommandOf<"revisePlan">,
  { at }: AssistanceCircumstances,
  facts: AssistanceFacts,
): AssistanceDecided => {
  if (isAnothers(assistance, facts)) return refuse({ code: "not-the-provider" });
  const flaw = planFlaw(assistance, lines);
  if (flaw !== undefined) return refuse(flaw);
  const version = (assistance.plan?.version ?? 0) + 1;
  return accept({ type: "plan-made", version, from: dayOf(at), lines });
};

/** What may pay: the budget for what was decided, the person for what was agreed, or another source that is named (L114-19). */
const fundingFlaw = (
  { received }: Assistance,
  { funding, source }: CommandOf<"recordService">,
): AssistanceRefusal | undefined => {
  if (funding === "other" && source === undefined) return { code: "source-missing" };
  const isPaid = received?.volume === "paid";
  return (funding === "paid" && !isPaid) || (funding === "budget" && isPaid)
    ? { code: "funding-other" }
    : undefined;
};

/** A service that was given by the plan, on a day that has come (L114-17.2.1). */
export const recordService = (
  assistance: Assistance,
  command: CommandOf<"recordService">,
  { at }: AssistanceCircumstances,
  facts: AssistanceFacts,
): AssistanceDecided => {
  if (isAnothers(assistance, facts)) return refuse({ code: "not-the-provider" });
  const { type, on, times, funding } = command;
  const { plan, agreement } = assistance;
  const isPlanned = plan?.lines.some((line) => line.type === type && on <= line.until) ?? false;
  const isAgreed = agreement?.signed === true && agreement.services.includes(type);
  if (!isPlanned && !isAgreed) return refuse({ code: "service-not-planned" });
  const today = dayOf(at);
  if (on > today) return refuse({ code: "day-ahead", latest: today });
  const earliest = plan?.from ?? firstDay(assistance);
  if (on < earliest) return refuse({ code: "before-the-decision", earliest });
  const flaw = fundingFlaw(assistance, command);
  return flaw === undefined
    ? accept({ type: "service-recorded", service: type, on, times, funding })
    : refuse(flaw);
};

/** Information, advice and mediation need no assessment; a provider of the state gives them at the budget's expense (L114-5.4, L114-5.5). */
export const recordGeneralService = (
  { kind, on, paid = false }: CommandOf<"recordGeneralService">,
  { at }: AssistanceCircumstances,
  { ofTheState }: AssistanceFacts,
): AssistanceDecided => {
  if (paid && ofTheState === true) return refuse({ code: "funding-other" });
  const today = dayOf(at);
  return on > today
    ? refuse({ code: "day-ahead", latest: today })
    : accept({ type: "general-service-recorded", kind, on, paid });
};

export const suspend = (
  assistance: Assistance,
  { from }: CommandOf<"suspend">,
  { at }: AssistanceCircumstances,
  facts: AssistanceFacts,
): AssistanceDecided => {
  if (isAnothers(assistance, facts)) return refuse({ code: "not-the-provider" });
  const today = dayOf(at);
  return from > today
    ? refuse({ code: "day-ahead", latest: today })
    : accept({ type: "services-suspended", from });
};

export const resume = (
  assistance: Assistance,
  { on }: CommandOf<"resume">,
  { at }: AssistanceCircumstances,
  facts: AssistanceFacts,
): AssistanceDecided => {
  if (isAnothers(assistance, facts)) return refuse({ code: "not-the-provider" });
  const today = dayOf(at);
  return on > today
    ? refuse({ code: "day-ahead", latest: today })
    : accept({ type: "services-resumed", on });
};

/** What has changed is assessed anew: by the office, or on the word of the provider of the case (L114-12.2.3). */
export const openReassessment = (
  assistance: Assistance,
  { actor }: AssistanceCircumstances,
  facts: AssistanceFacts,
): AssistanceDecided =>
  actor.role === "provider" && isAnothers(assistance, facts)
    ? refuse({ code: "not-the-provider" })
    : accept({ type: "reassessment-opened" });

/** The time of the decision is over, the plan is done, or the person is gone (L114-14.4d). */
export const complete = (
  assistance: Assistance,
  { why }: CommandOf<"complete">,
  { at }: AssistanceCircumstances,
  facts: AssistanceFacts,
): AssistanceDecided => {
  if (isAnothers(assistance, facts)) return refuse({ code: "not-the-provider" });
  const until = assistance.decision?.until;
  return why === "time-over" && until !== undefined && dayOf(at) <= until
    ? refuse({ code: "not-ended" })
    : accept({ type: "services-completed", why });
};

/** What is offered for money, in excess of the guaranteed volume (L114-5.3, L114-15.6, L114-17.1.2). */
export const offerAgreement = (
  assistance: Assistance,
  { number, services }: CommandOf<"offerAgreement">,
  facts: AssistanceFacts,
): AssistanceDecided =>
  isAnothers(assistance, facts)
    ? refuse({ code: "not-the-provider" })
    : accept({ type: "agreement-offered", number, services });

/** Services for money begin with the agreement of both, and not before (L114-15.6); nor before it is known who applied (L114-13.1b). */
export const signAgreement = (
  { agreement, openSignature }: Assistance,
  { number }: CommandOf<"signAgreement">,
): AssistanceDecided => {
  if (openSignature !== undefined) return refuse({ code: "signature-pending" });
  if (agreement === undefined) return refuse({ code: "agreement-missing" });
  return agreement.number === number
    ? accept({ type: "agreement-signed", number })
    : refuse({ code: "agreement-other" });
};

export const declineAgreement = (
  assistance: Assistance,
  facts: AssistanceFacts,
): AssistanceDecided =>
  isAnothers(assistance, facts)
    ? refuse({ code: "not-the-provider" })
    : accept({ type: "agreement-declined" });
