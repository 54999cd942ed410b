// What every door needs where something is filed under a signature, with files beside it: a desk, uploads, files, evidence.
import { watchedFiles } from "#shared/documents/watched-files.ts";
import { builtInClassifier } from "#shared/law/kato.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import { verifyDetached } from "#shared/signature/verify.ts";
import { pseudonym } from "#test/samples/registration-file.ts";
import { testTrust } from "#test/samples/signing.ts";
import { memoryClaims } from "./claims.ts";
import { memoryDesk } from "./desk.ts";
import { memoryDocuments } from "./documents.ts";
import { memoryEvidence } from "./evidence.ts";
import { memoryObjects } from "./objects.ts";
import { uploaded } from "./uploads.ts";
import { memoryWatch } from "./watch.ts";

/** The ports in memory, and `filing`, which hands them to a door; `verify` judges signatures. */
export const memoryFilingOffice = (verify: VerifyDetached = verifyDetached) => {
  const desk = memoryDesk();
  const documents = memoryDocuments();
  const objects = memoryObjects();
  const watch = memoryWatch();
  const evidence = memoryEvidence();
  return {
    desk,
    documents,
    objects,
    watch,
    evidence,
    filing: {
      desk,
      claims: memoryClaims(),
      pseudonym,
      documents,
      files: watchedFiles({ files: objects.files, watch, clock: desk.clock }),
      classifier: async () => builtInClassifier,
      evidence: evidence.store,
      verify,
      trust: testTrust(),
    },
    /** Uploads the files that a form lists, as the client does before it files. */
    upload: (listed: readonly unknown[], owner: string) =>
      uploaded(documents, objects, listed, owner),
  };
};
