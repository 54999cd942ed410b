import type { Entry } from "#shared/cases/entry.ts";
import type { Locale } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { checkRules } from "#shared/registration/checks.ts";
import { registrationEventSchema, type RegistrationEvent } from "#shared/registration/events.ts";
import type { Finding } from "#shared/signature/findings.ts";
import { signatureWords } from "#shared/signature/words.ts";
import { timelineOf, type TimelineItem } from "#shared/cases/timeline.ts";
import { rowTaken } from "#shared/cases/transition.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import type { RegistrationState } from "#shared/registration/states.ts";
import { evolveRegistration } from "#shared/registration/evolve.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import { concerning } from "./concerned.ts";
import { reproachWords } from "./claim-words.ts";
import { eventWords } from "./event-words.ts";
import { systemWords, valueWords } from "#shared/checks/words.ts";
import { roleWords, signatureWaits } from "./words.ts";

const findingsIn = (findings: readonly Finding[], locale: Locale): string =>
  findings.map((finding) => signatureWords[finding][locale]).join("; ");

const detailOf = (event: RegistrationEvent, locale: Locale): string | undefined => {
  switch (event.type) {
    case "answered":
    case "answered-beside":
    case "checked-by-hand":
      // What a system found about a person's past or health stands with the checks, for those who may see it.
      return checkRules[event.system].confidential
        ? systemWords[event.system][locale]
        : `${systemWords[event.system][locale]}: ${valueWords[event.value][locale]}`;
    case "saved":
    case "removal-requested": {
      // An outage of the authorities stands on the timeline, beside the term (G04).
      const { doubts } = event.signed;
      return doubts === undefined
        ? undefined
        : `${signatureWaits[locale]} (${findingsIn(doubts, locale)})`;
    }
    case "signature-rejected":
      return findingsIn(event.reasons, locale);
    case "delayed":
      return systemWords[event.system][locale];
    case "asked-again":
      return event.questions.map(({ system }) => systemWords[system][locale]).join(", ");
    case "included":
      return event.number;
    case "refused":
    case "change-refused":
      return [...new Set(event.claims.map(({ ground }) => ground))].join(", ");
    case "change-accepted":
      return String(event.version);
    case "transferred":
      return `${event.from} → ${event.to}`;
    case "non-compliance-opened":
      return reproachWords(event)[locale];
    case "removed":
      return provisionOf(event.ground).statement[locale];
    case "terms-reprojected":
      return event.terms.map(({ provision, after }) => `${provision}: ${after}`).join(", ");
    default:
      return undefined;
  }
};

const textOf = (event: RegistrationEvent, locale: Locale): string => {
  const detail = detailOf(event, locale);
  const words = eventWords[event.type][locale];
  return detail === undefined ? words : `${words}: ${detail}`;
};

/** A decision names the provisions of its receipt; every other step those of the row it took. */
const provisionsOf = (
  event: RegistrationEvent,
  command: string,
  from: RegistrationState,
  to: RegistrationState,
) =>
  "receipt" in event && event.receipt !== undefined
    ? event.receipt.provisions
    : (rowTaken(lifecycle, command, from, to)?.provisions ?? []);

/** The history of a registration in plain words; who voted how is the Commission's own record, not the applicant's. */
export const viewTimeline = (entries: readonly Entry[], locale: Locale): readonly TimelineItem[] =>
  timelineOf<Registration, RegistrationEvent>(
    {
      initial: noRegistration,
      parseEvent: (raw) => registrationEventSchema.parse(raw),
      evolve: evolveRegistration,
      textOf: (event) => textOf(event, locale),
      whoOf: ({ actor }) => roleWords[actor.role][locale],
      provisionsOf: (event, command, before, after) =>
        concerning(provisionsOf(event, command, before.state, after.state), after.saved?.supplier),
    },
    entries,
  );
