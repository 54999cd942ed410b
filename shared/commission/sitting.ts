import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { refuse, type CaseKind } from "#shared/cases/kind.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { Composition } from "./composition.ts";
import { barredBy } from "./lifecycle-refusal.ts";
import { presenceOf } from "./presence.ts";
import { convene, decideHeld } from "./sitting-decide.ts";
import { sittingEventSchema, type SittingEvent } from "./sitting-events.ts";
import type { SittingFacts } from "./sitting-facts.ts";
import { isOver, sittingLifecycle } from "./sitting-lifecycle.ts";
import type { SittingCommand, Venue } from "./sitting-commands.ts";
import type { SittingRefusal } from "./sitting-refusals.ts";
import type { SittingContext } from "./sitting-scene.ts";
import { evolveSitting, type HeldSitting, type Sitting } from "./sitting-state.ts";
import { editions } from "#shared/law/editions.ts";

export { sittingLifecycle } from "./sitting-lifecycle.ts";

/** A sitting's id comes from the caller and the key of its request. */
export const sittingIdOf = (digest: string): CaseId =>
  caseIdSchema.parse(`sitting-${digest.slice(0, 32)}`);

/**
 * What ballots need to know of a sitting that was called, at an instant. The Commission is taken as
 * the sitting last recorded it; whoever has it at hand gives it as it stands (`compositionOf`), so
 * that a mandate that was ended since counts no more.
 */
export const heldFactsOf = (
  id: CaseId,
  { state, unit, agenda, attendance, elected, composition: recorded }: HeldSitting,
  at: Instant,
  composition: Composition = recorded,
): SittingFacts => ({
  id,
  unit,
  foundingNumber: composition.foundingNumber,
  ...presenceOf(attendance, elected, composition, dayOf(at)),
  secretary: composition.secretary,
  open: state === "open",
  over: isOver(state),
  agenda,
});

/** The same of any sitting; undefined before it is called. */
export const sittingFactsOf = (
  id: CaseId,
  sitting: Sitting,
  at: Instant,
  composition?: Composition,
): SittingFacts | undefined =>
  sitting.state === "none" ? undefined : heldFactsOf(id, sitting, at, composition);

const venueOf = ({ place, remote }: Venue): Venue | undefined =>
  place === undefined && remote === undefined
    ? undefined
    : { ...(place !== undefined && { place }), ...(remote !== undefined && { remote }) };

/** A sitting of the Commission as a kind of case: attendance, who presides and protocol on record (R377-25). */
export const sittingKind: CaseKind<
  Sitting,
  SittingEvent,
  SittingCommand,
  SittingContext,
  SittingRefusal
> = {
  name: "sitting",
  editions,
  initial: { state: "none" },
  parseEvent: (raw) => sittingEventSchema.parse(raw),
  evolve: evolveSitting,
  decide: (sitting, command, circumstances, context) => {
    const { actor } = circumstances;
    const { commission } = context;
    if (commission.state === "none") return refuse({ code: "commission-unknown" });
    // A vote of the secretary is refused as such, whatever roles the official holds besides (R377-24c).
    if (command.name === "voteForPresiding" && actor.id === commission.secretary) {
      return refuse({ code: "secretary-has-no-vote" });
    }
    const barred = barredBy(sittingLifecycle, sitting.state, command.name, actor.role);
    if (command.name === "convene") {
      return barred === undefined
        ? convene(command.convening, commission, circumstances)
        : refuse(barred);
    }
    if (sitting.state === "none") return refuse({ code: "sitting-unknown" });
    return barred === undefined
      ? decideHeld({ sitting, commission, circumstances, context }, command)
      : refuse(barred);
  },
  personalOf: (command) => {
    if (command.name === "cancelSitting") return { reason: command.reason };
    return command.name === "convene" ? venueOf(command.convening) : undefined;
  },
  editionOf: (sitting) => (sitting.state === "none" ? undefined : sitting.edition),
};
