import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema, type CaseId, type Entry } from "#shared/cases/entry.ts";
import type { CheckCommand } from "#shared/checks/commands.ts";
import type { Questions } from "#shared/checks/question.ts";
import { referenceSchema, type Reference } from "#shared/checks/reference.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Subject } from "#shared/state-systems/subject.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { CaseSeal } from "#shared/store/ports.ts";

/** A command about a question, but for which one it is. */
type AboutQuestion<Name extends "recordAnswer" | "noteDelay"> = Omit<
  CheckCommand<Name>,
  "system" | "reference" | "raw"
>;

/** What its case is told of a question, by whom, and under which id: told twice, it is told once. */
export interface Telling {
  readonly told: AboutQuestion<"recordAnswer"> | AboutQuestion<"noteDelay">;
  readonly commandId: string;
  readonly actor: Actor;
}

/**
 * Whom and where a question is about, opened with the case's key: an IIN stands nowhere else. Undefined once the person's
 * data are erased; a person who has no number is in no register that could be asked.
 */
export type FoundSubject = Subject | "without-number" | undefined;

/** What became of telling: it changed the case, the case knew it, or the code of its refusal. */
export type Heard = "accepted" | "known" | { readonly refused: string };

/** A question of the current round of a case, of whichever kind. */
export interface PutQuestion {
  readonly caseId: CaseId;
  readonly system: StateSystem;
  readonly reference: Reference;
  /** The provision by which it is put. */
  readonly ground: ProvisionId;
  readonly answered: boolean;
  /** Whether its system is still asked, as the case stands; what the system says after all is taken in. */
  readonly isWanted: boolean;
  /** Whether it is a paper that stands in for the answer: what the system says after all is kept beside it. */
  readonly byHand: boolean;
  /** Whether the case already says that this system keeps it waiting. */
  readonly delayNoted: boolean;
  readonly subject: (seal: Pick<CaseSeal, "open">) => Promise<FoundSubject>;
  readonly tell: (desk: Desk, telling: Telling) => Promise<Heard>;
}

/** A case as far as it asks state systems, of whichever kind. */
export interface AskingCase {
  readonly caseId: CaseId;
  readonly entries: readonly Entry[];
  /** What it asked in its current round. */
  readonly questions: Questions;
  /** The question that it has put to a system in its current round, if there is one. */
  readonly questionTo: (system: StateSystem) => PutQuestion | undefined;
}

/** The question that a reference names: its case and its system; nothing where it names none. */
export const namedBy = (text: string) => {
  const reference = referenceSchema.safeParse(text).data;
  const [caseText, system] = text.split(".");
  const caseId = caseIdSchema.safeParse(caseText).data;
  if (reference === undefined || caseId === undefined || system === undefined) return undefined;
  return { reference, caseId, system };
};
