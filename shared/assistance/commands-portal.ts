// What a person, a family or their representative orders through the portal.
import * as z from "zod";
import { applicationDocumentsSchema } from "./forms/application.ts";
import { words } from "#shared/registration/forms/parts.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";

const long = words(4000);

/** Papers that were asked for, or that the person brings by itself: through the portal, or to the desk (L114-12.2.1). */
export const supplement = z.strictObject({
  name: z.literal("supplement"),
  documents: applicationDocumentsSchema,
  note: long.optional(),
});

/** A provider of the Register; with `orWait` a place in its list is taken where none is free (L114-12.1.4, L114-15.8). */
const chooseProvider = z.strictObject({
  name: z.literal("chooseProvider"),
  provider: registerNumberSchema,
  orWait: z.boolean(),
});

const leaveQueue = z.strictObject({ name: z.literal("leaveQueue") });

/** The agreement that the provider offered, by its number (L114-15.6). */
const signAgreement = z.strictObject({ name: z.literal("signAgreement"), number: words(100) });

/** Circumstances that bear on the services have changed (L114-12.2.3). */
const reportChange = z.strictObject({ name: z.literal("reportChange"), facts: long });

/** At any stage, and without giving a reason (L114-12.1.5, G56). */
const withdraw = z.strictObject({ name: z.literal("withdraw") });

/** Of officials, or of a provider (L114-12.1.6, L114-20.3). */
const fileComplaint = z.strictObject({
  name: z.literal("fileComplaint"),
  about: z.enum(["official", "provider"]),
  text: long,
});

/** A person of age takes the case into the own hands. */
const takeOver = z.strictObject({ name: z.literal("takeOver") });

/** The representative does harm, or acts for somebody who does not want it. */
const reportAbuse = z.strictObject({ name: z.literal("reportAbuse"), text: long });

/** An appeal to the court holds up the erasure (L114-20.3, G32). */
export const registerAppeal = z.strictObject({
  name: z.literal("registerAppeal"),
  court: words(500),
  number: words(100),
});

/** All of them but what an official may do for a person as well: take papers in, register an appeal. */
export const personCommands = [
  chooseProvider,
  leaveQueue,
  signAgreement,
  reportChange,
  withdraw,
  fileComplaint,
  takeOver,
  reportAbuse,
] as const;

/** The commands of POST /v1/applications/{id}/commands. */
export const personCommandSchema = z.discriminatedUnion("name", [
  supplement,
  ...personCommands,
  registerAppeal,
]);
