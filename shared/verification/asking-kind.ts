import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { CaseKind } from "#shared/cases/kind.ts";
import type { CheckCommand } from "#shared/checks/commands.ts";
import type { Questions } from "#shared/checks/question.ts";
import type { CheckRules } from "#shared/checks/rule.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { ActEdition } from "#shared/law/act-edition.ts";
import { caseFrom, giveCommand, type LoadedCase } from "#shared/store/desk.ts";
import type { CaseSeal } from "#shared/store/ports.ts";
import type { AskingCase, FoundSubject, PutQuestion } from "./question.ts";

/** A kind of case that asks state systems, as far as asking goes: nobody who asks needs to know which. */
export interface AskingKind {
  /** As the entries of its cases name it. */
  readonly name: string;
  /** The case that this history has made. */
  readonly caseOf: (caseId: CaseId, history: readonly Entry[]) => AskingCase;
}

/** What a kind of case has to say for its cases to be able to ask. */
export interface AskingKindProps<
  System extends StateSystem,
  State,
  Event extends { type: string },
  Facts,
  Refusal extends { readonly code: string },
  Law extends ActEdition,
> {
  readonly kind: CaseKind<
    State,
    Event,
    CheckCommand<"recordAnswer", System> | CheckCommand<"noteDelay", System>,
    Facts,
    Refusal,
    Law
  >;
  /** Nothing outside the case bears on a check. */
  readonly noFacts: Facts;
  /** The systems that it asks, and by which provisions. */
  readonly systems: readonly System[];
  readonly rules: CheckRules<System>;
  /** The questions of the current round. */
  readonly questionsOf: (state: State) => Questions;
  /** Whether systems are still asked as a case stands. */
  readonly isAsking: (state: State) => boolean;
  /** Whom and where a question is about, opened with the case's key. */
  readonly subjectOf: (
    seal: Pick<CaseSeal, "open">,
    loaded: LoadedCase<State>,
    system: System,
  ) => Promise<FoundSubject>;
}

const hasAsked = ({ events }: Entry) => events.some(({ type }) => type === "asked");

/** Makes a kind of case known to those who ask; its own types stay in here. */
export const askingKind = <
  System extends StateSystem,
  State,
  Event extends { type: string },
  Facts,
  Refusal extends { readonly code: string },
  Law extends ActEdition,
>(
  props: AskingKindProps<System, State, Event, Facts, Refusal, Law>,
): AskingKind => {
  const { kind, noFacts, rules, questionsOf, isAsking, subjectOf } = props;

  const questionIn = (loaded: LoadedCase<State>, system: System): PutQuestion | undefined => {
    const { caseId, state, entries } = loaded;
    const question = questionsOf(state)[system];
    if (question === undefined) return undefined;
    const { reference, answer, beside, delay } = question;
    const correlationId = entries.findLast(hasAsked)?.correlationId ?? reference;
    return {
      caseId,
      system,
      reference,
      ground: rules[system].ground,
      // What was said after the end of its application stands beside, and is no reason to ask on.
      answered: answer !== undefined || beside,
      isWanted: isAsking(state),
      byHand: answer?.byHand === true && !beside,
      delayNoted: delay !== undefined,
      subject: (seal) => subjectOf(seal, loaded, system),
      tell: async (desk, { told, ...order }) => {
        const command = { ...told, system, reference };
        const factsFor = async () => noFacts;
        const given = { ...order, caseId, command, correlationId, factsFor };
        const outcome = await giveCommand(desk, kind, given);
        if (outcome.done === "refused") return { refused: outcome.refusal.code };
        return outcome.done === "accepted" ? "accepted" : "known";
      },
    };
  };

  return {
    name: kind.name,
    caseOf: (caseId, history) => {
      const loaded = caseFrom(kind, caseId, history);
      return {
        caseId,
        entries: loaded.entries,
        questions: questionsOf(loaded.state),
        questionTo: (asked) => {
          const system = props.systems.find((one) => one === asked);
          return system && questionIn(loaded, system);
        },
      };
    },
  };
};
