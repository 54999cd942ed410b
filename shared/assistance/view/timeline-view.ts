import { timelineOf, type TimelineItem } from "#shared/cases/timeline.ts";
import { rowTaken } from "#shared/cases/transition.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { systemWords, valueWords } from "#shared/checks/words.ts";
import { assistanceEventSchema, type AssistanceEvent } from "#shared/assistance/events.ts";
import { evolveAssistance } from "#shared/assistance/evolve.ts";
import { factsKeptIn } from "#shared/assistance/kept-facts.ts";
import type { Acting } from "#shared/assistance/portal-access.ts";
import { lifecycle } from "#shared/assistance/lifecycle.ts";
import { noAssistance, type Assistance } from "#shared/assistance/state.ts";
import { dayOf } from "#shared/law/dates.ts";
import { throughDay } from "#shared/notices/day-in-words.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { signatureWaits, roleWords } from "#shared/registration/view/words.ts";
import { serviceWords } from "#shared/registration/view/service-words.ts";
import { signatureWords } from "#shared/signature/words.ts";
import { actingWords } from "./acting-words.ts";
import { eventWords } from "./event-words.ts";

const detailOf = (event: AssistanceEvent, locale: Locale): string | undefined => {
  switch (event.type) {
    case "received": {
      // An outage of the authorities stands on the timeline, beside the term (G04).
      const doubts = event.signed?.doubts;
      return doubts === undefined
        ? undefined
        : `${signatureWaits[locale]} (${doubts.map((one) => signatureWords[one][locale]).join("; ")})`;
    }
    case "signature-rejected":
      return event.reasons.map((one) => signatureWords[one][locale]).join("; ");
    case "answered":
    case "answered-beside":
    case "checked-by-hand":
      return `${systemWords[event.system][locale]}: ${valueWords[event.value][locale]}`;
    case "delayed":
      return systemWords[event.system][locale];
    case "asked-again":
      return event.questions.map(({ system }) => systemWords[system][locale]).join(", ");
    case "provider-chosen":
    case "place-queued":
    case "place-declined":
    case "place-lapsed":
    case "place-denied":
    case "place-accepted":
      return event.provider;
    case "place-held":
      return `${event.provider}, ${throughDay(dayOf(event.until), locale)}`;
    case "more-requested":
      return throughDay(event.by, locale);
    case "service-recorded":
      return `${serviceWords[event.service][locale]}, ${event.on}, × ${event.times}`;
    case "complaint-filed":
    case "complaint-answered":
      return `№ ${event.complaint}`;
    case "plan-made":
      return String(event.version);
    case "terms-reprojected":
      return event.terms.map(({ provision, after }) => `${provision}: ${after}`).join(", ");
    default:
      return undefined;
  }
};

const textOf = (event: AssistanceEvent, locale: Locale): string => {
  const detail = detailOf(event, locale);
  const words = eventWords[event.type][locale];
  return detail === undefined ? words : `${words}: ${detail}`;
};

/** Whoever applied under a signature: for oneself, or for somebody. */
const appliedIn = ({ events }: Entry): Acting | undefined => {
  const [first] = events;
  if (first?.type !== "received") return undefined;
  return "representation" in first ? "representative" : "person";
};

/** Who did something: of what came through the portal, who it was to the case (L114-13.2). */
const whoOf = (entry: Entry): Trilingual => {
  const { role } = entry.actor;
  const acting = role === "portal" ? (factsKeptIn(entry).by ?? appliedIn(entry)) : undefined;
  return acting === undefined ? roleWords[role] : actingWords[acting];
};

/** A decision names the provisions of its receipt besides those of the row it took. */
const provisionsOf = (
  event: AssistanceEvent,
  command: string,
  { state: from }: Assistance,
  { state: to }: Assistance,
): readonly ProvisionId[] => {
  if (event.type === "provision-decided") return event.receipt.met;
  if (event.type === "provision-refused") return event.grounds;
  return rowTaken(lifecycle, command, from, to)?.provisions ?? [];
};

/** The history of an application in plain words. */
export const viewTimeline = (entries: readonly Entry[], locale: Locale): readonly TimelineItem[] =>
  timelineOf<Assistance, AssistanceEvent>(
    {
      initial: noAssistance,
      parseEvent: (raw) => assistanceEventSchema.parse(raw),
      evolve: evolveAssistance,
      textOf: (event) => textOf(event, locale),
      whoOf: (entry) => whoOf(entry)[locale],
      provisionsOf,
    },
    entries,
  );
