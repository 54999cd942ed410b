// What is told from the choice of a provider to the end of services (L114-15.5 to L114-15.8, L114-16.3.7).
import * as z from "zod";
import { whoChooses } from "#shared/assistance/who-chooses.ts";
import { dayOf } from "#shared/law/dates.ts";
import { ownProvider, ownWordsSchema, startOf, type Context, type TellingOf } from "./context.ts";
import type {
  CompletedTold,
  PlacedTold,
  PlaceHeldTold,
  PlaceLostTold,
  PlanTold,
  WaitingTold,
} from "./record.ts";
import { keptThrough } from "./tell-review.ts";

const reasonSchema = z.object({ reason: ownWordsSchema });
const aimsSchema = z.object({ aims: ownWordsSchema });
const resultsSchema = z.object({ results: ownWordsSchema });

/** A place is held until the provider answers (L114-12.1.4). */
export const tellHeld = async (
  { provider, until }: TellingOf<"place-held">,
  context: Context,
): Promise<PlaceHeldTold> => ({
  told: "place-held",
  provider: await context.provider(provider),
  by: dayOf(until),
});

const whyLost = (
  event: TellingOf<"place-denied" | "place-declined" | "place-lapsed">,
): PlaceLostTold["why"] => {
  switch (event.type) {
    case "place-denied":
      return event.why;
    case "place-declined":
      return "declined";
    case "place-lapsed":
      return "lapsed";
  }
};

/** There is no place at this provider: another one is chosen (L114-12.1.4). */
export const tellLost = async (
  event: TellingOf<"place-denied" | "place-declined" | "place-lapsed">,
  context: Context,
): Promise<PlaceLostTold> => ({
  told: "place-lost",
  provider: await context.provider(event.provider),
  why: whyLost(event),
  reason: event.type === "place-declined" ? reasonSchema.parse(context.sealed).reason : undefined,
  choice: { by: whoChooses(context.after.decision?.recognised ?? []) },
});

/** In the list of the provider, in the order of the Law (L114-4.1.3). */
export const tellWaiting = async (
  { provider }: TellingOf<"place-queued">,
  context: Context,
): Promise<WaitingTold> => ({ told: "waiting", provider: await context.provider(provider) });

/** Admitted, and from when services are due (L114-15.5, L114-15.1b). */
export const tellPlaced = async (
  { type, provider }: TellingOf<"place-accepted" | "admitted">,
  context: Context,
): Promise<PlacedTold> => ({
  told: "placed",
  provider: await context.provider(provider),
  atOnce: type === "admitted",
  from: startOf(context),
});

/** What is in the individual plan (L114-16.3.7, L114-5.6). */
export const tellPlan = async (
  { version, from, lines }: TellingOf<"plan-made">,
  context: Context,
): Promise<PlanTold> => ({
  told: "plan",
  provider: await ownProvider(context),
  version,
  from,
  lines,
  aims: aimsSchema.parse(context.sealed).aims,
});

/** Why services have ended, and what they came to (L114-14.4d). */
export const tellCompleted = async (
  { why }: TellingOf<"services-completed">,
  context: Context,
): Promise<CompletedTold> => ({
  told: "completed",
  provider: await ownProvider(context),
  why,
  results: resultsSchema.parse(context.sealed).results,
  keptUntil: keptThrough(context),
});
