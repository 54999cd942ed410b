// How the choice of a provider and the services change a case.
import type { Happening } from "#shared/cases/kind.ts";
import type { EventOf } from "./events.ts";
import type { Assistance } from "./state.ts";

type ServiceEvent = EventOf<
  | "provider-chosen"
  | "place-held"
  | "place-queued"
  | "place-denied"
  | "place-accepted"
  | "place-declined"
  | "place-lapsed"
  | "queue-left"
  | "admitted"
  | "agreement-offered"
  | "agreement-signed"
  | "agreement-declined"
  | "plan-made"
  | "service-recorded"
  | "general-service-recorded"
  | "services-suspended"
  | "services-resumed"
  | "change-reported"
  | "reassessment-opened"
  | "services-completed"
>;

/** Nobody holds a place and nobody waits: another provider may be chosen. */
const free = (assistance: Assistance): Assistance => ({
  ...assistance,
  state: "approved",
  choice: assistance.choice && {
    ...assistance.choice,
    heldUntil: undefined,
    waitsSince: undefined,
  },
});

const placed = (assistance: Assistance, provider: string): Assistance => ({
  ...assistance,
  state: "placed",
  provider,
  choice: assistance.choice && { ...assistance.choice, heldUntil: undefined },
});

/** The next state after a step from the decision to the end of services. */
export const served = (
  assistance: Assistance,
  event: ServiceEvent,
  { at }: Happening,
): Assistance => {
  const { choice, agreement } = assistance;
  switch (event.type) {
    case "provider-chosen":
      return {
        ...assistance,
        state: "choosing",
        choice: {
          provider: event.provider,
          choice: event.choice,
          chosenAt: at,
          orWait: event.orWait,
          heldUntil: undefined,
          waitsSince: undefined,
        },
      };
    case "place-held":
      return {
        ...assistance,
        state: "place-held",
        choice: choice && { ...choice, heldUntil: event.until, waitsSince: undefined },
      };
    case "place-queued":
      return {
        ...assistance,
        state: "waiting",
        choice: choice && { ...choice, waitsSince: at },
      };
    case "place-denied":
    case "place-declined":
    case "place-lapsed":
    case "queue-left":
      return free(assistance);
    case "place-accepted":
      return placed(assistance, event.provider);
    // Who is there needs no signature any more.
    case "admitted":
      return { ...placed(assistance, event.provider), openSignature: undefined };
    case "agreement-offered":
      return {
        ...assistance,
        agreement: {
          number: event.number,
          services: event.services.map(({ type }) => type),
          signed: false,
        },
      };
    case "agreement-signed":
      return {
        ...assistance,
        state: "in-service",
        agreement: agreement && { ...agreement, signed: true },
      };
    case "agreement-declined":
      return { ...assistance, state: "completed", endedAt: at, openSignature: undefined };
    case "plan-made":
      return {
        ...assistance,
        state: assistance.state === "placed" ? "in-service" : assistance.state,
        plan: {
          version: event.version,
          from: assistance.plan?.from ?? event.from,
          lines: event.lines,
        },
      };
    case "service-recorded":
    case "general-service-recorded":
      return assistance;
    case "services-suspended":
      return { ...assistance, state: "suspended" };
    case "services-resumed":
      return { ...assistance, state: "in-service" };
    case "change-reported":
      return { ...assistance, changeReported: true };
    case "reassessment-opened":
      return { ...assistance, state: "reassessment", changeReported: false, reminded: [] };
    case "services-completed":
      return { ...assistance, state: "completed", endedAt: at };
  }
};
