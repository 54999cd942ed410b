// The person's own rights, and what a representative may do in them (L114-12.1.5, L114-12.1.6, L114-12.2.3, L114-13.2).
import { accept, refuse } from "#shared/cases/kind.ts";
import { dayOf } from "#shared/law/dates.ts";
import { isActing } from "./acting.ts";
import type { AssistanceCommand, CommandOf } from "./commands.ts";
import type { AssistanceCircumstances, AssistanceDecided, AssistanceFacts } from "./decided.ts";
import type { RepresentedAct } from "./forms/representative.ts";
import type { AssistanceRefusal } from "./refusals.ts";
import type { Assistance, Complaint } from "./state.ts";

type Act = RepresentedAct | "always" | "never";

/** What each command of a person asks of a representative's powers. */
const actOf: Partial<Record<AssistanceCommand["name"], Act>> = {
  supplement: "always",
  chooseProvider: "choose",
  leaveQueue: "choose",
  signAgreement: "choose",
  reportChange: "report",
  withdraw: "withdraw",
  fileComplaint: "complain",
  registerAppeal: "complain",
  // These are for whoever is represented.
  takeOver: "never",
  reportAbuse: "never",
};

/**
 * What keeps somebody from giving a command of a person's: a representative whose powers do not reach so far, are over, or are
 * in question; a child, who is represented (L114-13.2).
 */
export const personBar = (
  { representation, state }: Assistance,
  name: AssistanceCommand["name"],
  { actor, at }: AssistanceCircumstances,
  { by }: AssistanceFacts,
): AssistanceRefusal | undefined => {
  const act = actOf[name];
  if (actor.role !== "portal" || act === undefined) return undefined;
  // A child may say that it is harmed.
  if (by === "minor") return name === "reportAbuse" ? undefined : { code: "not-of-age" };
  if (by !== "representative") return undefined;
  if (!isActing(representation, dayOf(at))) return { code: "representation-over" };
  // On the confidential track nobody speaks for the person: the representative may be the one it is about (G47).
  if (state === "handed-over") return { code: "not-the-representatives" };
  if (act === "always") return undefined;
  if (representation.doubted) return { code: "representation-in-question" };
  const isGiven = act !== "never" && representation.acts.includes(act);
  return isGiven && !representation.reported ? undefined : { code: "not-the-representatives" };
};

export const withdraw = (): AssistanceDecided => accept({ type: "withdrawn" });

/** Registered with a number and its date, in any state (L114-12.1.6, L114-20.3). */
export const fileComplaint = (
  { complaints }: Assistance,
  { about }: CommandOf<"fileComplaint">,
): AssistanceDecided =>
  accept({ type: "complaint-filed", complaint: complaints.length + 1, about });

/** Nobody answers for himself: neither who assesses or has assessed, nor who has decided (L114-12.1.6, L114-20.3). */
const isOwnConduct = (
  { assessor, assessment, decision }: Assistance,
  about: Complaint["about"],
  { actor }: Pick<AssistanceCircumstances, "actor">,
): boolean => about === "official" && [assessor, assessment?.by, decision?.by].includes(actor.id);

export const answerComplaint = (
  assistance: Assistance,
  { complaint }: CommandOf<"answerComplaint">,
  circumstances: AssistanceCircumstances,
): AssistanceDecided => {
  const found = assistance.complaints.find(
    ({ number, answeredAt }) => number === complaint && answeredAt === undefined,
  );
  if (found === undefined) return refuse({ code: "complaint-unknown" });
  return isOwnConduct(assistance, found.about, circumstances)
    ? refuse({ code: "own-conduct" })
    : accept({ type: "complaint-answered", complaint });
};

const isRepresented = ({ representation }: Assistance): boolean =>
  representation !== undefined && representation.ended === undefined;

/** A person of age needs nobody's leave to speak for oneself. */
export const takeOver = (assistance: Assistance): AssistanceDecided =>
  isRepresented(assistance)
    ? accept({ type: "representation-ended", why: "taken-over" })
    : refuse({ code: "no-representative" });

/** Until somebody has looked into it, the representative decides nothing more. */
export const reportAbuse = (assistance: Assistance): AssistanceDecided => {
  if (!isRepresented(assistance)) return refuse({ code: "no-representative" });
  return assistance.representation?.reported === true
    ? accept()
    : accept({ type: "abuse-reported" });
};

export const settleAbuse = (
  { representation }: Assistance,
  { founded }: CommandOf<"settleAbuse">,
): AssistanceDecided => {
  if (representation?.reported !== true) return refuse({ code: "nothing-reported" });
  return accept(
    founded ? { type: "representation-ended", why: "abuse" } : { type: "abuse-unfounded" },
  );
};

/** Where the register does not say that the representative may act, a paper does, or nothing (L114-13.2, G22). */
export const settleRepresentation = (
  { representation }: Assistance,
  { confirmed, document }: CommandOf<"settleRepresentation">,
  { at }: AssistanceCircumstances,
): AssistanceDecided => {
  if (representation?.doubted !== true) return refuse({ code: "nothing-in-question" });
  if (!confirmed) return accept({ type: "representation-ended", why: "unproven" });
  if (document === undefined) return refuse({ code: "paper-missing" });
  return document.issuedOn > dayOf(at)
    ? refuse({ code: "document-of-the-future" })
    : accept({ type: "representation-confirmed" });
};

/** What is known of an offence by a minor or against one is told at once; a later day than that of learning of it is shown (L114-16.3.4-1, G49). */
export const reportOffence = (
  { received }: Assistance,
  { kind, learntOn }: CommandOf<"reportOffence">,
  { at }: AssistanceCircumstances,
): AssistanceDecided => {
  if ((received?.minors ?? 0) === 0) return refuse({ code: "no-minor" });
  const today = dayOf(at);
  return learntOn > today
    ? refuse({ code: "day-ahead", latest: today })
    : accept({ type: "offence-reported", kind, learntOn, late: learntOn < today });
};
