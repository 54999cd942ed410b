import type { RecordRead } from "#shared/access/record-read.ts";
import { readerOf } from "#shared/http/reader.ts";
import { getProtocol } from "#shared/http/routes/papers.ts";
import type { Handle } from "#shared/http/serve.ts";
import { editionNamed } from "#shared/notices/reasons-of.ts";
import { protocolPaper } from "#shared/papers/protocol.ts";
import type { Print } from "#shared/papers/print.ts";
import { digestOf } from "#shared/store/digest.ts";
import { findSittingOfUnit } from "#shared/store/find-sitting-of-unit.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { protocolFactsIn } from "#shared/store/protocol-facts-of.ts";
import { answerPaper, languageOf } from "./answer.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly print: Print;
  readonly recordRead: RecordRead;
}

/**
 * The protocol of a sitting, for the members and the secretary of its unit. Its facts and their
 * digest are the same in every language and at any time after the sitting was closed; the digest
 * goes with the answer, for whoever presided to sign it (R377-28d).
 */
export const showProtocol =
  ({ cases, print, recordRead }: Needs): Handle<typeof getProtocol.request> =>
  async ({ path, query, headers }, circumstance) => {
    const { caller, locale: asked } = circumstance;
    const found = await findSittingOfUnit(cases, path.id, caller);
    // Of a sitting that was called off there is none: nothing was done at it.
    if (found === undefined || found.state.state === "cancelled") return { problem: "not-found" };
    const locale = languageOf(query.lang, asked);
    const facts = await protocolFactsIn(cases, found);
    const digest = digestOf(facts);
    const { protocol: signed, edition } = found.state;
    const paper = protocolPaper({
      facts,
      digest,
      signed,
      edition: editionNamed(edition),
      locale,
    });
    await recordRead(readerOf(getProtocol, circumstance), {
      caseId: found.caseId,
      what: { kind: "protocol" },
      why: query.reason,
    });
    return answerPaper(print, {
      paper,
      name: `protocol-${found.caseId}`,
      ifNoneMatch: headers["if-none-match"],
      headers: { "x-protocol-digest": digest },
    });
  };
