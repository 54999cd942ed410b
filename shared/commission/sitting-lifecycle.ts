import type { Role } from "#shared/cases/actor.ts";
import type { Transition } from "#shared/cases/transition.ts";

export const sittingStates = ["none", "called", "open", "closed", "signed", "cancelled"] as const;
export type SittingState = (typeof sittingStates)[number];

/** Whether nothing comes before a sitting in this state any more. */
export const isOver = (state: SittingState): boolean =>
  state === "closed" || state === "signed" || state === "cancelled";

type CommandName =
  | "convene"
  | "openSitting"
  | "recordArrival"
  | "recordDeparture"
  | "putOnAgenda"
  | "voteForPresiding"
  | "closeSitting"
  | "cancelSitting"
  | "signProtocol";
type Row = Transition<SittingState, CommandName>;

const noTerms = { starts: [], stops: [] } as const;

const stay = (
  command: CommandName,
  by: Role,
  state: SittingState,
  provisions: Row["provisions"],
): Row => ({ command, by: [by], from: [state], to: [state], provisions, ...noTerms });

/**
 * A sitting: called by the secretary, opened with its attendance and quorum, closed, and its
 * protocol signed by whoever presided; or called off before anything was done at it. What it decides
 * stands in the cases (R377-24a, R377-25, R377-28d).
 */
export const sittingLifecycle: readonly Row[] = [
  {
    command: "convene",
    by: ["commission-secretary"],
    from: ["none"],
    to: ["called"],
    provisions: ["R377-24a"],
    ...noTerms,
  },
  {
    command: "openSitting",
    by: ["commission-secretary"],
    from: ["called"],
    to: ["open"],
    provisions: ["R377-23c", "R377-24a", "R377-25"],
    ...noTerms,
  },
  stay("putOnAgenda", "commission-secretary", "called", ["R377-24a"]),
  stay("putOnAgenda", "commission-secretary", "open", ["R377-24a"]),
  stay("recordArrival", "commission-secretary", "open", ["R377-24a", "R377-25"]),
  stay("recordDeparture", "commission-secretary", "open", ["R377-24a", "R377-25"]),
  stay("voteForPresiding", "commission-member", "open", ["R377-23c"]),
  {
    command: "closeSitting",
    by: ["commission-secretary", "commission-member"],
    from: ["open"],
    to: ["closed"],
    provisions: ["R377-24a"],
    ...noTerms,
  },
  {
    command: "cancelSitting",
    by: ["commission-secretary", "commission-member"],
    from: ["called", "open"],
    to: ["cancelled"],
    provisions: ["R377-24a"],
    ...noTerms,
  },
  {
    command: "signProtocol",
    by: ["commission-member"],
    from: ["closed"],
    to: ["signed"],
    provisions: ["R377-28d"],
    ...noTerms,
  },
];

/** Who may give a command, in the order in which a caller's roles are tried. */
export const rolesForSitting = (command: string): readonly Role[] =>
  sittingLifecycle.filter((row) => row.command === command).flatMap(({ by }) => by);
