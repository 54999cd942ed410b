import * as z from "zod";
import { stateSystems, stateSystemSchema, type StateSystem } from "#shared/checks/systems.ts";

/** Addresses of queues by the state system whose questions are in them. */
export type QueuesBySystem = Readonly<Record<StateSystem, string>>;

/** The state system whose queue this ARN names. Throws where none does: the function is wired wrongly. */
export const systemBehind = (queues: QueuesBySystem, arn: string): StateSystem => {
  const name = arn.slice(arn.lastIndexOf(":") + 1);
  const system = stateSystems.find((one) => queues[one].endsWith(`/${name}`));
  if (system === undefined) throw new Error("a message from a queue that belongs to no system");
  return system;
};

const bySystemSchema = z.record(stateSystemSchema, z.string());

/**
 * The addresses of queues beside others of the same account, by their names: addresses are long, and the variables of a
 * function have room for 4 kB.
 */
export const queuesBeside = (queues: QueuesBySystem, names: QueuesBySystem): QueuesBySystem =>
  bySystemSchema.parse(
    Object.fromEntries(
      stateSystems.map((system) => [system, queues[system].replace(/[^/]+$/, names[system])]),
    ),
  );
