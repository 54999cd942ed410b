// Object storage in memory, at the port of the functions: every call of it waits at the gate.
import type { CaseFileStore } from "#shared/documents/ports.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import type { memoryObjects } from "#test/fakes/objects.ts";
import type { Gate } from "#test/simulation/engine/gate.ts";

/** What nobody waits for must not fail unheard. */
const quiet = <Result>(work: Promise<Result>): Promise<Result> => {
  work.catch(() => undefined);
  return work;
};

/** Ways in for planted bugs: storage says yes and does nothing. */
export interface FileTampering {
  readonly losesFiles?: boolean;
  readonly keepsFiles?: boolean;
}

/** The files of cases as functions reach them. */
export const gatedFiles = (
  { files }: Pick<ReturnType<typeof memoryObjects>, "files">,
  gate: Gate,
  { losesFiles = false, keepsFiles = false }: FileTampering = {},
): CaseFileStore => {
  const pass = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> =>
    gate(`s3.${what}`, () => quiet(work()));
  return {
    sizeOf: (key) => pass(`HeadObject ${key}`, () => files.sizeOf(key)),
    copy: (from, to) =>
      pass(`CopyObject ${to}`, async () => (losesFiles ? undefined : files.copy(from, to))),
    versionsUnder: (prefix) =>
      pass(`ListObjectVersions ${prefix}`, () => files.versionsUnder(prefix)),
    erase: (versions) =>
      pass("DeleteObjects", async () => (keepsFiles ? undefined : files.erase(versions))),
  };
};

/** Evidence as functions reach it. */
export const gatedEvidence = (evidence: EvidenceStore, gate: Gate): EvidenceStore => ({
  put: async (caseId, digest, bytes) =>
    gate(`s3.PutObject evidence of ${caseId}`, () => quiet(evidence.put(caseId, digest, bytes))),
  get: async (caseId, digest) =>
    gate(`s3.GetObject evidence of ${caseId}`, () => quiet(evidence.get(caseId, digest))),
});
