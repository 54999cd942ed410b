// Commands on an application, as whoever gives them writes them.
import {
  assistanceCommandSchema,
  type AssistanceCommand,
  type CommandOf,
} from "#shared/assistance/commands.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { signed } from "#test/samples/signed.ts";
import { applicationForm } from "./form.ts";
import { providerNumber } from "./officials.ts";

/** A command as a caller writes it. */
export const written = (command: object): AssistanceCommand =>
  assistanceCommandSchema.parse(command);

export const submit = (form: ApplicationForm = applicationForm()): CommandOf<"submit"> => ({
  name: "submit",
  form,
  signed: signed("individual"),
});

const answer = { met: true, seen: "Үйде көрілді." };

/** An assessment that finds what the application states, and one service in need. */
export const assessmentOf = (
  { grounds }: Pick<ApplicationForm, "grounds"> = applicationForm(),
  changes: object = {},
): AssistanceCommand =>
  written({
    name: "completeAssessment",
    criteria: {
      "life-activity-restriction": answer,
      "social-disadaptation": { met: false, seen: "Жоқ." },
      "social-deprivation": { met: false, seen: "Жоқ." },
      "unfavourable-environment": { met: false, seen: "Жоқ." },
    },
    participation: { took: true, opinion: "Үйде көмек керек." },
    statusConfirmed: true,
    found: grounds,
    conclusion: {
      services: [{ type: "social-household", form: "at-home", volume: "guaranteed" }],
      category: "қарт адам",
      place: { kato: "711210000", description: "үйде" },
      until: "2027-11-23",
      content: "Күніне бір рет көмек.",
      peculiarities: "Жоқ.",
    },
    ...changes,
  });

export const providing = (changes: object = {}): AssistanceCommand =>
  written({
    name: "decideProvide",
    recognised: ["self-care"],
    services: [{ type: "social-household", form: "at-home", volume: "guaranteed" }],
    reasons: "Негіз бар.",
    ...changes,
  });

export const refusing = (changes: object = {}): AssistanceCommand =>
  written({
    name: "decideRefuse",
    recognised: [],
    grounds: [{ ground: "L114-15.4.1" }],
    reasons: "Негіз жоқ.",
    ...changes,
  });

export const choosing = (changes: object = {}): AssistanceCommand =>
  written({ name: "chooseProvider", provider: providerNumber, orWait: false, ...changes });

/** A line of a plan: a service from the list, so often, until then (L114-16.3.7). */
export const planLine = {
  type: "social-household",
  form: "at-home",
  standard: "order-165",
  perMonth: 30,
  until: "2027-11-23",
};

export const planning = (changes: object = {}): AssistanceCommand =>
  written({
    name: "createPlan",
    from: "2026-11-23",
    lines: [planLine],
    aims: "Үйде қауіпсіз тұру.",
    ...changes,
  });

/** A service that was given, as a provider records it. */
export const recording = (changes: object = {}): AssistanceCommand =>
  written({
    name: "recordService",
    type: "social-household",
    on: "2026-11-23",
    times: 1,
    funding: "budget",
    ...changes,
  });
