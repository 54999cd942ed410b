import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { StateSystem } from "./systems.ts";

/** What a kind of case says of its question to a system. */
export interface CheckRule {
  /** The provision on which the question rests. */
  readonly ground: ProvisionId;
  /** Criminal and medical data, which only those see who decide. */
  readonly confidential: boolean;
}

/** The rules of a kind of case, for every system that it asks. */
export type CheckRules<System extends StateSystem> = Readonly<Record<System, CheckRule>>;
