// The decision of the executive body: to provide, or to refuse on the closed list (L114-15.1 to L114-15.4).
import { accept, refuse } from "#shared/cases/kind.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { systemsExpired, systemsPending } from "./decide-checks.ts";
import type { CommandOf } from "./commands.ts";
import { servicesWithout } from "./conclusion.ts";
import type { AssistanceCircumstances, AssistanceDecided, AssistanceFacts } from "./decided.ts";
import { representationGrounds } from "./forms/representative.ts";
import { groundPlaces, type Ground } from "./grounds.ts";
import { namesSomething } from "./refusal-grounds.ts";
import type { AssistanceRefusal } from "./refusals.ts";
import type { Assistance, Assessment } from "./state.ts";

type Deciding = CommandOf<"decideProvide" | "decideRefuse">;

const provisionsOf = (grounds: readonly Ground[]): readonly ProvisionId[] =>
  grounds.map((ground) => groundPlaces[ground].provision);

/** Four eyes: nobody decides on an own assessment, and nobody before the registers were heard (L114-14.1, L114-15.1). */
const barred = (
  assistance: Assistance,
  { actor, at }: AssistanceCircumstances,
): AssistanceRefusal | undefined => {
  if (assistance.assessment?.by === actor.id) return { code: "own-assessment" };
  const pending = systemsPending(assistance);
  if (pending.length > 0) return { code: "checks-pending", systems: pending };
  const expired = systemsExpired(assistance, { at });
  if (expired.length > 0) return { code: "evidence-expired", systems: expired };
  // Who is told of the decision, and who chooses after it, has to be known before it (L114-13.2).
  return assistance.representation?.doubted === true
    ? { code: "representation-in-question" }
    : undefined;
};

/** What is recognised was found by the assessor: a decision rests on the assessment (L114-14.1, L114-1.8). */
const notFound = (recognised: readonly Ground[], { found }: Assessment): readonly Ground[] =>
  recognised.filter((ground) => !found.includes(ground));

const receiptOf = (
  assistance: Assistance,
  { recognised }: Deciding,
  { edition }: AssistanceCircumstances,
  conditions: { readonly met: readonly ProvisionId[]; readonly unmet: readonly ProvisionId[] },
) => {
  const { received, assessment } = assistance;
  if (received === undefined || assessment === undefined) {
    throw new Error("a decision without an assessment");
  }
  return {
    edition: edition.id,
    formDigest: received.formDigest,
    conclusion: assessment.sequence,
    recognised: [...recognised],
    met: [...conditions.met],
    unmet: [...conditions.unmet],
  };
};

/** By which provision somebody applied for another; by none whose powers nothing has shown (L114-13.2). */
const provenRepresentation = ({ representation }: Assistance): readonly ProvisionId[] =>
  representation === undefined || representation.ended === "unproven"
    ? []
    : [representationGrounds[representation.kind]];

/**
 * Provides what was concluded, or a part of it, on at least one ground of article 6 (L114-6.1, L114-1.8, L114-15.1); services begin with
 * this very day (L114-15.5).
 */
export const decideProvide = (
  assistance: Assistance,
  command: CommandOf<"decideProvide">,
  circumstances: AssistanceCircumstances,
  facts: AssistanceFacts,
): AssistanceDecided => {
  const { assessment } = assistance;
  if (assessment === undefined) throw new Error("a decision without an assessment");
  const bar = barred(assistance, circumstances);
  if (bar !== undefined) return refuse(bar);
  const { recognised, services } = command;
  if (recognised.length === 0) return refuse({ code: "ground-missing" });
  const grounds = notFound(recognised, assessment);
  if (grounds.length > 0) return refuse({ code: "ground-not-found", grounds });
  if (services.length === 0) return refuse({ code: "services-missing" });
  if (servicesWithout(services, assessment.services).length > 0) {
    return refuse({ code: "service-not-concluded" });
  }
  const met = [
    ...provisionsOf(recognised),
    "L114-14.1" as const,
    ...provenRepresentation(assistance),
  ];
  return accept({
    type: "provision-decided",
    services,
    until: assessment.until,
    drawn: facts.drawn === true,
    receipt: receiptOf(assistance, command, circumstances, { met, unmet: [] }),
  });
};

/** What a refusal needs: of each ground what the Law says, and of no other (L114-15.4.1, L114-15.4.2, G48). */
const flawOf = (
  { documents, assessment }: Assistance,
  { recognised, grounds }: CommandOf<"decideRefuse">,
): AssistanceRefusal | undefined => {
  // The first ground is for those alone of whom no ground of article 6 was recognised.
  if (grounds.some(({ ground }) => ground === "L114-15.4.1") && recognised.length > 0) {
    return { code: "ground-recognised", grounds: recognised };
  }
  const unfound = assessment === undefined ? [] : notFound(recognised, assessment);
  if (unfound.length > 0) return { code: "ground-not-found", grounds: unfound };
  if (!grounds.every(namesSomething)) return { code: "unreliable-what" };
  const named = grounds.flatMap((ground) => ("documents" in ground ? ground.documents : []));
  return named.every((id) => documents.some((one) => one.id === id))
    ? undefined
    : { code: "document-unknown" };
};

/**
 * Refuses on one of the two grounds or on both, gives the documents back and has the person told in writing (L114-15.3a, L114-15.3b,
 * L114-15.4.1, L114-15.4.2, G46): what is missing is no ground.
 */
export const decideRefuse = (
  assistance: Assistance,
  command: CommandOf<"decideRefuse">,
  circumstances: AssistanceCircumstances,
  facts: AssistanceFacts,
): AssistanceDecided => {
  const bar = barred(assistance, circumstances) ?? flawOf(assistance, command);
  if (bar !== undefined) return refuse(bar);
  const { grounds, recognised } = command;
  const unreliable = grounds.flatMap((ground) => ("documents" in ground ? ground.documents : []));
  const conditions = {
    met: provisionsOf(recognised),
    unmet: recognised.length === 0 ? (["L114-6.1"] as const) : [],
  };
  return accept({
    type: "provision-refused",
    grounds: [...new Set(grounds.map(({ ground }) => ground))],
    fields: grounds.flatMap((ground) => ("fields" in ground ? ground.fields : [])),
    unreliable: [...new Set(unreliable)],
    returned: assistance.documents.map(({ id }) => id),
    drawn: facts.drawn === true,
    receipt: receiptOf(assistance, command, circumstances, conditions),
  });
};

/** Another pair of eyes on a decision that was drawn; never those that took it or assessed for it. */
export const recordSecondLook = (
  { decision, assessment }: Assistance,
  { holds }: CommandOf<"recordSecondLook">,
  { actor }: AssistanceCircumstances,
): AssistanceDecided => {
  if (decision?.drawn !== true) return refuse({ code: "not-drawn" });
  if (decision.by === actor.id) return refuse({ code: "own-decision" });
  if (assessment?.by === actor.id) return refuse({ code: "own-assessment" });
  return accept({ type: "second-look-recorded", holds });
};
