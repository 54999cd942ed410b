import * as z from "zod";
import { foundingActSchema } from "#shared/commission/commission-commands.ts";
import { commissionStates } from "#shared/commission/commission-lifecycle.ts";
import { compositionOf, type StandingCommission } from "#shared/commission/commission-state.ts";
import { chairOn, incompleteness } from "#shared/commission/composition.ts";
import { voteSchema } from "#shared/commission/election.ts";
import { mandateSchema, membersOn } from "#shared/commission/mandates.ts";
import { subjectSchema } from "#shared/commission/subject.ts";
import type { Day } from "#shared/law/dates.ts";
import type { CommissionRules } from "#shared/law/edition-schema.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { personViewSchema, viewPeople } from "./people-view.ts";

/** A Commission as officials see it on a day. */
export const commissionViewSchema = z.strictObject({
  unit: unitSchema,
  state: z.enum(commissionStates).exclude(["none"]),
  foundingAct: foundingActSchema,
  foundingNumber: z.int(),
  /** Every mandate that was given, those that are over too. */
  mandates: z.array(mandateSchema),
  /** Whose mandate holds today. */
  members: z.array(subjectSchema),
  /** Whether they are enough, and an odd number, to decide (G36). */
  complete: z.boolean(),
  secretary: subjectSchema,
  /** The elected chair, while the mandate holds. */
  chair: subjectSchema.optional(),
  /** The votes of the election that is open. */
  votes: z.array(voteSchema),
  /** Who they all are. */
  people: z.array(personViewSchema),
});
export type CommissionView = z.infer<typeof commissionViewSchema>;

/** Shows a Commission as it is on a day. */
export const viewCommission = (
  commission: StandingCommission,
  today: Day,
  rules: CommissionRules,
): CommissionView => {
  const { unit, state, foundingAct, foundingNumber, mandates, secretary, chairVotes } = commission;
  const members = [...membersOn(mandates, today)];
  const chair = chairOn(commission, today);
  return {
    unit,
    state,
    foundingAct,
    foundingNumber,
    mandates: [...mandates],
    members,
    complete: incompleteness(members.length, rules) === undefined,
    secretary,
    ...(chair !== undefined && { chair }),
    votes: [...chairVotes],
    people: viewPeople(compositionOf(commission)),
  };
};
