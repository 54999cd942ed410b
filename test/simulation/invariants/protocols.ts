import { loadCase } from "#shared/store/desk.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { protocolFactsOf, type ProtocolItem } from "#shared/commission/protocol-facts.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { editionById } from "#shared/law/editions.ts";
import { closedVotesOf } from "#shared/papers/closed-items.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import type { Evidence } from "./evidence.ts";

/** The histories as a store, for what reads one. */
export const storeOf = ({ histories }: Evidence): Pick<CaseStore, "load"> => ({
  load: async (caseId) => histories.get(caseId) ?? [],
});

type Item = ProtocolItem<unknown>;

const outcomeOf = (type: string): Item["result"] | undefined => {
  switch (type) {
    case "included":
    case "change-accepted":
    case "removed":
      return "for";
    case "refused":
    case "change-refused":
    case "kept":
      return "against";
    case "vote-tied":
      return "tie";
    default:
      return undefined;
  }
};

/** The outcomes of the votes on a case at a sitting as the case has them, in their order. */
const outcomesAt = ({ histories }: Evidence, caseId: Item["caseId"], sitting: string) =>
  (histories.get(caseId) ?? [])
    .flatMap(({ events }) => events.map((raw) => registrationEventSchema.parse(raw)))
    .flatMap((event) =>
      "tally" in event && event.tally?.sitting === sitting
        ? [{ result: outcomeOf(event.type), tally: event.tally }]
        : [],
    );

/** Undefined where the ballots and the tally cannot both be right. */
const itemsOf = (...about: Parameters<typeof closedVotesOf>) => {
  try {
    return closedVotesOf(...about).map(({ item }) => item);
  } catch {
    return undefined;
  }
};

/** The protocol of every sitting, counted anew from the ballots, tells what the cases have; a recused vote is in none (R377-28d, G09). */
export const theProtocolsEqualTheBallots = async (evidence: Evidence): Promise<string[]> => {
  const flaws: string[] = [];
  for (const [caseId, [first]] of evidence.histories) {
    if (first?.kind !== sittingKind.name) continue;
    const { state } = await loadCase(storeOf(evidence), sittingKind, caseId);
    const rules = editionById(first.edition)?.commission;
    if (state.state === "none" || rules === undefined) continue;
    for (const about of state.agenda) {
      const entries = evidence.histories.get(about) ?? [];
      const items = itemsOf(about, entries, caseId, state.composition);
      if (items === undefined) {
        flaws.push(`${about}: the ballots do not make the tally of ${caseId}`);
        continue;
      }
      const protocol = protocolFactsOf(caseId, state, items, rules);
      const had = outcomesAt(evidence, about, caseId);
      for (const [place, { result, tally, ballots, recused }] of protocol.items.entries()) {
        const one = had[place];
        const isSame =
          one?.result === result &&
          one.tally.for === tally.for &&
          one.tally.against === tally.against;
        if (!isSame) flaws.push(`${about}: the protocol of ${caseId} tells another outcome`);
        if (ballots.some(({ member }) => recused.includes(member)))
          flaws.push(`${about}: a recused vote counts at ${caseId}`);
      }
      if (had.length !== protocol.items.length)
        flaws.push(`${about}: the protocol of ${caseId} lacks a vote`);
    }
  }
  return flaws;
};
