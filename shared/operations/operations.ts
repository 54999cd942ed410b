// What administrators do to a queue and to the system that is asked through it: a history of its own for each queue, so that who did it, when and why is on record.
import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { accept, refuse, type CaseKind, type Happening } from "#shared/cases/kind.ts";
import { admit, type Transition } from "#shared/cases/transition.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { editions } from "#shared/law/editions.ts";
import { pauseSchema, type Pause } from "./pause.ts";
import { pauseReasons, resumeReasons, ticketSchema } from "./reasons.ts";

const operationStates = ["running", "paused"] as const;
export type OperationState = (typeof operationStates)[number];

const ticket = ticketSchema.exactOptional();

/** Why a system is asked no more for now. */
export const pausingSchema = z.strictObject({ reason: z.enum(pauseReasons), ticket });
/** Why it is asked again. */
export const resumingSchema = z.strictObject({ reason: z.enum(resumeReasons), ticket });

export type OperationCommand =
  | (z.infer<typeof pausingSchema> & { readonly name: "pause" })
  | (z.infer<typeof resumingSchema> & { readonly name: "resume" })
  /** So many chosen messages of the dead-letter queue, or all of them. */
  | { readonly name: "redrive"; readonly messages: "all" | number };

const operationEventSchema = z.discriminatedUnion("type", [
  pausingSchema.extend({ type: z.literal("paused") }),
  resumingSchema.extend({ type: z.literal("resumed") }),
  z.strictObject({
    type: z.literal("redriven"),
    messages: z.union([z.literal("all"), z.int().min(1)]),
  }),
]);
export type OperationEvent = z.infer<typeof operationEventSchema>;

export interface Operations {
  readonly state: OperationState;
  /** By whom asking is paused; nothing while it runs. */
  readonly pause: Pause | undefined;
}

const inNoAct = { provisions: [], starts: [], stops: [] } as const;

export const operationLifecycle: readonly Transition<OperationState, OperationCommand["name"]>[] = [
  {
    command: "pause",
    by: ["administrator"],
    from: ["running"],
    to: ["paused"],
    ...inNoAct,
  },
  {
    command: "resume",
    by: ["administrator"],
    from: ["paused"],
    to: ["running"],
    ...inNoAct,
  },
  {
    command: "redrive",
    by: ["administrator"],
    from: operationStates,
    to: operationStates,
    ...inNoAct,
  },
];

/** The history of a queue, by its name. */
export const operationsIdOf = (queue: string): CaseId => caseIdSchema.parse(`operations-${queue}`);

/** The queue of the questions to a system. */
export const queueOfSystem = (system: StateSystem) => `check-${system}` as const;

export type OperationRefusal =
  | { readonly code: "role-not-allowed" }
  | {
      readonly code: "command-not-allowed";
      readonly state: string;
      readonly allowed: readonly string[];
    };

const evolve = (
  state: Operations,
  event: OperationEvent,
  { at, actor: { id: by, unit } }: Happening,
): Operations => {
  switch (event.type) {
    case "paused": {
      const { type: _, ...why } = event;
      const pause = pauseSchema.parse({
        since: at,
        by,
        ...(unit !== undefined && { unit }),
        ...why,
      });
      return { state: "paused", pause };
    }
    case "resumed":
      return { state: "running", pause: undefined };
    case "redriven":
      return state;
  }
};

const eventOf = (command: OperationCommand): OperationEvent => {
  switch (command.name) {
    case "pause": {
      const { name: _, ...why } = command;
      return { type: "paused", ...why };
    }
    case "resume": {
      const { name: _, ...why } = command;
      return { type: "resumed", ...why };
    }
    case "redrive":
      return { type: "redriven", messages: command.messages };
  }
};

/** The operations on a queue as a kind of case: whatever is done to it is an entry before it is done. */
export const operationsKind: CaseKind<
  Operations,
  OperationEvent,
  OperationCommand,
  undefined,
  OperationRefusal
> = {
  name: "operations",
  editions,
  initial: { state: "running", pause: undefined },
  parseEvent: (raw) => operationEventSchema.parse(raw),
  evolve,
  decide: ({ state }, command, { actor }) => {
    const admission = admit(operationLifecycle, state, command.name, actor.role);
    if (admission.admitted) return accept(eventOf(command));
    const { admitted: _, ...refusal } = admission;
    return refuse(refusal);
  },
  personalOf: () => undefined,
  editionOf: () => undefined,
};
