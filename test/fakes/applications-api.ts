// The portal's door for applications for services as it runs, over ports in memory.
import { applicationsApi } from "#functions/applications-api/applications-api.ts";
import type { ApplicationNeeds } from "#functions/applications-api/needs.ts";
import { watchedFiles } from "#shared/documents/watched-files.ts";
import { applicationRoutes } from "#shared/http/routes/applications.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { builtInClassifier } from "#shared/law/kato.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import { verifyDetached } from "#shared/signature/verify.ts";
import { pseudonym } from "#test/samples/registration-file.ts";
import { testTrust } from "#test/samples/signing.ts";
import { eventAmong, sendingTo, type Answered, type Call } from "./calls.ts";
import { memoryClaims } from "./claims.ts";
import { memoryDesk } from "./desk.ts";
import { memoryDocuments } from "./documents.ts";
import { memoryEvidence } from "./evidence.ts";
import { memoryObjects } from "./objects.ts";
import { lambdaContext } from "./http.ts";
import { memoryLog } from "./observability.ts";
import { memoryPlaces } from "./places.ts";
import { memoryRegister } from "./register.ts";
import { uploaded } from "./uploads.ts";
import { memoryWatch } from "./watch.ts";

const eventOf = eventAmong(applicationRoutes);

/** The door in memory; `verify` judges signatures, without asking about revocation unless it says otherwise. */
export const memoryApplications = (verify: VerifyDetached = verifyDetached) => {
  const desk = memoryDesk();
  const { log, lines } = memoryLog();
  const documents = memoryDocuments();
  const objects = memoryObjects();
  const watch = memoryWatch();
  const evidence = memoryEvidence();
  const register = memoryRegister();
  const books = memoryPlaces();
  const needs: ApplicationNeeds = {
    desk,
    claims: memoryClaims(),
    pseudonym,
    documents,
    files: watchedFiles({ files: objects.files, watch, clock: desk.clock }),
    classifier: async () => builtInClassifier,
    calendar: async () => kazakhstanCalendar,
    evidence: evidence.store,
    register,
    books,
    verify,
    trust: testTrust(),
  };
  const call = (one: Call): Promise<Answered> =>
    sendingTo(applicationRoutes, applicationsApi(log, needs))(eventOf(one));
  /** The status of an answer of the door over other ports, which may break. */
  const statusOver = async (one: Call, over: Partial<ApplicationNeeds>): Promise<number> => {
    const door = applicationsApi(log, { ...needs, ...over });
    return (await door(eventOf(one), lambdaContext)).statusCode;
  };
  /** Uploads the files that a form lists, as the client does before it files. */
  const upload = (listed: readonly unknown[], owner: string) =>
    uploaded(documents, objects, listed, owner);
  return {
    desk,
    lines,
    needs,
    call,
    statusOver,
    upload,
    documents,
    objects,
    watch,
    evidence,
    register,
    books,
  };
};
export type MemoryApplications = ReturnType<typeof memoryApplications>;
