import type { Role } from "#shared/cases/actor.ts";
import { admit, type Transition } from "#shared/cases/transition.ts";

/** A role or a state that a lifecycle has no row for. */
export type LifecycleRefusal =
  | { readonly code: "role-not-allowed" }
  | {
      readonly code: "command-not-allowed";
      readonly state: string;
      readonly allowed: readonly string[];
    };

/** Why a lifecycle does not let this role give this command in this state, if it does not. */
export const barredBy = <State extends string, Command extends string>(
  table: readonly Transition<State, Command>[],
  state: State,
  command: Command,
  role: Role,
): LifecycleRefusal | undefined => {
  const admission = admit(table, state, command, role);
  if (admission.admitted) return undefined;
  const { admitted: _, ...refusal } = admission;
  return refusal;
};
