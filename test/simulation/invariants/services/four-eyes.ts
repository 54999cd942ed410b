// Who assesses, decides and looks a second time, and when (L114-14.1, L114-14.3b, L114-15.1, L114-4.1.3).
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { serviceEventsOf, type ApplicationFile, type Evidence } from "../evidence.ts";

/** What of a case has been seen so far by its events alone. */
interface Seen {
  readonly assessor?: string;
  /** Who concluded, until somebody decides on it or need is assessed anew. */
  readonly concludedBy?: string;
  readonly conclusion?: number;
  readonly assessedBy?: string;
  readonly decidedBy?: string;
  readonly inDoubt: boolean;
}

const flawsOf = (seen: Seen, event: AssistanceEvent, { actor }: Entry): readonly string[] => {
  const { id } = actor;
  switch (event.type) {
    case "assessor-assigned":
      return seen.inDoubt ? ["an assessor is instructed on a signature in doubt"] : [];
    case "assessment-completed":
      return seen.assessor === id ? [] : ["somebody assesses who was not instructed"];
    case "provision-decided":
    case "provision-refused":
      return [
        ...(seen.concludedBy === undefined ? ["a decision before the conclusion"] : []),
        ...(seen.concludedBy === id ? ["a decision on an own assessment"] : []),
        ...(event.receipt.conclusion === seen.conclusion ? [] : ["rests on another conclusion"]),
      ];
    case "second-look-recorded":
      return seen.decidedBy === id || seen.assessedBy === id
        ? ["a second look at an own decision"]
        : [];
    default:
      return [];
  }
};

const after = (seen: Seen, event: AssistanceEvent, { actor, sequence }: Entry): Seen => {
  const { concludedBy: _by, conclusion: _of, ...open } = seen;
  switch (event.type) {
    case "received":
      return { ...seen, inDoubt: event.signed?.doubts !== undefined };
    case "signature-confirmed":
    case "admitted":
      return { ...seen, inDoubt: false };
    case "assessor-assigned":
      return { ...seen, assessor: event.assessor };
    case "assessment-completed":
      return { ...seen, concludedBy: actor.id, assessedBy: actor.id, conclusion: sequence };
    case "provision-decided":
    case "provision-refused":
      return { ...open, decidedBy: actor.id };
    default:
      return seen;
  }
};

const flawsIn = ({ caseId, entries }: ApplicationFile): string[] => {
  let seen: Seen = { inDoubt: false };
  return entries.flatMap((entry) =>
    serviceEventsOf(entry).flatMap((event) => {
      const flaws = flawsOf(seen, event, entry);
      seen = after(seen, event, entry);
      return flaws.map((flaw) => `${caseId}/${entry.sequence}: ${flaw}`);
    }),
  );
};

/** Nobody decides on an own assessment, nor before the conclusion, nor assesses without an instruction. */
export const nobodyDecidesOnAnOwnAssessment = ({ applications }: Evidence): string[] =>
  applications.flatMap(flawsIn);

/** A signature in doubt is judged in the end, and what was signed by a revoked key comes to nothing (L114-13.1b). */
export const everySignatureForServicesIsJudged = ({ applications }: Evidence): string[] =>
  applications.flatMap(({ caseId, state, applied, entries }) => {
    const happened = new Set(entries.flatMap(serviceEventsOf).map(({ type }) => type));
    const counts = happened.has("signature-confirmed") || happened.has("assessor-assigned");
    return [
      ...(state.openSignature === undefined ? [] : [`${caseId}: a signature was never judged`]),
      ...(applied?.isRevoked === true && counts ? [`${caseId} counts by a revoked key`] : []),
    ];
  });
