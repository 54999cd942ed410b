// The choice of a provider and its place (L114-12.1.4, L114-15.8, R377-4.11c).
import { accept, refuse } from "#shared/cases/kind.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { CommandOf } from "./commands.ts";
import type {
  AssistanceCircumstances,
  AssistanceDecided,
  AssistanceFacts,
  ListedProvider,
} from "./decided.ts";
import type { AssistanceRefusal } from "./refusals.ts";
import type { Assistance } from "./state.ts";
import { whoChooses } from "./who-chooses.ts";

/** Whether the provider is in the Register, gives what was decided, and has a place or a list to wait in. */
const unfit = (
  { decision }: Assistance,
  chosen: ListedProvider | undefined,
  orWait: boolean,
): AssistanceRefusal | undefined => {
  if (chosen === undefined) return { code: "provider-unknown" };
  if (!chosen.listed) return { code: "provider-excluded" };
  const wanted = decision?.services ?? [];
  if (!wanted.every(({ type }) => chosen.services.includes(type))) {
    return { code: "service-not-offered" };
  }
  return chosen.free <= 0 && !orWait ? { code: "no-free-place" } : undefined;
};

const choose = (
  assistance: Assistance,
  { provider, orWait }: CommandOf<"chooseProvider" | "assignProvider">,
  { chosen }: AssistanceFacts,
  by: "person" | "office",
): AssistanceDecided => {
  const flaw = unfit(assistance, chosen, orWait);
  if (flaw !== undefined) return refuse(flaw);
  const choice = (assistance.choice?.choice ?? 0) + 1;
  return accept({ type: "provider-chosen", provider, choice, orWait, by });
};

/** The person's own choice, from the public Register (L114-12.1.4, L114-15.8). */
export const chooseProvider = (
  assistance: Assistance,
  command: CommandOf<"chooseProvider">,
  facts: AssistanceFacts,
): AssistanceDecided =>
  whoChooses(assistance.decision?.recognised ?? []) === "office"
    ? refuse({ code: "choice-not-given" })
    : choose(assistance, command, facts, "person");

/** By the office, for those who do not choose; never where the Law leaves it to the person (L114-15.8, G41). */
export const assignProvider = (
  assistance: Assistance,
  command: CommandOf<"assignProvider">,
  facts: AssistanceFacts,
): AssistanceDecided =>
  whoChooses(assistance.decision?.recognised ?? []) === "person"
    ? refuse({ code: "choice-is-the-persons" })
    : choose(assistance, command, facts, "office");

type Told = Pick<CommandOf<"holdPlace" | "queueForPlace" | "denyPlace">, "provider" | "choice">;

/** What a book says of a choice that was overtaken by another one concerns nobody. */
const isOvertaken = ({ choice }: Assistance, told: Told): boolean =>
  choice?.choice !== told.choice || choice.provider !== told.provider;

export const holdPlace = (
  assistance: Assistance,
  command: CommandOf<"holdPlace">,
): AssistanceDecided =>
  isOvertaken(assistance, command)
    ? refuse({ code: "choice-overtaken" })
    : accept({ type: "place-held", provider: command.provider, until: command.until });

export const queueForPlace = (
  assistance: Assistance,
  command: CommandOf<"queueForPlace">,
): AssistanceDecided =>
  isOvertaken(assistance, command)
    ? refuse({ code: "choice-overtaken" })
    : accept({ type: "place-queued", provider: command.provider });

export const denyPlace = (
  assistance: Assistance,
  command: CommandOf<"denyPlace">,
): AssistanceDecided =>
  isOvertaken(assistance, command)
    ? refuse({ code: "choice-overtaken" })
    : accept({ type: "place-denied", provider: command.provider, why: command.why });

/** The provider whose place is held answers, and no other. */
const answers = (
  { choice }: Assistance,
  { provider }: AssistanceFacts,
  type: "place-accepted" | "place-declined",
): AssistanceDecided =>
  choice === undefined || choice.provider !== provider
    ? refuse({ code: "not-the-provider" })
    : accept({ type, provider });

export const acceptPlace = (assistance: Assistance, facts: AssistanceFacts): AssistanceDecided =>
  answers(assistance, facts, "place-accepted");

export const declinePlace = (assistance: Assistance, facts: AssistanceFacts): AssistanceDecided =>
  answers(assistance, facts, "place-declined");

/** The provider has let its time pass; a place is not taken away before. */
export const lapsePlace = (
  { choice }: Assistance,
  { at }: AssistanceCircumstances,
): AssistanceDecided => {
  if (choice?.heldUntil === undefined) throw new Error("a held place that nobody holds");
  return at <= choice.heldUntil
    ? refuse({ code: "place-still-held", until: dayOf(choice.heldUntil) })
    : accept({ type: "place-lapsed", provider: choice.provider });
};

export const leaveQueue = ({ choice }: Assistance): AssistanceDecided => {
  if (choice === undefined) throw new Error("a list without a choice");
  return accept({ type: "queue-left", provider: choice.provider });
};
