// Many who choose the last places of one provider at one moment.
import type { AssistanceStatus } from "#shared/assistance/view/status-view.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { apply, applicationStatus, personCommand, type AppliedFor } from "./application.ts";
import { assess, staffCommand } from "./assistance.ts";
import { closeSitting, convene } from "./commission.ts";
import { personAlone } from "./family.ts";
import type { Office } from "./officials.ts";
import * as walk from "./registration.ts";
import { sampleCommand, sampleForm } from "./samples.ts";
import type { Services } from "./services.ts";
import { sideBySide } from "./side-by-side.ts";
import { file, type Portal } from "./submission.ts";

export interface ChoiceCounts {
  readonly places: number;
  readonly chosen: number;
  /** Cases in which a place is held. */
  readonly held: number;
  readonly waiting: number;
  /** Chosen and acknowledged, and yet neither. */
  readonly lost: number;
  /** Places held beyond those there are. */
  readonly twice: number;
  /** Those who wait whose place in the list is not the one by their decision. */
  readonly outOfOrder: number;
}

const atATime = 8;

/** Requests on the wire at one moment: a local cloud runs a process for each, and a machine holds so many of them. */
export const onTheWire = 32;

/** How long it may take until all of them are answered, in seconds. */
const patience = 900;

/** An organisation with so many free places is included; answers its number. */
export const includeProvider = async (
  portal: Portal,
  office: Office,
  free: number,
): Promise<string> => {
  const form = { ...sampleForm("in-order"), places: { total: Math.max(free, 50), free } };
  const filed = await file(portal, form);
  const { apiUrl } = portal;
  await walk.until(() => walk.statusOf(portal, filed.caseId), walk.allAnswered);
  await walk.verify(apiUrl, office, filed, { include: true });
  const sitting = await convene(apiUrl, office);
  await walk.decide(apiUrl, office, filed.caseId, sitting, { include: true });
  await closeSitting(apiUrl, office, sitting);
  return registerNumberOf(caseIdSchema.parse(filed.caseId));
};

/** Somebody of whom it was decided that services are provided. */
const approve = async (portal: Portal, services: Services, serial: number): Promise<AppliedFor> => {
  const form = personAlone(serial, `person${serial}@choices.example`, { documents: [] });
  const applied = await apply(portal, form);
  const { caseId } = applied;
  await assess(portal.apiUrl, services, caseId, form.grounds);
  const provide = { ...sampleCommand("provide"), recognised: form.grounds };
  await staffCommand(portal.apiUrl, services.decisionMakers[0], caseId, provide);
  return applied;
};

const isSettled = ({ state }: AssistanceStatus): boolean =>
  state === "place-held" || state === "waiting";

/** By the Law: whose need was decided on first, then whose application was received first, then the name of the case. */
const byOrder = (one: AssistanceStatus, other: AssistanceStatus): number =>
  (one.decision?.at ?? "").localeCompare(other.decision?.at ?? "") ||
  one.receivedAt.localeCompare(other.receivedAt) ||
  one.caseId.localeCompare(other.caseId);

/** Counts what became of those who have chosen. */
const countChoices = (places: number, statuses: readonly AssistanceStatus[]): ChoiceCounts => {
  const held = statuses.filter(({ state }) => state === "place-held").length;
  const waiting = statuses.filter(({ state }) => state === "waiting").toSorted(byOrder);
  const wrong = waiting.filter(({ choice }, index) => choice?.position?.place !== index + 1);
  return {
    places,
    chosen: statuses.length,
    held,
    waiting: waiting.length,
    lost: statuses.length - held - waiting.length,
    twice: Math.max(0, held - places),
    outOfOrder: wrong.length,
  };
};

interface Crowd {
  readonly portal: Portal;
  readonly services: Services;
  readonly provider: string;
  readonly places: number;
  readonly count: number;
}

/**
 * Has so many people apply, be assessed and approved; then all of them choose the same provider at once, and each is either held
 * a place or put into its list (L114-12.1.4, L114-15.8). `tell` hears how far each stage has come.
 */
export const chooseAtOnce = async (
  { portal, services, provider, places, count }: Crowd,
  tell: (stage: string, done: number) => void,
): Promise<ChoiceCounts> => {
  const serials = Array.from({ length: count }, (_, index) => index);
  let done = 0;
  const crowd = await sideBySide(serials, atATime, async (serial) => {
    const applied = await approve(portal, services, serial);
    tell("approved", (done += 1));
    return applied;
  });
  const statusOf = (one: AppliedFor) => applicationStatus(portal, one, "en", patience);
  const choose = { name: "chooseProvider", provider, orWait: true };
  let chosen = 0;
  await sideBySide(crowd, onTheWire, async (applied) => {
    await personCommand(portal, applied, choose, patience);
    tell("chosen", (chosen += 1));
  });
  let settled = 0;
  await sideBySide(crowd, atATime, async (applied) => {
    await walk.until(() => statusOf(applied), isSettled, patience);
    tell("answered", (settled += 1));
  });
  // The list is read when nobody comes to it any more.
  const statuses = await sideBySide(crowd, atATime, statusOf);
  return countChoices(places, statuses);
};
