import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire } from "./subject.ts";

/** What the tax authority says of a taxpayer; amounts are in tiyn, a hundredth of a tenge. */
export const taxDebtResultSchema = z.object({
  ...numberOnTheWire,
  registered: z.boolean(),
  debts: z.array(z.object({ kind: z.string(), amountTiyn: z.int().min(0) })),
  asOf: daySchema,
});

/** Tax debts (R377-7.p2b, R377-5.1). */
export const taxDebt = profile({
  system: "tax-debt",
  speech: {
    profile: "rest",
    dialect: "questions",
    service: "tax-debt",
    path: "/systems/tax-debt/questions",
    scope: "tax-debt.read",
    answers: "immediate",
  },
  asksAbout: "applicant",
  // The acts are silent: debts come and go with every payment, and a review takes two weeks.
  lifetime: { calendarDays: 10 },
  result: taxDebtResultSchema,
  valueOf: ({ registered, debts }) => {
    if (debts.some(({ amountTiyn }) => amountTiyn > 0)) return "hit";
    return registered ? "clear" : "not-found";
  },
});
