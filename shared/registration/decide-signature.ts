// What follows once a signature is judged that could not be when it was received (R377-7b, R377-15b, R377-32.1b).
import { accept, type Circumstances } from "#shared/cases/kind.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import { systemsFor } from "./checks.ts";
import type { CommandOf } from "./commands.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { EventOf, RegistrationEvent } from "./events.ts";
import type { Registration } from "./state.ts";

/** A question to each state system that there is for the supplier (R377-7.p2f, R377-15.p2e). */
export const questionsTo = (
  { supplier, round }: Pick<EventOf<"saved">, "supplier" | "round">,
  { caseId }: Pick<Circumstances, "caseId">,
): EventOf<"asked"> => ({
  type: "asked",
  questions: systemsFor(supplier).map((system) => ({
    system,
    reference: referenceOf(caseId, system, round),
  })),
});

/**
 * The signature held when it was received: what waited for it goes on. An application's consent is
 * proven by it, so the state systems are asked now (G18). One that is settled already changes nothing.
 */
export const confirmSignature = (
  { openSignature, application, saved }: Registration,
  { of }: CommandOf<"confirmSignature">,
  circumstances: Circumstances,
): RegistrationDecided => {
  if (openSignature?.of !== of) return accept();
  return accept<RegistrationEvent>(
    { type: "signature-confirmed", of },
    ...(application === of && saved !== undefined ? [questionsTo(saved, circumstances)] : []),
  );
};

/** The signature did not hold: what was under it was never applied for, and its sender is told why. */
export const rejectSignature = (
  { openSignature, application, saved }: Registration,
  { of, reasons }: CommandOf<"rejectSignature">,
): RegistrationDecided => {
  if (openSignature?.of !== of) return accept();
  return accept<RegistrationEvent>(
    { type: "signature-rejected", of, reasons },
    ...(application === of && saved !== undefined
      ? [
          {
            type: "application-ended" as const,
            procedure: saved.procedure,
            why: "signature-rejected" as const,
          },
        ]
      : []),
  );
};
