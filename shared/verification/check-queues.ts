import { stateSystems, type StateSystem } from "#shared/checks/systems.ts";

/** Addresses of queues by the state system whose questions are in them. */
export type QueuesBySystem = Readonly<Record<StateSystem, string>>;

/** The state system whose queue this ARN names. Throws where none does: the function is wired wrongly. */
export const systemBehind = (queues: QueuesBySystem, arn: string): StateSystem => {
  const name = arn.slice(arn.lastIndexOf(":") + 1);
  const system = stateSystems.find((one) => queues[one].endsWith(`/${name}`));
  if (system === undefined) throw new Error("a message from a queue that belongs to no system");
  return system;
};
