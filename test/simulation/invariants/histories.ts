import { isDeepStrictEqual } from "node:util";
import { kmsDataKeys } from "#shared/adapters/data-keys.ts";
import { sealUnder } from "#shared/adapters/sealing.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { receiptOf } from "#shared/registration/outcome.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { entryFromStream } from "#shared/store/stream.ts";
import { memoryKms } from "#test/simulation/cloud/keys.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { replay, type Evidence, type RegistrationFile } from "./evidence.ts";

/** Every history is whole and unchanged. */
export const everyHashChainVerifies = ({ histories }: Evidence): string[] =>
  [...histories].flatMap(([caseId, entries]) => {
    const verdict = verifyChain(entries);
    return verdict.intact ? [] : [`${caseId} breaks at ${verdict.sequence}: ${verdict.fault}`];
  });

/** What is sealed in an entry opens under the key that its case has. */
export const everySealOpens = async ({ town, histories }: Evidence): Promise<string[]> => {
  const table = town.world.tableNamed(tableNames.caseKeys);
  const kms = memoryKms(async (_, effect) => effect());
  const keys = kmsDataKeys(kms, "case-key", {
    find: async (caseId) => table.get({ pk: { S: caseId } })?.["wrapped"]?.B,
    keep: () => Promise.reject(new Error("a seal is opened, none is made")),
  });
  const seal = sealUnder(keys);
  const flawOf = async ({ caseId, sequence, sealed }: Entry): Promise<string[]> => {
    if (sealed === undefined) return [];
    try {
      const opened = await seal.open({ caseId, sequence }, sealed);
      return opened === undefined ? [`${caseId}/${sequence} has lost its key`] : [];
    } catch {
      return [`${caseId}/${sequence} does not open under the key of its case`];
    }
  };
  const flaws = await Promise.all([...histories.values()].flat().map(flawOf));
  return flaws.flat();
};

/** The receipt that the facts before a decision give, beside the one that it left. */
const receiptFlaws = ({ caseId, entries }: RegistrationFile): string[] =>
  entries.flatMap(({ sequence, edition }) => {
    const after = replay(entries.slice(0, sequence)).decision;
    const before = replay(entries.slice(0, sequence - 1));
    if (after === undefined || before.decision !== undefined || before.saved === undefined)
      return [];
    const again = receiptOf(before, edition, after.receipt.provisions);
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
