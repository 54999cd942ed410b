import type { CaseId, Digest } from "#shared/cases/entry.ts";
import type { Happening } from "#shared/cases/kind.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { Composition } from "./composition.ts";
import { withVote, type Vote } from "./election.ts";
import { presenceOf, type Attendance } from "./presence.ts";
import type { SittingEvent } from "./sitting-events.ts";
import type { SittingState } from "./sitting-lifecycle.ts";

export interface SignedProtocol {
  readonly digest: Digest;
  readonly languages: readonly Locale[];
  readonly by: string;
  readonly at: Instant;
}

/** A sitting since it was called. */
export interface HeldSitting {
  readonly state: Exclude<SittingState, "none">;
  readonly edition: string;
  readonly unit: Unit;
  readonly startsAt: Instant;
  readonly openedAt: Instant | undefined;
  readonly closedAt: Instant | undefined;
  readonly cancelledAt: Instant | undefined;
  readonly agenda: readonly CaseId[];
  /** The Commission as it stood when attendance was last recorded. */
  readonly composition: Composition;
  readonly attendance: readonly Attendance[];
  /** Whom those present elected to preside in the chair's absence (G36). */
  readonly elected: string | undefined;
  readonly presidingVotes: readonly Vote[];
  /** Who presided, one after the other; the last of them signs the protocol. */
  readonly presided: readonly string[];
  readonly protocol: SignedProtocol | undefined;
}

export type Sitting = { readonly state: "none" } | HeldSitting;

const departed = (sitting: HeldSitting, member: string, at: Instant): HeldSitting => ({
  ...sitting,
  attendance: sitting.attendance.map((stay) =>
    stay.member === member && stay.until === undefined ? { ...stay, until: at } : stay,
  ),
  // Who left neither presides nor elects nor is elected; who comes back begins anew.
  elected: sitting.elected === member ? undefined : sitting.elected,
  presidingVotes: sitting.presidingVotes.filter(
    (vote) => vote.member !== member && vote.candidate !== member,
  ),
});

const change = (
  sitting: HeldSitting,
  event: Exclude<SittingEvent, { type: "called" }>,
  { at, actor }: Happening,
): HeldSitting => {
  const stay = (member: string): Attendance => ({ member, from: at, until: undefined });
  switch (event.type) {
    case "opened":
      return { ...sitting, state: "open", openedAt: at, attendance: event.present.map(stay) };
    case "arrived":
      return { ...sitting, attendance: [...sitting.attendance, stay(event.member)] };
    case "departed":
      return departed(sitting, event.member, at);
    case "put-on-agenda":
      return { ...sitting, agenda: [...sitting.agenda, event.case] };
    case "presiding-voted": {
      const { member, candidate } = event;
      const presidingVotes = withVote(sitting.presidingVotes, { member, candidate });
      return { ...sitting, presidingVotes };
    }
    case "presiding-elected":
      return { ...sitting, elected: event.presiding, presidingVotes: [] };
    case "closed":
      return { ...sitting, state: "closed", closedAt: at };
    case "cancelled":
      return { ...sitting, state: "cancelled", cancelledAt: at };
    case "protocol-signed": {
      const { digest, languages } = event;
      return { ...sitting, state: "signed", protocol: { digest, languages, by: actor.id, at } };
    }
  }
};

const withComposition = (sitting: HeldSitting, event: SittingEvent): HeldSitting =>
  "composition" in event ? { ...sitting, composition: event.composition } : sitting;

const withPresided = (sitting: HeldSitting, at: Instant): HeldSitting => {
  const { attendance, elected, composition, presided } = sitting;
  const { chair } = presenceOf(attendance, elected, composition, dayOf(at));
  return chair === undefined || chair === presided.at(-1)
    ? sitting
    : { ...sitting, presided: [...presided, chair] };
};

/** The sitting after an event. */
export const evolveSitting = (
  sitting: Sitting,
  event: SittingEvent,
  happening: Happening,
): Sitting => {
  if (event.type === "called") {
    const { type: _, ...called } = event;
    return {
      state: "called",
      edition: happening.edition,
      ...called,
      openedAt: undefined,
      closedAt: undefined,
      cancelledAt: undefined,
      attendance: [],
      elected: undefined,
      presidingVotes: [],
      presided: [],
      protocol: undefined,
    };
  }
  if (sitting.state === "none") throw new Error(`${event.type} before the sitting was called`);
  const next = change(withComposition(sitting, event), event, happening);
  // Who presided is settled when it ends.
  return next.state === "signed" || next.state === "cancelled"
    ? next
    : withPresided(next, happening.at);
};
