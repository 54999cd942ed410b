import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Role } from "./actor.ts";

/**
 * One row of a lifecycle table. Permissions, available actions, the API's enumerations, the
 * diagrams and the guards of `decide` all come from these rows.
 */
export interface Transition<State extends string, Command extends string> {
  readonly command: Command;
  readonly by: readonly Role[];
  readonly from: readonly State[];
  readonly to: readonly State[];
  readonly provisions: readonly ProvisionId[];
  readonly starts: readonly ProvisionId[];
  readonly stops: readonly ProvisionId[];
}

/** The commands that this role could give in this state, in the order of the table. */
export const allowedCommands = <State extends string, Command extends string>(
  table: readonly Transition<State, Command>[],
  state: State,
  role: Role,
): Command[] => [
  ...new Set(
    table
      .filter((row) => row.from.includes(state) && row.by.includes(role))
      .map((row) => row.command),
  ),
];

export type Admission<State extends string, Command extends string> =
  | { readonly admitted: true; readonly row: Transition<State, Command> }
  | { readonly admitted: false; readonly code: "role-not-allowed" }
  | {
      readonly admitted: false;
      readonly code: "command-not-allowed";
      readonly state: State;
      readonly allowed: Command[];
    };

/** Whether the table lets this role give this command in this state at all. */
export const admit = <State extends string, Command extends string>(
  table: readonly Transition<State, Command>[],
  state: State,
  command: Command,
  role: Role,
): Admission<State, Command> => {
  const rows = table.filter((row) => row.command === command && row.by.includes(role));
  if (rows.length === 0) return { admitted: false, code: "role-not-allowed" };
  const row = rows.find((one) => one.from.includes(state));
  if (row !== undefined) return { admitted: true, row };
  const allowed = allowedCommands(table, state, role);
  return { admitted: false, code: "command-not-allowed", state, allowed };
};

/** The row by which a command led from one state to another. */
export const rowTaken = <State extends string, Command extends string>(
  table: readonly Transition<State, Command>[],
  command: string,
  from: State,
  to: State,
): Transition<State, Command> | undefined =>
  table.find((row) => row.command === command && row.from.includes(from) && row.to.includes(to));
