import { protocolFactsOf, type ProtocolFacts } from "#shared/commission/protocol-facts.ts";
import type { getProtocol } from "#shared/http/routes/papers.ts";
import type { Handle } from "#shared/http/serve.ts";
import { editionNamed } from "#shared/notices/reasons-of.ts";
import { closedVotesOf } from "#shared/papers/closed-items.ts";
import { protocolPaper } from "#shared/papers/protocol.ts";
import type { Print } from "#shared/papers/print.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { digestOf } from "#shared/store/digest.ts";
import { answerPaper, languageOf } from "./answer.ts";
import { findSittingOfUnit, type FoundSitting } from "./find.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly print: Print;
  /** What is printed for a person. */
  readonly nameOf: (subject: string) => string;
}

/** The facts of a sitting with every vote that was closed at it, in the order of their closing. */
const factsOf = async (
  cases: Pick<CaseStore, "load">,
  { caseId: sitting, state }: FoundSitting,
): Promise<ProtocolFacts<GroundClaim>> => {
  const { commission } = editionNamed(state.edition);
  const votes = await Promise.all(
    state.agenda.map(async (caseId) =>
      closedVotesOf(caseId, await cases.load(caseId), sitting, state.composition),
    ),
  );
  const items = votes
    .flat()
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
    .map(({ item }) => item);
  return protocolFactsOf(sitting, state, items, commission);
};

/**
 * The protocol of a sitting, for the members and the secretary of its unit. Its facts and their
 * digest are the same in every language and at any time after the sitting was closed; the digest
 * goes with the answer, for whoever presided to sign it (R377-28d).
 */
export const showProtocol =
  ({ cases, print, nameOf }: Needs): Handle<typeof getProtocol.request> =>
  async ({ path, query, headers }, { caller, locale: asked }) => {
    const found = await findSittingOfUnit(cases, path.id, caller);
    if (found === undefined) return { problem: "not-found" };
    const locale = languageOf(query.lang, asked);
    const facts = await factsOf(cases, found);
    const digest = digestOf(facts);
    const { protocol: signed, edition } = found.state;
    const paper = protocolPaper({
      facts,
      digest,
      signed,
      edition: editionNamed(edition),
      nameOf,
      locale,
    });
    return answerPaper(print, {
      paper,
      name: `protocol-${found.caseId}`,
      ifNoneMatch: headers["if-none-match"],
      headers: { "x-protocol-digest": digest },
    });
  };
