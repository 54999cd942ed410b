import type { DocumentStore, WaitingCount } from "#shared/documents/ports.ts";
import type { DocumentRecord } from "#shared/documents/record.ts";

/** The records of uploaded files in memory, without expiry. */
export const memoryDocuments = (): DocumentStore => {
  const records = new Map<string, DocumentRecord>();
  return {
    create: async (record) => {
      if (records.has(record.id)) throw new Error("an identifier of a document came twice");
      records.set(record.id, record);
    },
    find: async (id) => records.get(id),
    replace: async (record) => {
      if (records.get(record.id)?.revision !== record.revision) return "conflict";
      records.set(record.id, { ...record, revision: record.revision + 1 });
      return "replaced";
    },
    forget: async (id) => {
      records.delete(id);
    },
  };
};

/** Room for so many announced files, whoever announces them. */
export const memoryWaiting = (most = 5000): WaitingCount => {
  let waiting = 0;
  return {
    admit: async () => {
      if (waiting >= most) return false;
      waiting += 1;
      return true;
    },
  };
};
