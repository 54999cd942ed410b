// What happens to a case besides its applications: places, removal, court, notices, terms.
import type { Happening } from "#shared/cases/kind.ts";
import type { EventOf } from "./events.ts";
import { openIn } from "./evolve-signature.ts";
import { mailed, missed, toldOtherwise } from "./evolve-letters.ts";
import type { Registration } from "./state.ts";

type StandingEvent = EventOf<
  | "places-updated"
  | "removal-requested"
  | "non-compliance-opened"
  | "non-compliance-answered"
  | "appeal-registered"
  | "legal-hold-ended"
  | "restored-by-court"
  | "erased"
  | "notified"
  | "notice-not-sent"
  | "notice-bounced"
  | "told-otherwise"
  | "terms-reprojected"
  | "reminded"
>;

const withFree = (registration: Registration, free: number): Registration =>
  registration.account === undefined
    ? registration
    : { ...registration, account: { ...registration.account, free } };

/** A reproach begins a hearing of its own: nobody has voted on it, and no sitting deals with it yet. */
const reproached = (
  registration: Registration,
  { standard, item, failure, answerBy }: EventOf<"non-compliance-opened">,
  { sequence }: Happening,
): Registration => ({
  ...registration,
  state: "removal-review",
  unit: registration.account?.unit ?? registration.unit,
  reproach: { standard, item, failure, answerBy, answered: false, sequence },
  telling: sequence,
  sitting: undefined,
  conflicts: [],
  presidingVotes: [],
  presiding: undefined,
  ballots: [],
});

/** The next state after something that is no step of an application. */
export const stand = (
  registration: Registration,
  event: StandingEvent,
  happening: Happening,
): Registration => {
  const { at, sequence } = happening;
  switch (event.type) {
    case "places-updated":
      return withFree(registration, event.free);
    case "removal-requested":
      return {
        ...registration,
        state: "removal-requested",
        removalAskedAt: at,
        unit: registration.account?.unit,
        signatures: [...registration.signatures, event.signed.digest],
        openSignature: openIn(event, sequence),
      };
    case "non-compliance-opened":
      return reproached(registration, event, happening);
    case "non-compliance-answered":
      return registration.reproach === undefined
        ? registration
        : { ...registration, reproach: { ...registration.reproach, answered: true } };
    case "appeal-registered":
      return { ...registration, legalHold: true };
    case "legal-hold-ended":
      return { ...registration, legalHold: false };
    case "restored-by-court":
      return {
        ...registration,
        state: "included",
        unit: registration.account?.unit,
        removal: undefined,
        reproach: undefined,
        legalHold: false,
      };
    case "erased":
      return { ...registration, state: "erased", forgotten: sequence };
    case "notified":
      return mailed(registration, event, at);
    case "notice-not-sent":
      return missed(registration, event, at, "not-sent");
    case "notice-bounced":
      return missed(registration, event, at, "returned");
    case "told-otherwise":
      return toldOtherwise(registration, event, at);
    case "terms-reprojected":
      return registration;
    case "reminded":
      return { ...registration, reminded: [...registration.reminded, event.about] };
  }
};
