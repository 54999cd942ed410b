import * as z from "zod";
import type { Role } from "#shared/cases/actor.ts";
import { allowedCommands } from "#shared/cases/transition.ts";
import { provisionIdSchema } from "#shared/law/provisions.ts";
import { choiceSchema } from "#shared/registration/events.ts";
import { findingsSchema } from "#shared/registration/findings.ts";
import { refusalGroundSchema } from "#shared/registration/grounds.ts";
import { lifecycle, registrationCommands } from "#shared/registration/lifecycle.ts";
import { organizationFormSchema } from "#shared/registration/organization-form.ts";
import type { Registration } from "#shared/registration/state.ts";
import { statusViewSchema, type StatusView } from "./status-view.ts";

const actionSchema = z.strictObject({
  command: z.enum(registrationCommands),
  provisions: z.array(provisionIdSchema),
});

/** A case as the officials who handle it see it: the status, the application, the ballots, and what may be done now. */
export const caseViewSchema = z.strictObject({
  ...statusViewSchema.shape,
  /** Absent once the person's data are erased. */
  application: organizationFormSchema.optional(),
  findings: findingsSchema.optional(),
  sitting: z.string().optional(),
  ballots: z.array(
    z.strictObject({
      member: z.string(),
      choice: choiceSchema,
      ground: refusalGroundSchema.optional(),
    }),
  ),
  actions: z.array(actionSchema),
});
export type CaseView = z.infer<typeof caseViewSchema>;

const actionsFor = ({ state }: Registration, roles: readonly Role[]) =>
  [...new Set(roles.flatMap((role) => allowedCommands(lifecycle, state, role)))].map((command) => ({
    command,
    provisions: [
      ...(lifecycle.find((row) => row.command === command && row.from.includes(state))
        ?.provisions ?? []),
    ],
  }));

/** The officials' view over the status, with the application opened for them. */
export const viewCase = (
  status: StatusView,
  registration: Registration,
  application: z.infer<typeof organizationFormSchema> | undefined,
  roles: readonly Role[],
): CaseView => {
  const { findings, sitting, ballots } = registration;
  return {
    ...status,
    ...(application !== undefined && { application }),
    ...(findings !== undefined && { findings }),
    ...(sitting !== undefined && { sitting }),
    ballots: ballots.map(({ member, choice, ground }) => ({
      member,
      choice,
      ...(ground !== undefined && { ground }),
    })),
    actions: actionsFor(registration, roles),
  };
};
