import type { Effect } from "#shared/cases/effect.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { isAnotherAsking } from "#shared/checks/reference.ts";
import type { RegistrationEvent } from "./events.ts";

/**
 * The effects of one event: a signature in doubt is judged again (R377-7b, R377-15b, R377-32.1b), a question to each state system (R377-7.p2f, R377-15.p2e), and the
 * notice of a decision, of a removal, of a reproach that the supplier may answer, or of a document
 * that lapses (R377-28, R377-34, R377-33, R377-9b, R377-17). The reminder of a term is the office's
 * own and goes to nobody. Each may be carried out twice without harm.
 */
export const effectsOf = (event: RegistrationEvent, caseId: CaseId, sequence: number): Effect[] => {
  switch (event.type) {
    case "asked":
    case "asked-again":
      return event.questions.map(({ system }) => ({ to: "check", system, caseId }));
    // What an organisation has free, or no more has, is for the books of places (R377-4.11c, R377-34).
    case "included":
    case "change-accepted":
    case "removed":
      return [
        { to: "notices", caseId, sequence },
        { to: "places", caseId },
      ];
    case "places-updated":
    case "restored-by-court":
      return [{ to: "places", caseId }];
    case "refused":
    case "change-refused":
    case "non-compliance-opened":
    case "kept":
    case "signature-rejected":
      return [{ to: "notices", caseId, sequence }];
    case "reminded":
      return event.about.of === "document" ? [{ to: "notices", caseId, sequence }] : [];
    case "saved":
    case "removal-requested":
      return event.signed.doubts === undefined ? [] : [{ to: "signatures", caseId, sequence }];
    case "signature-confirmed":
    case "prices-compared":
    case "answered":
    case "answered-beside":
    case "checked-by-hand":
    case "delayed":
    case "findings-recorded":
    case "submitted-to-commission":
    case "transferred":
    case "placed-on-agenda":
    case "conflict-declared":
    case "presiding-voted":
    case "presiding-elected":
    case "completeness-recorded":
    case "voted":
    case "vote-tied":
    case "application-ended":
    case "non-compliance-answered":
    case "appeal-registered":
    case "legal-hold-ended":
    case "erased":
    case "notified":
    case "notice-not-sent":
    case "notice-bounced":
    case "told-otherwise":
    case "terms-reprojected":
      return [];
  }
};

/**
 * Whether an event changes what the worklist or the public lists show of its case. The answers of
 * state systems and votes change neither, and are most of a history. What the watcher of terms looks at follows the same.
 */
export const changesReadModels = (event: RegistrationEvent): boolean => {
  switch (event.type) {
    case "saved":
    case "signature-confirmed":
    case "signature-rejected":
    case "findings-recorded":
    case "submitted-to-commission":
    case "transferred":
    case "placed-on-agenda":
    case "completeness-recorded":
    case "included":
    case "refused":
    case "change-accepted":
    case "change-refused":
    case "application-ended":
    case "places-updated":
    case "removal-requested":
    case "non-compliance-opened":
    case "non-compliance-answered":
    case "kept":
    case "removed":
    case "restored-by-court":
    // What the hold kept may be due on this very day.
    case "legal-hold-ended":
    case "erased":
    case "notified":
    case "notice-not-sent":
    case "notice-bounced":
    case "told-otherwise":
    case "terms-reprojected":
    case "asked-again":
      return true;
    // The notice of a decision that is overdue becomes a task.
    case "reminded":
      return event.about.of === "term" && event.about.when === "lapsed";
    // The next day on which an answer has grown old is told by it.
    case "answered":
      return isAnotherAsking(event.reference);
    case "asked":
    case "prices-compared":
    case "answered-beside":
    case "checked-by-hand":
    case "delayed":
    case "conflict-declared":
    case "presiding-voted":
    case "presiding-elected":
    case "voted":
    case "vote-tied":
    case "appeal-registered":
      return false;
  }
};
