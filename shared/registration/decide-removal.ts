// How a supplier leaves the list, and how it is kept afterwards (R377-32.1a to R377-35).
import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import { addDays, dayOf, isOver } from "#shared/law/dates.ts";
import type { CommandOf } from "./commands.ts";
import { endOfChange } from "./decide-application.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { RegistrationEvent } from "./events.ts";
import type { Registration } from "./state.ts";
import { keptUntil } from "./watch.ts";

/** On the supplier's own application, without a vote (R377-32.1a, G25). */
export const recordRemoval = ({ openSignature }: Registration): RegistrationDecided =>
  openSignature === undefined
    ? accept({ type: "removed", ground: "R377-32.1a" })
    : refuse({ code: "signature-pending" });

/** The activity of an organisation (R377-32.2) or of a specialist (R377-32.3a) ended, as a record shows (G25). */
export const recordTermination = (
  registration: Registration,
  { record }: CommandOf<"recordTermination">,
): RegistrationDecided => {
  const ofSpecialist = registration.account?.saved.supplier === "specialist";
  return accept({
    type: "removed",
    ground: ofSpecialist ? "R377-32.3a" : "R377-32.2",
    record: record.kind,
  });
};

/** Only a specialist dies; a sole proprietor's death ends the activity (R377-32.3b). */
export const recordDeath = (
  registration: Registration,
  { record }: CommandOf<"recordDeath">,
): RegistrationDecided =>
  registration.account?.saved.supplier === "specialist"
    ? accept({ type: "removed", ground: "R377-32.3b", record: record.kind })
    : refuse({ code: "not-a-specialist" });

/** The reproach goes to the supplier first, who has time to answer before anybody votes (R377-32.4, R377-33). */
export const openNonCompliance = (
  registration: Registration,
  { standard, item, failure, answerBy }: CommandOf<"openNonCompliance">,
  { at, edition }: Circumstances,
): RegistrationDecided => {
  const earliest = addDays(dayOf(at), edition.hearing.calendarDays);
  if (answerBy < earliest) return refuse({ code: "hearing-too-short", earliest });
  if (standard === "device-delivery" && registration.account?.saved.sellsDevices !== true) {
    return refuse({ code: "sells-no-devices" });
  }
  return accept<RegistrationEvent>(...endOfChange(registration, "non-compliance-opened"), {
    type: "non-compliance-opened",
    standard,
    item,
    failure,
    answerBy,
  });
};

/** What the supplier says to it; once (R377-33). */
export const answerNonCompliance = ({ reproach }: Registration): RegistrationDecided =>
  reproach?.answered === true
    ? refuse({ code: "already-answered" })
    : accept({ type: "non-compliance-answered" });

/** Before the supplier has answered, or had its time, nobody votes on a removal (R377-33). */
export const isHeard = ({ reproach }: Registration, { at }: Circumstances): boolean =>
  reproach !== undefined && (reproach.answered || isOver(reproach.answerBy, at));

/**
 * A court deals with the case: nothing is erased meanwhile (R377-29, G29, G32). Another court, or another number, is
 * another entry: what was told is kept, sealed, although the hold stands already.
 */
export const registerAppeal = (): RegistrationDecided => accept({ type: "appeal-registered" });

export const endLegalHold = ({ legalHold }: Registration): RegistrationDecided =>
  legalHold ? accept({ type: "legal-hold-ended" }) : refuse({ code: "no-legal-hold" });

/** A court found the removal unlawful: the entry stands again as it was. */
export const restoreByCourt = (): RegistrationDecided => accept({ type: "restored-by-court" });

/** Two years after the end of the case, unless a court holds it up (R377-35, G29, G30). */
export const erase = (
  registration: Registration,
  { at, edition }: Circumstances,
): RegistrationDecided => {
  if (registration.legalHold) return refuse({ code: "legal-hold" });
  const until = keptUntil(registration, edition);
  if (until === undefined) throw new Error("a case to erase that has not ended");
  return isOver(until, at) ? accept({ type: "erased" }) : refuse({ code: "kept-still", until });
};
