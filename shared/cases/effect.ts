import type { StateSystem } from "#shared/checks/systems.ts";
import type { CaseId } from "./entry.ts";

/** What an event sets off outside its case. The messages name the case and carry nothing of it. */
export type Effect =
  | { readonly to: "check"; readonly system: StateSystem; readonly caseId: CaseId }
  /** A signature that is to be judged again, of the entry that it is under. */
  | { readonly to: "signatures"; readonly caseId: CaseId; readonly sequence: number }
  | { readonly to: "notices"; readonly caseId: CaseId; readonly sequence: number }
  /** The books of providers' places hear of what a case wants, or of what a provider declares. */
  | { readonly to: "places"; readonly caseId: CaseId };
