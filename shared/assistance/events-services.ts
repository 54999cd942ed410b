// What happens from the decision to the end of services.
import * as z from "zod";
import { daySchema, instantSchema } from "#shared/law/dates.ts";
import {
  serviceForms,
  serviceStandardSchema,
  serviceTypeSchema,
} from "#shared/registration/forms/services.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { fundings } from "./commands-provider.ts";

const provider = registerNumberSchema;

/** By the person, or by the office for those who do not choose (L114-12.1.4, L114-15.8). */
export const providerChosen = z.strictObject({
  type: z.literal("provider-chosen"),
  provider,
  choice: z.int().min(1),
  orWait: z.boolean(),
  by: z.enum(["person", "office"]),
});

export const placeHeld = z.strictObject({
  type: z.literal("place-held"),
  provider,
  until: instantSchema,
});

export const placeQueued = z.strictObject({ type: z.literal("place-queued"), provider });

export const placeDenied = z.strictObject({
  type: z.literal("place-denied"),
  provider,
  why: z.enum(["no-place", "list-full", "not-listed"]),
});

export const placeAccepted = z.strictObject({ type: z.literal("place-accepted"), provider });

export const placeDeclined = z.strictObject({ type: z.literal("place-declined"), provider });

export const placeLapsed = z.strictObject({ type: z.literal("place-lapsed"), provider });

export const queueLeft = z.strictObject({ type: z.literal("queue-left"), provider });

/** Taken in at once, with no decision (G47). */
export const admitted = z.strictObject({ type: z.literal("admitted"), provider });

export const agreementOffered = z.strictObject({
  type: z.literal("agreement-offered"),
  number: z.string(),
  services: z.array(z.strictObject({ type: serviceTypeSchema, priceTiyn: z.int() })),
});

export const agreementSigned = z.strictObject({
  type: z.literal("agreement-signed"),
  number: z.string(),
});

export const agreementDeclined = z.strictObject({ type: z.literal("agreement-declined") });

export const planMade = z.strictObject({
  type: z.literal("plan-made"),
  version: z.int().min(1),
  from: daySchema,
  lines: z.array(
    z.strictObject({
      type: serviceTypeSchema,
      form: z.enum(serviceForms),
      standard: serviceStandardSchema,
      perMonth: z.int(),
      until: daySchema,
    }),
  ),
});

export const serviceRecorded = z.strictObject({
  type: z.literal("service-recorded"),
  service: serviceTypeSchema,
  on: daySchema,
  times: z.int().min(1),
  funding: z.enum(fundings),
});

export const generalServiceRecorded = z.strictObject({
  type: z.literal("general-service-recorded"),
  kind: z.enum(["information", "advice", "mediation"]),
  on: daySchema,
  paid: z.boolean(),
});

export const suspended = z.strictObject({ type: z.literal("services-suspended"), from: daySchema });

export const resumed = z.strictObject({ type: z.literal("services-resumed"), on: daySchema });

export const changeReported = z.strictObject({ type: z.literal("change-reported") });

export const reassessmentOpened = z.strictObject({ type: z.literal("reassessment-opened") });

export const completed = z.strictObject({
  type: z.literal("services-completed"),
  why: z.enum(["time-over", "plan-done", "moved-away", "died"]),
});
