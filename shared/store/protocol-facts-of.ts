import type { CaseId } from "#shared/cases/entry.ts";
import { protocolFactsOf, type ProtocolFacts } from "#shared/commission/protocol-facts.ts";
import type { HeldSitting } from "#shared/commission/sitting-state.ts";
import { editionById } from "#shared/law/editions.ts";
import { closedVotesOf } from "#shared/papers/closed-items.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import type { CaseStore } from "./ports.ts";

/**
 * The facts of a sitting's protocol with every vote that was closed at it, in the order of their
 * closing. From the closing of the sitting on they stay the same; their digest is what is signed
 * (R377-28d).
 */
export const protocolFactsIn = async (
  cases: Pick<CaseStore, "load">,
  { caseId: sitting, state }: { readonly caseId: CaseId; readonly state: HeldSitting },
): Promise<ProtocolFacts<GroundClaim>> => {
  const edition = editionById(state.edition);
  if (edition === undefined) throw new Error(`no edition of the law is called ${state.edition}`);
  const votes = await Promise.all(
    state.agenda.map(async (caseId) =>
      closedVotesOf(caseId, await cases.load(caseId), sitting, state.composition),
    ),
  );
  const items = votes
    .flat()
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
    .map(({ item }) => item);
  return protocolFactsOf(sitting, state, items, edition.commission);
};
