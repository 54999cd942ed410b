import type * as z from "zod";
import {
  closeBallot,
  countOf,
  presidingOf,
  tallyOf,
  voicesOf,
  type Question,
} from "#shared/commission/ballot.ts";
import type { Composition } from "#shared/commission/composition.ts";
import { majorityOf, quorumOf, resultOf } from "#shared/commission/quorum.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import type { agendaCaseSchema } from "#shared/http/routes/room.ts";
import type { CommissionRules } from "#shared/law/edition-schema.ts";
import type { Locale } from "#shared/law/languages.ts";
import { closedVotesOf, questionOf } from "#shared/papers/closed-items.ts";
import { questionIn, recusedFrom } from "#shared/registration/decide-commission.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { questionsBefore } from "#shared/registration/receipt.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import type { Registration, SavedFacts } from "#shared/registration/state.ts";
import { claimWords, requirementWords } from "#shared/registration/view/claim-words.ts";
import { stateWords } from "#shared/registration/view/words.ts";
import type { LoadedCase } from "#shared/store/desk.ts";
import type { FoundSitting } from "#shared/store/find-sitting-of-unit.ts";
import { actionsOnCase, type Looking } from "./actions.ts";

type AgendaCase = z.infer<typeof agendaCaseSchema>;

const viewRecused = (registration: Registration): AgendaCase["recused"] =>
  [...new Set(recusedFrom(registration))].map((member) => ({
    member,
    why: registration.conflicts.includes(member) ? "declared" : "verified",
  }));

const viewBallots = ({ ballots }: Registration, locale: Locale): AgendaCase["ballots"] =>
  ballots.map(({ member, choice, claim }) => ({
    member,
    choice,
    ...(claim !== undefined && { claim, text: claimWords(claim)[locale] }),
  }));

const viewCompleteness = ({ completeness }: Registration, locale: Locale) =>
  completeness === undefined
    ? {}
    : {
        completeness: {
          ...completeness,
          overruled: completeness.overruled.map((name) => requirementWords[name][locale]),
        },
      };

/** What could be announced now by whoever presides; nothing while votes are missing (G09, G10). */
const viewResult = (question: Question<GroundClaim>, rules: CommissionRules) => {
  const presiding = presidingOf(question);
  if (presiding === undefined || question.ballots.length === 0) return {};
  const ruling = closeBallot(question, presiding, rules);
  return ruling.accepted ? { result: ruling.value.result } : {};
};

const viewClosed = (
  { caseId, entries }: LoadedCase<Registration>,
  sitting: FoundSitting["caseId"],
  composition: Composition,
  rules: CommissionRules,
) =>
  closedVotesOf(caseId, entries, sitting, composition).map(({ at, item }) => {
    const tally = countOf(item.ballots, item.present);
    const result = resultOf(tally.present, tally.for, tally.against, rules);
    return { at, result, tally, question: item.question };
  });

const viewDecision = ({ decision }: Registration, sitting: string, locale: Locale) =>
  decision?.tally.sitting === sitting
    ? {
        decision: {
          outcome: decision.outcome,
          at: decision.at,
          grounds: decision.claims.map((claim) => claimWords(claim)[locale]),
        },
      }
    : {};

export interface Room {
  readonly found: FoundSitting;
  readonly facts: SittingFacts;
  readonly composition: Composition;
  readonly looking: Looking;
}

/** A case with its application. */
export type SavedCase = LoadedCase<Registration> & {
  readonly state: Registration & { readonly saved: SavedFacts };
};

/** A case on the agenda, as far as everybody in the room may see it: what the Commission did on it, and nothing of what was filed. */
export const viewAgendaCase = (loaded: SavedCase, room: Room): AgendaCase => {
  const { caseId, state } = loaded;
  const { found, facts, composition, looking } = room;
  const { locale, edition } = looking;
  const rules = edition.commission;
  const here = state.sitting === found.caseId;
  const question = questionIn(state, facts);
  const presiding = presidingOf(question);
  const tally = tallyOf(question);
  const [needed, present] = [quorumOf(facts.foundingNumber, rules), voicesOf(question).length];
  const closed = viewClosed(loaded, found.caseId, composition, rules);
  const decision = viewDecision(state, found.caseId, locale);
  const asked = questionsBefore.find((one) => one === closed.at(-1)?.question);
  return {
    caseId,
    number: registerNumberOf(caseId),
    supplier: state.saved.supplier,
    question: "decision" in decision && asked !== undefined ? asked : questionOf(state),
    state: state.state,
    text: stateWords[state.state][locale],
    here,
    recused: viewRecused(state),
    quorum: { needed, present, reached: present >= needed },
    ...(presiding !== undefined && { presiding }),
    presidingVotes: [...state.presidingVotes],
    ...viewCompleteness(state, locale),
    ballots: here ? viewBallots(state, locale) : [],
    tally,
    majority: majorityOf(tally.present, rules),
    ...(here && viewResult(question, rules)),
    closed: closed.map(({ question: _, ...vote }) => vote),
    ...decision,
    actions: actionsOnCase(loaded, facts, found.caseId, looking),
  };
};
