import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { CaseKind } from "#shared/cases/kind.ts";
import type { ActEdition } from "#shared/law/act-edition.ts";
import { caseFrom, giveCommand, type Desk } from "#shared/store/desk.ts";
import type { CameBack } from "./feedback.ts";

/** What its case is told of a letter that came back. */
interface Bounce {
  readonly name: "recordBounce";
  readonly messageId: string;
  readonly reason: CameBack["reason"];
}

/** A kind of case that people are written to about: nobody who hears of returned mails needs to know which. */
export interface MailedKind {
  /** As the entries of its cases name it. */
  readonly name: string;
  /** Whether the return stands on record now; false where the case has sent no such letter. */
  readonly tell: (
    desk: Desk,
    caseId: CaseId,
    history: readonly Entry[],
    cameBack: CameBack,
  ) => Promise<boolean>;
}

/** Makes a kind of case known to those who hear of returned mails; its own types stay in here. */
export const mailedKind = <
  State,
  Event extends { type: string },
  Facts,
  Refusal,
  Law extends ActEdition,
>(
  kind: CaseKind<State, Event, Bounce, Facts, Refusal, Law>,
  noFacts: Facts,
): MailedKind => ({
  name: kind.name,
  tell: async (desk, caseId, history, { messageId, reason, reportId }) => {
    const outcome = await giveCommand(desk, kind, {
      caseId,
      loaded: caseFrom(kind, caseId, history),
      command: { name: "recordBounce", messageId, reason },
      commandId: `bounce:${reportId}`,
      actor: { id: "mail-status", role: "system" },
      correlationId: `mail-${messageId}`,
      factsFor: async () => noFacts,
    });
    return outcome.done !== "refused";
  },
});
