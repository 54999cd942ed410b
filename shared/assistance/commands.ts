// Every command on an application for services.
import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";
import { reprojectedSchema } from "#shared/cases/reprojected.ts";
import { checkCommandsOf } from "#shared/checks/commands.ts";
import { signedSchema } from "#shared/cases/signed.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { signatureFaults } from "#shared/signature/findings.ts";
import { officeCommands } from "./commands-office.ts";
import { personCommands } from "./commands-portal.ts";
import { providerCommands } from "./commands-provider.ts";
import { applicationFormSchema } from "./forms/application.ts";
import { letters, reminderSchema } from "./events-parts.ts";
import { representationSystemSchema } from "./representation.ts";

/** Applied for under a signature, through the portal (L114-13.1b). */
const submit = z.strictObject({
  name: z.literal("submit"),
  form: applicationFormSchema,
  signed: signedSchema,
});

/** Taken in at a desk: what was signed on paper, by whoever holds the paper. */
const register = z.strictObject({ name: z.literal("register"), form: applicationFormSchema });

const confirmSignature = z.strictObject({
  name: z.literal("confirmSignature"),
  of: z.int().min(1),
});

const rejectSignature = z.strictObject({
  name: z.literal("rejectSignature"),
  of: z.int().min(1),
  reasons: z.array(z.enum(signatureFaults)).min(1),
});

const { recordAnswer, noteDelay } = checkCommandsOf(representationSystemSchema);

/** Which choice of a provider the book speaks of: whoever chose anew meanwhile is not meant. */
const choice = { provider: registerNumberSchema, choice: z.int().min(1) };

const holdPlace = z.strictObject({ name: z.literal("holdPlace"), ...choice, until: instantSchema });
const queueForPlace = z.strictObject({ name: z.literal("queueForPlace"), ...choice });
const denyPlace = z.strictObject({
  name: z.literal("denyPlace"),
  ...choice,
  why: z.enum(["no-place", "list-full", "not-listed"]),
});

/** The provider did not answer in time. */
const lapsePlace = z.strictObject({ name: z.literal("lapsePlace") });

const reprojectTerms = z.strictObject({
  name: z.literal("reprojectTerms"),
  calendar: z.string(),
  terms: z.array(reprojectedSchema).min(1),
});

const remind = z.strictObject({ name: z.literal("remind"), about: reminderSchema });

const erase = z.strictObject({ name: z.literal("erase") });

/** The commands of POST /v1/assistance/{id}/commands: of the office and of providers. */
export const staffCommandSchema = z.discriminatedUnion("name", [
  ...officeCommands,
  ...providerCommands,
]);

export const assistanceCommandSchema = z.discriminatedUnion("name", [
  submit,
  register,
  confirmSignature,
  rejectSignature,
  recordAnswer,
  noteDelay,
  holdPlace,
  queueForPlace,
  denyPlace,
  lapsePlace,
  letters.commands.recordNotice,
  letters.commands.recordNotSent,
  letters.commands.recordBounce,
  reprojectTerms,
  remind,
  erase,
  ...personCommands,
  ...staffCommandSchema.options,
]);
export type AssistanceCommand = z.infer<typeof assistanceCommandSchema>;
export type CommandOf<Name extends AssistanceCommand["name"]> = Extract<
  AssistanceCommand,
  { name: Name }
>;
