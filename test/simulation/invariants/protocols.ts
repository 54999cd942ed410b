import type { CaseId } from "#shared/cases/entry.ts";
import { loadCase } from "#shared/store/desk.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { protocolFactsOf, type ProtocolItem } from "#shared/commission/protocol-facts.ts";
import type { HeldSitting } from "#shared/commission/sitting-state.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import type { CommissionRules } from "#shared/law/edition-schema.ts";
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

interface Told {
  readonly state: HeldSitting;
  readonly rules: CommissionRules;
}

/** A sitting as it ended, with the rules it is bound to. */
const toldOf = async (evidence: Evidence, sitting: CaseId): Promise<Told | undefined> => {
  const { state, entries } = await loadCase(storeOf(evidence), sittingKind, sitting);
  const rules = editionById(entries[0]?.edition ?? "")?.commission;
  return state.state === "none" || rules === undefined ? undefined : { state, rules };
};

/** The facts of a sitting's protocol, as they are put together for print; undefined where there is no such sitting. */
export const protocolIn = async (evidence: Evidence, sitting: CaseId) => {
  const told = await toldOf(evidence, sitting);
  if (told === undefined) return undefined;
  const { state, rules } = told;
  const items = state.agenda
    .flatMap((about) =>
      closedVotesOf(about, evidence.histories.get(about) ?? [], sitting, state.composition),
    )
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
    .map(({ item }) => item);
  return protocolFactsOf(sitting, state, items, rules);
};

/** The protocol of every sitting, counted anew from the ballots, tells what the cases have; a recused vote is in none (R377-28d, G09). */
export const theProtocolsEqualTheBallots = async (evidence: Evidence): Promise<string[]> => {
  const flaws: string[] = [];
  for (const [caseId, [first]] of evidence.histories) {
    if (first?.kind !== sittingKind.name) continue;
    const told = await toldOf(evidence, caseId);
    if (told === undefined) continue;
    const { state, rules } = told;
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
