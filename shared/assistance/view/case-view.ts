// An application for services as those see it who work on it.
import * as z from "zod";
import { allowedCommands } from "#shared/cases/transition.ts";
import { roleSchema, type Role } from "#shared/cases/actor.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { daySchema, instantSchema } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { neededServicesSchema } from "#shared/assistance/conclusion.ts";
import { isOfTheOffice, mayReadWords } from "#shared/assistance/disclosure.ts";
import { keptPaperSchema } from "#shared/assistance/events-parts.ts";
import {
  applicationFormSchema,
  type ApplicationForm,
} from "#shared/assistance/forms/application.ts";
import { groundSchema } from "#shared/assistance/grounds.ts";
import { lifecycle } from "#shared/assistance/lifecycle.ts";
import { assistanceCommands } from "#shared/assistance/rows.ts";
import type { Assessment, Assistance } from "#shared/assistance/state.ts";
import { statusForWork } from "./discreet-status.ts";
import { assistanceStatusSchema, type AssistanceStatus } from "./status-view.ts";

const actionSchema = z.strictObject({
  command: z.enum(assistanceCommands),
  provisions: z.array(provisionIdSchema),
});

/** Words and details that came with an entry, opened for those whom they are for. */
const saidSchema = z.strictObject({
  sequence: z.int().min(1),
  at: instantSchema,
  command: z.string(),
  by: roleSchema,
  said: z.record(z.string(), z.unknown()),
});

const decidedSchema = z.strictObject({
  by: z.string(),
  drawn: z.boolean(),
});

export const assistanceCaseSchema = z.strictObject({
  ...assistanceStatusSchema.shape,
  unit: unitSchema,
  /** Absent once the people's data are erased. */
  application: applicationFormSchema.optional(),
  grounds: z.array(groundSchema),
  documents: z.array(keptPaperSchema),
  assessor: z.string().optional(),
  /** What the last assessment found, which a decision rests on (L114-14.1). */
  assessed: z
    .strictObject({
      at: instantSchema,
      found: z.array(groundSchema),
      services: neededServicesSchema,
      until: daySchema,
    })
    .optional(),
  specialists: z.array(z.strictObject({ specialist: z.string(), until: daySchema })),
  /** Requests for information that nobody has answered, by their numbers (L114-16.2.1). */
  requests: z.array(z.int()),
  interim: z.strictObject({ provider: registerNumberSchema, from: daySchema }).optional(),
  decided: decidedSchema.optional(),
  plan: z
    .strictObject({ version: z.int(), from: daySchema, lines: z.array(z.unknown()) })
    .optional(),
  /** Whether somebody says that the representative does harm, and nobody has looked into it yet. */
  abuseReported: z.boolean(),
  acknowledged: z.boolean(),
  legalHold: z.boolean(),
  said: z.array(saidSchema),
  actions: z.array(actionSchema),
});
export type AssistanceCaseView = z.infer<typeof assistanceCaseSchema>;

/** What was opened of a case: the application, and what each entry seals, by its sequence. */
export interface OpenedAssistance {
  readonly application: ApplicationForm | undefined;
  readonly sealed: ReadonlyMap<number, unknown>;
}

const applying: ReadonlySet<string> = new Set(["submit", "register"]);

/** The entries whose words somebody may read in these roles; the application itself is shown apart. */
export const readableEntries = (
  entries: readonly Entry[],
  roles: readonly Role[],
  invited: boolean,
): readonly Entry[] =>
  entries.filter(
    ({ command, sealed }) =>
      sealed !== undefined && !applying.has(command) && mayReadWords(command, roles, invited),
  );

const partsSchema = z.record(z.string(), z.unknown());

const saidIn = (
  entries: readonly Entry[],
  sealed: OpenedAssistance["sealed"],
): AssistanceCaseView["said"] =>
  entries.flatMap(({ sequence, at, command, actor }) => {
    const parts = partsSchema.safeParse(sealed.get(sequence));
    return parts.success ? [{ sequence, at, command, by: actor.role, said: parts.data }] : [];
  });

const assessedIn = ({ at, found, services, until }: Assessment) => ({
  at,
  found: [...found],
  services: [...services],
  until,
});

/** What may be done now in these roles, and by which provisions. */
const actionsFor = ({ state }: Assistance, roles: readonly Role[]): AssistanceCaseView["actions"] =>
  [...new Set(roles.flatMap((role) => allowedCommands(lifecycle, state, role)))].map((command) => ({
    command,
    provisions: [
      ...(lifecycle.find((row) => row.command === command && row.from.includes(state))
        ?.provisions ?? []),
    ],
  }));

/** The view over the status, with what was opened for somebody who works on the case in these roles, or was invited to read it. */
export const viewAssistanceCase = (
  status: AssistanceStatus,
  assistance: Assistance,
  entries: readonly Entry[],
  { application, sealed }: OpenedAssistance,
  { roles }: { readonly roles: readonly Role[] },
): AssistanceCaseView => {
  const { unit, received, documents, assessor, specialists, requests, interim } = assistance;
  const { assessment, decision, plan, representation, acknowledged, legalHold } = assistance;
  const whole = isOfTheOffice(roles);
  if (unit === undefined) throw new Error("an application that belongs to no unit");
  return {
    ...(whole ? status : statusForWork(status)),
    unit,
    ...(application !== undefined && { application }),
    grounds: [...(received?.grounds ?? [])],
    documents: [...documents],
    ...(assessor !== undefined && { assessor }),
    ...(assessment !== undefined && whole && { assessed: assessedIn(assessment) }),
    specialists: [...specialists],
    requests: [...requests.open],
    ...(interim !== undefined && { interim }),
    ...(decision !== undefined && whole && { decided: { by: decision.by, drawn: decision.drawn } }),
    ...(plan !== undefined && { plan: { ...plan, lines: [...plan.lines] } }),
    abuseReported: whole && representation?.reported === true,
    acknowledged,
    legalHold,
    said: saidIn(entries, sealed),
    actions: actionsFor(assistance, roles),
  };
};
