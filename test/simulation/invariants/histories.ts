import { isDeepStrictEqual } from "node:util";
import type { Entry } from "#shared/cases/entry.ts";
import { editionById } from "#shared/law/editions.ts";
import { receiptOf, removalReceiptOf } from "#shared/registration/outcome.ts";
import { replayCase } from "#shared/store/replay.ts";
import { erasureIn } from "#shared/store/watch.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { entryFromStream } from "#shared/store/stream.ts";
import { storeOf } from "./protocols.ts";
import { sealIn } from "./seal-in.ts";
import { replay, type Evidence, type RegistrationFile } from "./evidence.ts";

/** Every history is whole and unchanged. */
export const everyHashChainVerifies = ({ histories }: Evidence): string[] =>
  [...histories].flatMap(([caseId, entries]) => {
    const verdict = verifyChain(entries);
    return verdict.intact ? [] : [`${caseId} breaks at ${verdict.sequence}: ${verdict.fault}`];
  });

/** What is sealed in an entry opens under the key that its case has, and nothing that was erased does (R377-35). */
export const everySealOpens = async (evidence: Evidence): Promise<string[]> => {
  const seal = sealIn(evidence);
  const flawOf = async (
    { caseId, sequence, sealed }: Entry,
    erasure: number,
  ): Promise<string[]> => {
    if (sealed === undefined) return [];
    try {
      const opened = await seal.open({ caseId, sequence }, sealed);
      const isErased = sequence <= erasure;
      if ((opened === undefined) === isErased) return [];
      return [`${caseId}/${sequence} ${isErased ? "opens still" : "has lost its key"}`];
    } catch {
      return [`${caseId}/${sequence} does not open under the key of its case`];
    }
  };
  const flaws = await Promise.all(
    [...evidence.histories.values()].flatMap((entries) => {
      const erasure = erasureIn(entries);
      return entries.map((entry) => flawOf(entry, erasure));
    }),
  );
  return flaws.flat();
};

/** The receipt that the facts before a decision give, beside the one that it left. */
const receiptFlaws = ({ caseId, entries }: RegistrationFile): string[] =>
  entries.flatMap(({ sequence, edition: id }) => {
    const after = replay(entries.slice(0, sequence)).decision;
    const before = replay(entries.slice(0, sequence - 1));
    const edition = editionById(id);
    if (edition === undefined) return [`${caseId}/${sequence}: an unknown edition`];
    if (after?.sequence !== sequence) return [];
    const { provisions, question } = after.receipt;
    const again =
      question === "removal"
        ? removalReceiptOf(before, edition, provisions)
        : receiptOf(before, edition, question, provisions);
    return isDeepStrictEqual(again, after.receipt)
      ? []
      : [`${caseId}/${sequence}: another receipt`];
  });

/** A history gives the same state from the table and from what the stream brought, and the same receipts. */
export const everyHistoryReplays = ({ town, registrations }: Evidence): string[] => {
  const streamed = Map.groupBy(
    town.world.stream
      .images()
      .filter(({ kind }) => kind?.S === "registration")
      .map(entryFromStream),
    ({ caseId }) => caseId,
  );
  return registrations.flatMap((file) => {
    const again = replay(streamed.get(file.caseId) ?? []);
    const isSame = isDeepStrictEqual(again, file.state);
    return [
      ...(isSame ? [] : [`${file.caseId} is another case in its stream`]),
      ...receiptFlaws(file),
    ];
  });
};

/** Every step of every case, decided again, comes out the same; what was erased cannot be made again. */
export const everyStepIsReproduced = async (evidence: Evidence): Promise<string[]> => {
  const needs = { cases: storeOf(evidence), seal: sealIn(evidence) };
  const flaws = evidence.registrations.map(async ({ caseId, entries }): Promise<string[]> => {
    const replayed = await replayCase(needs, caseId);
    const erasure = erasureIn(entries);
    return (replayed?.steps ?? []).flatMap(({ sequence, command, outcome }) => {
      const isRight =
        outcome.replayed === "same" || (outcome.replayed === "erased" && sequence <= erasure);
      const why = outcome.replayed === "refused" ? outcome.refusal.code : outcome.replayed;
      return isRight ? [] : [`${caseId}/${sequence}: ${command} comes out otherwise: ${why}`];
    });
  });
  return (await Promise.all(flaws)).flat();
};
