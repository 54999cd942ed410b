import type { Role } from "#shared/cases/actor.ts";
import type { Transition } from "#shared/cases/transition.ts";

export const commissionStates = ["none", "founded", "chaired", "electing"] as const;
export type CommissionState = (typeof commissionStates)[number];

type CommandName =
  | "found"
  | "appointMember"
  | "endMandate"
  | "appointSecretary"
  | "nameOfficial"
  | "openElection"
  | "voteForChair";
type Row = Transition<CommissionState, CommandName>;

const noTerms = { starts: [], stops: [] } as const;

/** A step of the standing body in any state, which stays as it is. */
const standing = (command: CommandName, provisions: Row["provisions"]): readonly Row[] =>
  (["founded", "chaired", "electing"] as const).map((state) => ({
    command,
    by: ["administrator"],
    from: [state],
    to: [state],
    provisions,
    ...noTerms,
  }));

/**
 * The Commission as a standing body: founded by the executive body with its members and its
 * secretary, its chair elected by its members. The founding opens the first election; the chair in
 * office stays until a later one elects somebody (R377-2.3, R377-23a to R377-24c).
 */
export const commissionLifecycle: readonly Row[] = [
  {
    command: "found",
    by: ["administrator"],
    from: ["none"],
    to: ["founded"],
    provisions: ["R377-2.3", "R377-23a", "R377-23b", "R377-24b", "R377-24c"],
    ...noTerms,
  },
  ...standing("appointMember", ["R377-23a", "R377-23b", "R377-24c"]),
  ...standing("endMandate", ["R377-23a", "R377-23b"]),
  ...standing("appointSecretary", ["R377-24b", "R377-24c"]),
  ...standing("nameOfficial", ["R377-23a", "R377-24b", "R377-28d"]),
  {
    command: "openElection",
    by: ["administrator", "commission-secretary"],
    from: ["chaired"],
    to: ["electing"],
    provisions: ["R377-23c", "R377-24a"],
    ...noTerms,
  },
  {
    command: "voteForChair",
    by: ["commission-member"],
    from: ["founded"],
    to: ["founded", "chaired"],
    provisions: ["R377-23c"],
    ...noTerms,
  },
  {
    command: "voteForChair",
    by: ["commission-member"],
    from: ["electing"],
    to: ["electing", "chaired"],
    provisions: ["R377-23c"],
    ...noTerms,
  },
];

/** Who may give a command, in the order in which a caller's roles are tried. */
export const rolesForCommission = (command: string): readonly Role[] =>
  commissionLifecycle.filter((row) => row.command === command).flatMap(({ by }) => by);
