import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { refuse, type CaseKind } from "#shared/cases/kind.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { CommissionCommand } from "./commission-commands.ts";
import { decideStanding, found } from "./commission-decide.ts";
import { commissionEventSchema, type CommissionEvent } from "./commission-events.ts";
import { commissionLifecycle } from "./commission-lifecycle.ts";
import type { CommissionRefusal } from "./commission-refusals.ts";
import { evolveCommission, type Commission } from "./commission-state.ts";
import { barredBy } from "./lifecycle-refusal.ts";
import { editions } from "#shared/law/editions.ts";

export { commissionLifecycle } from "./commission-lifecycle.ts";
export { subjectSchema } from "./subject.ts";

/** One Commission a unit. */
export const commissionIdOf = (unit: Unit): CaseId => caseIdSchema.parse(`commission-00${unit}`);

/**
 * The Commission as a kind of case: its founding, its members' mandates, its secretary and every
 * vote for its chair are on record. A standing body is bound to no edition: each command is decided
 * by the one in force.
 */
export const commissionKind: CaseKind<
  Commission,
  CommissionEvent,
  CommissionCommand,
  undefined,
  CommissionRefusal
> = {
  name: "commission",
  editions,
  initial: { state: "none" },
  parseEvent: (raw) => commissionEventSchema.parse(raw),
  evolve: evolveCommission,
  decide: (commission, command, circumstances) => {
    const { actor } = circumstances;
    const barred = barredBy(commissionLifecycle, commission.state, command.name, actor.role);
    if (command.name === "found") {
      return barred === undefined ? found(command.founding, circumstances) : refuse(barred);
    }
    if (commission.state === "none") return refuse({ code: "commission-unknown" });
    // A vote of the secretary is refused as such, whatever roles the official holds besides (R377-24c).
    if (command.name === "voteForChair" && actor.id === commission.secretary) {
      return refuse({ code: "secretary-has-no-vote" });
    }
    return barred === undefined
      ? decideStanding(commission, command, circumstances)
      : refuse(barred);
  },
  personalOf: (command) => (command.name === "endMandate" ? { reason: command.reason } : undefined),
  editionOf: () => undefined,
};
