// What the staff of a provider order.
import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { words } from "#shared/registration/forms/parts.ts";
import {
  serviceForms,
  serviceStandardSchema,
  serviceTypeSchema,
} from "#shared/registration/forms/services.ts";

const long = words(4000);

/** A homeless person is admitted at once, with no decision of the executive body (L114-15.1b, L114-15.7, G47). */
const admitHomeless = z.strictObject({ name: z.literal("admitHomeless"), reason: long });

/** Shelter from domestic violence before the decision (L114-15.2.p2). */
const registerInterimStay = z.strictObject({
  name: z.literal("registerInterimStay"),
  from: daySchema,
});

const acceptPlace = z.strictObject({ name: z.literal("acceptPlace") });

const declinePlace = z.strictObject({ name: z.literal("declinePlace"), reason: long });

/** What paid services are offered at what price in tiyn, a hundredth of a tenge (L114-15.6, L114-17.1.2). */
const offerAgreement = z.strictObject({
  name: z.literal("offerAgreement"),
  number: words(100),
  services: z
    .array(z.strictObject({ type: serviceTypeSchema, priceTiyn: z.int().min(0) }))
    .min(1)
    .max(8),
  terms: long,
});

const declineAgreement = z.strictObject({ name: z.literal("declineAgreement"), reason: long });

/** One line of a plan: a service by its standard, how often, and until when (L114-5.6). */
const planLineSchema = z.strictObject({
  type: serviceTypeSchema,
  form: z.enum(serviceForms),
  standard: serviceStandardSchema,
  perMonth: z.int().min(1).max(500),
  until: daySchema,
});
export type PlanLine = z.infer<typeof planLineSchema>;

const plan = {
  lines: z.array(planLineSchema).min(1).max(16),
  aims: long,
};

/** The individual plan that no service begins without (L114-16.3.7). */
const createPlan = z.strictObject({ name: z.literal("createPlan"), from: daySchema, ...plan });

const revisePlan = z.strictObject({ name: z.literal("revisePlan"), reason: long, ...plan });

/** Whose expense a service is at (L114-19.1, L114-19.2, L114-19.3). */
export const fundings = ["budget", "paid", "other"] as const;

/** A service that was given. */
const recordService = z.strictObject({
  name: z.literal("recordService"),
  type: serviceTypeSchema,
  on: daySchema,
  times: z.int().min(1).max(100),
  funding: z.enum(fundings),
  /** Which source, where it is another one. */
  source: words(300).optional(),
  note: long.optional(),
});

const suspend = z.strictObject({ name: z.literal("suspend"), from: daySchema, reason: long });

const resume = z.strictObject({ name: z.literal("resume"), on: daySchema });

/** The time of the conclusion is over, or the plan is done (L114-14.4d). */
const complete = z.strictObject({
  name: z.literal("complete"),
  why: z.enum(["time-over", "plan-done", "moved-away", "died"]),
  results: long,
});

export const providerCommands = [
  admitHomeless,
  registerInterimStay,
  acceptPlace,
  declinePlace,
  offerAgreement,
  declineAgreement,
  createPlan,
  revisePlan,
  recordService,
  suspend,
  resume,
  complete,
] as const;
