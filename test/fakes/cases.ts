import { entrySchema, type Entry } from "#shared/cases/entry.ts";
import type { CaseStore } from "#shared/store/ports.ts";

/** Histories in memory: what is stored is text, and one sequence of a case is written once. */
export interface MemoryCases extends CaseStore {
  /** Every entry of every case in the order of writing, as a stream would bring them; but for who signs for officials. */
  readonly written: () => readonly Entry[];
}

const entryOf = (text: string): Entry => entrySchema.parse(JSON.parse(text));

export const memoryCases = (): MemoryCases => {
  const histories = new Map<string, Map<number, string>>();
  const log: string[] = [];
  return {
    load: async (caseId) =>
      [...(histories.get(caseId)?.values() ?? [])]
        .map(entryOf)
        .sort((one, other) => one.sequence - other.sequence),
    append: async (entry) => {
      const history = histories.get(entry.caseId) ?? new Map<number, string>();
      if (history.has(entry.sequence)) return "conflict";
      const text = JSON.stringify(entry);
      histories.set(entry.caseId, history.set(entry.sequence, text));
      log.push(text);
      return "appended";
    },
    written: () => log.map(entryOf).filter(({ kind }) => kind !== "official"),
  };
};
