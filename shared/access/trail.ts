// The trail of officials: what they were shown and what they did, by whom, of which case, and when (docs/adr/0050).
import * as z from "zod";
import { actorSchema } from "#shared/cases/actor.ts";
import { caseIdSchema, type Entry } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { provisionIdSchema } from "#shared/law/provision-ids.ts";
import { isOfficial } from "./trail-keys.ts";
import { provisionsOfCommand } from "./provisions-of-command.ts";
import type { ReadRecord } from "./record.ts";

/** What an official did: an entry of a history, told by its codes. Events are named and not opened. */
export const actSchema = z.strictObject({
  caseId: caseIdSchema,
  /** The kind of case. */
  kind: z.string(),
  sequence: z.int().min(1),
  at: instantSchema,
  by: actorSchema,
  command: z.string(),
  events: z.array(z.string()),
  /** Those by which this role gives such commands. */
  provisions: z.array(provisionIdSchema),
  correlationId: z.string(),
});
export type Act = z.infer<typeof actSchema>;

/** Acts of officials: added to, and never changed. */
export interface ActLog {
  /** Durable once it is done. The same act twice is one. */
  readonly add: (act: Act) => Promise<void>;
}

/** The act in an entry; nothing where a machine or the portal gave the command. */
export const actOf = ({
  caseId,
  kind,
  sequence,
  at,
  actor,
  command,
  events,
  correlationId,
}: Entry): Act | undefined =>
  isOfficial(actor)
    ? {
        caseId,
        kind,
        sequence,
        at,
        by: actor,
        command,
        events: events.map(({ type }) => type),
        provisions: [...provisionsOfCommand(kind, command, actor.role)],
        correlationId,
      }
    : undefined;

export const trailSteps = ["read", "act"] as const;
export type TrailStep =
  | { readonly what: "read"; readonly record: ReadRecord }
  | { readonly what: "act"; readonly record: Act };
