import * as z from "zod";
import type { Role } from "#shared/cases/actor.ts";
import { allowedCommands } from "#shared/cases/transition.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { differenceOf, fieldChangeSchema } from "#shared/registration/difference.ts";
import { recusedFrom } from "#shared/registration/decide-commission.ts";
import { choiceSchema } from "#shared/registration/events-parts.ts";
import { findingsSchema } from "#shared/registration/findings.ts";
import { supplierFormSchema, type SupplierForm } from "#shared/registration/forms/supplier.ts";
import { groundClaimSchema } from "#shared/registration/grounds.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import { registrationCommands } from "#shared/registration/rows.ts";
import type { Registration } from "#shared/registration/state.ts";
import { concerning } from "./concerned.ts";
import { pricingViewSchema, type PricingView } from "./pricing-view.ts";
import { statusViewSchema, type StatusView } from "./status-view.ts";
import { untoldViewSchema, viewUntold } from "./untold-view.ts";

const actionSchema = z.strictObject({
  command: z.enum(registrationCommands),
  provisions: z.array(provisionIdSchema),
});

/**
 * A case as the officials who handle it see it: the status, the application, what it would change
 * of the entry, the prices compared, the ballots, and what may be done now.
 */
export const caseViewSchema = z.strictObject({
  ...statusViewSchema.shape,
  unit: unitSchema,
  /** Absent once the person's data are erased. */
  application: supplierFormSchema.optional(),
  /** What a change would change of the entry that stands, field by field (R377-30.1, R377-31). */
  changes: z.array(fieldChangeSchema).optional(),
  /** How the price of each device compares, number by number (R377-2.5, R377-4.10b). */
  pricing: z.array(pricingViewSchema),
  findings: findingsSchema.optional(),
  sitting: z.string().optional(),
  /** Who has no voice on the question before the Commission (G09). */
  recused: z.array(z.string()),
  presiding: z.string().optional(),
  ballots: z.array(
    z.strictObject({
      member: z.string(),
      choice: choiceSchema,
      claim: groundClaimSchema.optional(),
    }),
  ),
  untold: z.array(untoldViewSchema),
  actions: z.array(actionSchema),
});
export type CaseView = z.infer<typeof caseViewSchema>;

const actionsFor = ({ state, saved }: Registration, roles: readonly Role[]) =>
  [...new Set(roles.flatMap((role) => allowedCommands(lifecycle, state, role)))].map((command) => ({
    command,
    provisions: concerning(
      lifecycle.find((row) => row.command === command && row.from.includes(state))?.provisions ??
        [],
      saved?.supplier,
    ),
  }));

/** What was opened of a case: the application under decision, its prices, and the application that the entry stands by. */
export interface OpenedCase {
  readonly application: SupplierForm | undefined;
  readonly standing: SupplierForm | undefined;
  readonly pricing: readonly PricingView[];
}

const changesOf = (
  { saved }: Registration,
  { application, standing }: Pick<OpenedCase, "application" | "standing">,
) =>
  saved?.procedure !== "change" || application === undefined || standing === undefined
    ? undefined
    : [...differenceOf(standing, application)];

/** The officials' view over the status, with the application opened for them. */
export const viewCase = (
  status: StatusView,
  registration: Registration,
  opened: OpenedCase,
  roles: readonly Role[],
): CaseView => {
  const { findings, sitting, ballots, unit, presiding } = registration;
  if (unit === undefined) throw new Error("a saved case that belongs to no unit");
  const { application, pricing } = opened;
  const changes = changesOf(registration, opened);
  return {
    ...status,
    unit,
    ...(application !== undefined && { application }),
    ...(changes !== undefined && { changes }),
    pricing: [...pricing],
    ...(findings !== undefined && { findings }),
    ...(sitting !== undefined && { sitting }),
    recused: [...recusedFrom(registration)],
    ...(presiding !== undefined && { presiding }),
    ballots: ballots.map(({ member, choice, claim }) => ({
      member,
      choice,
      ...(claim !== undefined && { claim }),
    })),
    untold: viewUntold(registration),
    actions: actionsFor(registration, roles),
  };
};
