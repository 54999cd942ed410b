import type { CaseId } from "#shared/cases/entry.ts";
import type { StateSystem } from "./checks.ts";
import type { RegistrationEvent } from "./events.ts";

/** What an event sets off outside its case. The messages name the case and carry nothing of it. */
export type Effect =
  | { readonly to: "check"; readonly system: StateSystem; readonly caseId: CaseId }
  | { readonly to: "notices"; readonly caseId: CaseId; readonly sequence: number };

/**
 * The effects of one event: a question to each state system (R377-7.p2f), and the notice of a
 * decision (R377-28). Each may be carried out twice without harm.
 */
export const effectsOf = (event: RegistrationEvent, caseId: CaseId, sequence: number): Effect[] => {
  switch (event.type) {
    case "asked":
      return event.questions.map(({ system }) => ({ to: "check", system, caseId }));
    case "included":
    case "refused":
      return [{ to: "notices", caseId, sequence }];
    case "saved":
    case "answered":
    case "delayed":
    case "findings-recorded":
    case "submitted-to-commission":
    case "placed-on-agenda":
    case "completeness-recorded":
    case "voted":
    case "vote-tied":
    case "notified":
      return [];
  }
};

/**
 * Whether an event changes what the worklist or the Register shows of its case. The answers of state
 * systems, votes and notices change neither, and are most of a history.
 */
export const changesReadModels = (event: RegistrationEvent): boolean => {
  switch (event.type) {
    case "saved":
    case "findings-recorded":
    case "submitted-to-commission":
    case "placed-on-agenda":
    case "completeness-recorded":
    case "included":
    case "refused":
      return true;
    case "asked":
    case "answered":
    case "delayed":
    case "voted":
    case "vote-tied":
    case "notified":
      return false;
  }
};
