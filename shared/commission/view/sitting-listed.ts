import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import type { SittingEvent } from "#shared/commission/sitting-events.ts";
import { sittingStates } from "#shared/commission/sitting-lifecycle.ts";
import type { HeldSitting } from "#shared/commission/sitting-state.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { viewEnds } from "./sitting-view.ts";

/** The state of a sitting that was called. */
export const heldStateSchema = z.enum(sittingStates).exclude(["none"]);

/** A sitting as a list shows it: when it is or was, and how far it came. */
export const listedSittingSchema = z.strictObject({
  id: caseIdSchema,
  unit: unitSchema,
  state: heldStateSchema,
  startsAt: instantSchema,
  openedAt: instantSchema.optional(),
  closedAt: instantSchema.optional(),
  cancelledAt: instantSchema.optional(),
});
export type ListedSitting = z.infer<typeof listedSittingSchema>;

/** A sitting as lists show it. */
export const listSitting = (id: CaseId, sitting: HeldSitting): ListedSitting => {
  const { unit, state, startsAt } = sitting;
  return { id, unit, state, startsAt, ...viewEnds(sitting) };
};

/** Whether lists show a sitting otherwise after this event. */
export const changesList = ({ type }: Pick<SittingEvent, "type">): boolean => {
  switch (type) {
    case "called":
    case "opened":
    case "closed":
    case "cancelled":
    case "protocol-signed":
      return true;
    case "arrived":
    case "departed":
    case "put-on-agenda":
    case "presiding-voted":
    case "presiding-elected":
      return false;
  }
};
