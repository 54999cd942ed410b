// Whose move an application waits for on its way.
import type { Role } from "#shared/cases/actor.ts";
import { endOfDay, type Instant } from "#shared/law/dates.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Assistance } from "./state.ts";
import { whoChooses } from "./who-chooses.ts";
import { sinceLast, type Dated } from "./worklist-since.ts";

/** What there is to do with an application. */
export const assistanceTasks = [
  "assign",
  "assess",
  "decide",
  "take-over",
  "assign-provider",
  "answer-for-place",
  "plan",
  "agree",
  "finish",
  "settle-abuse",
  "settle-representation",
  "answer-complaint",
  "tell-otherwise",
  "give-information",
  "reassess",
  "second-look",
] as const;
type AssistanceTaskName = (typeof assistanceTasks)[number];

/** What waits for somebody, by which provision, and how its last instant is known where no term runs. */
export interface Move {
  readonly task: AssistanceTaskName;
  readonly role: Role;
  readonly provision: ProvisionId;
  readonly provider?: string | undefined;
  readonly assessor?: string | undefined;
  readonly until?: Instant | undefined;
  readonly since?: Instant | undefined;
}

/** Services are finished by their provider when their time is over (L114-14.4d); until then they run. */
const finishing = ({ reminded, decision, provider }: Assistance): Move | undefined => {
  const until = decision?.until;
  const isOver = reminded.some((about) => about.of === "services-over" && about.until === until);
  return isOver && until !== undefined
    ? {
        task: "finish",
        role: "provider",
        provision: "L114-14.4d",
        provider,
        until: endOfDay(until),
      }
    : undefined;
};

/** The next move on the way of a case; nobody's where it is the person's own, or where services run. */
export const moveOf = (assistance: Assistance, entries: readonly Dated[]): Move | undefined => {
  const { state, assessor, choice, provider, receivedAt } = assistance;
  switch (state) {
    case "received":
      return { task: "assign", role: "social-officer", provision: "L114-14.3" };
    case "in-assessment":
    case "reassessment":
      return { task: "assess", role: "assessor", provision: "L114-14.3", assessor };
    case "concluded":
    case "reconcluded":
      return { task: "decide", role: "decision-maker", provision: "L114-15.2" };
    case "handed-over":
      return assistance.acknowledged
        ? undefined
        : {
            task: "take-over",
            role: "protection-officer",
            provision: "L114-6.2.p2b",
            since: sinceLast(entries, "handed-over"),
          };
    case "approved":
      return whoChooses(assistance.decision?.recognised ?? []) === "office"
        ? {
            task: "assign-provider",
            role: "social-officer",
            provision: "L114-12.1.4",
            since: assistance.decision?.at,
          }
        : undefined;
    case "place-held":
      return {
        task: "answer-for-place",
        role: "provider",
        provision: "L114-12.1.4",
        provider: choice?.provider,
        until: choice?.heldUntil,
      };
    case "placed":
      return { task: "plan", role: "provider", provision: "L114-15.5", provider };
    case "paid-requested":
      return assistance.agreement === undefined
        ? { task: "agree", role: "provider", provision: "L114-15.6", provider, since: receivedAt }
        : undefined;
    case "in-service":
    case "suspended":
      return finishing(assistance);
    case "none":
    case "choosing":
    case "waiting":
    case "refused":
    case "withdrawn":
    case "completed":
    case "erased":
      return undefined;
  }
};
