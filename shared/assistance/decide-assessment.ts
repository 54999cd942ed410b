// The assessment of need: who assesses, what is asked for, and the conclusion (L114-14, L114-16.2).
import { accept, refuse } from "#shared/cases/kind.ts";
import { dayOf } from "#shared/law/dates.ts";
import { regionSchema } from "#shared/law/territory.ts";
import { offTheLists, shippedCatalogue } from "./catalogue.ts";
import type { CommandOf } from "./commands.ts";
import { criteria } from "./conclusion.ts";
import type { AssistanceCircumstances, AssistanceDecided, AssistanceFacts } from "./decided.ts";
import type { Assistance } from "./state.ts";

/**
 * The executive body instructs a social employee who is qualified and attested, and no party to the case (L114-14.3b, L114-1.6,
 * L114-16.3.6); whoever is put in another's place is so with a reason.
 */
export const assignAssessor = (
  { assessor, openSignature }: Assistance,
  command: CommandOf<"assignAssessor">,
  { lacks, assessorIsParty }: AssistanceFacts,
): AssistanceDecided => {
  if (openSignature !== undefined) return refuse({ code: "signature-pending" });
  if (assessorIsParty === true) return refuse({ code: "party-to-the-case" });
  if (lacks !== undefined) return refuse({ code: "not-qualified", lacks });
  if (assessor === command.assessor) return refuse({ code: "same-assessor" });
  if (assessor !== undefined && command.reason === undefined) {
    return refuse({ code: "reason-missing" });
  }
  return accept({
    type: "assessor-assigned",
    assessor: command.assessor,
    again: assessor !== undefined,
  });
};

/** Only the one who was instructed (L114-14.3b). */
const isAnothers = (
  { assessor }: Assistance,
  { actor }: Pick<AssistanceCircumstances, "actor">,
): boolean => actor.role === "assessor" && assessor !== actor.id;

/** A question to the executive body, from within an assigned case and nowhere else (L114-16.2.1, L114-17.1.4). */
export const requestInformation = (
  assistance: Assistance,
  circumstances: AssistanceCircumstances,
): AssistanceDecided =>
  isAnothers(assistance, circumstances)
    ? refuse({ code: "not-the-assessor" })
    : accept({ type: "information-requested", request: assistance.requests.asked + 1 });

export const giveInformation = (
  { requests }: Assistance,
  { request }: CommandOf<"giveInformation">,
): AssistanceDecided =>
  requests.open.includes(request)
    ? accept({ type: "information-given", request })
    : refuse({ code: "request-unknown" });

/** A specialist who sees this case alone, and until a day (L114-16.2.2). */
export const inviteSpecialist = (
  assistance: Assistance,
  { specialist, until }: CommandOf<"inviteSpecialist">,
  circumstances: AssistanceCircumstances,
): AssistanceDecided => {
  if (isAnothers(assistance, circumstances)) return refuse({ code: "not-the-assessor" });
  const today = dayOf(circumstances.at);
  if (until < today) return refuse({ code: "day-over", earliest: today });
  return accept({ type: "specialist-invited", specialist, until });
};

/** What is missing is asked for by a day that is still to come; the terms run on (G04, G48). An assessor asks in the own case (L114-14.3b). */
export const requestMore = (
  assistance: Assistance,
  { documents, by }: CommandOf<"requestMore">,
  circumstances: AssistanceCircumstances,
): AssistanceDecided => {
  if (isAnothers(assistance, circumstances)) return refuse({ code: "not-the-assessor" });
  const today = dayOf(circumstances.at);
  return by < today
    ? refuse({ code: "day-over", earliest: today })
    : accept({ type: "more-requested", documents, by });
};

/**
 * The conclusion: every criterion answered, with the person's part in it, and its six parts (L114-14.2, L114-14.4, L114-12.1.3,
 * L114-16.3.p2). Somebody whom the Law does not apply to needs no services, and services need a criterion that is met and a list of
 * their volume (L114-5.1, L114-5.2, L114-5.7).
 */
export const completeAssessment = (
  assistance: Assistance,
  command: CommandOf<"completeAssessment">,
  circumstances: AssistanceCircumstances,
  { catalogue = shippedCatalogue }: AssistanceFacts,
): AssistanceDecided => {
  if (isAnothers(assistance, circumstances)) return refuse({ code: "not-the-assessor" });
  const { conclusion, found, participation, statusConfirmed } = command;
  const met = criteria.filter((criterion) => command.criteria[criterion].met);
  const isNeeded = conclusion.services.length > 0;
  const today = dayOf(circumstances.at);
  if (isNeeded && met.length === 0) return refuse({ code: "need-without-criterion" });
  if (isNeeded && !statusConfirmed) return refuse({ code: "status-unconfirmed" });
  const region = regionSchema.parse(assistance.unit?.slice(0, 2));
  const unlisted = offTheLists(conclusion.services, catalogue, region, today);
  if (unlisted.length > 0) {
    const services = unlisted.map(({ type, volume }) => `${type}/${volume}`);
    return refuse({ code: "service-not-listed", services });
  }
  if (conclusion.until < today) return refuse({ code: "day-over", earliest: today });
  return accept({
    type: "assessment-completed",
    form: circumstances.edition.assessment.form,
    met,
    found,
    participated: participation.took,
    statusConfirmed,
    services: conclusion.services,
    until: conclusion.until,
  });
};
