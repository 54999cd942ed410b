import { builtInClassifier } from "#shared/law/kato.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import { getCase, giveCaseCommand } from "#shared/http/routes/casework.ts";
import {
  applyForRemoval,
  changeRegistration,
  createRegistration,
  getRegistration,
  giveSupplierCommand,
} from "#shared/http/routes/portal.ts";
import { getProtocol } from "#shared/http/routes/papers.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Print } from "#shared/papers/print.ts";
import { secretPins } from "#shared/adapters/state-credentials.ts";
import { dynamoClaims, dynamoReplays } from "#shared/store/dynamo-claims.ts";
import { dynamoExchanges } from "#shared/store/dynamo-exchanges.ts";
import { neighbourSecrets } from "#test/simulation/cloud/clients.ts";
import { stateSystemsUrl } from "./gateway.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { dynamoSittings } from "#shared/store/dynamo-sittings.ts";
import { dynamoTaskClaims } from "#shared/store/dynamo-task-claims.ts";
import { dynamoWorklistReader } from "#shared/store/dynamo-worklist-read.ts";
import { commandCase } from "#functions/casework-api/command-case.ts";
import { showCase } from "#functions/casework-api/show-case.ts";
import { worklistApi } from "#functions/worklist-api/worklist-api.ts";
import { showProtocol } from "#functions/papers-api/show-protocol.ts";
import { commandRegistration } from "#functions/portal-api/command-registration.ts";
import { fileChange, fileRegistration } from "#functions/portal-api/file-application.ts";
import { fileRemoval } from "#functions/portal-api/file-removal.ts";
import type { PortalNeeds } from "#functions/portal-api/needs.ts";
import { showRegistration } from "#functions/portal-api/show-registration.ts";
import { registerApi } from "#functions/register-api/register-api.ts";
import { receiveRoute } from "#functions/state-inbox/receive.ts";
import { receiveShepRoute } from "#functions/state-inbox/receive-shep.ts";
import { memoryColleagues } from "#test/fakes/colleagues.ts";
import { commissionServed } from "#test/fakes/commission-api.ts";
import { testTrust } from "#test/samples/signing.ts";
import type { Deployed } from "#test/simulation/engine/lambda.ts";
import {
  answering,
  calendarOf,
  deskOf,
  keptSecrets,
  pseudonym,
  readsOver,
  secretsOf,
  tableNames,
  type Parts,
} from "./parts.ts";

/** What a paper says is decided before it is printed; here nobody looks at the print. */
const unprinted: Print = async () => Buffer.from("%PDF");

/** The functions behind the HTTP API. */
export const httpFunctions = (parts: Parts): Deployed[] => {
  const { dynamo, log, count, evidence, verify } = parts;
  return [
    answering("portal-api", () => {
      const desk = deskOf(parts);
      const needs: PortalNeeds = {
        desk,
        claims: dynamoClaims(dynamo, tableNames.idempotency),
        pseudonym,
        documents: dynamoDocuments(dynamo, tableNames.documents),
        files: parts.files,
        classifier: async () => builtInClassifier,
        evidence,
        verify,
        trust: testTrust(),
      };
      return serve(log, [
        on(createRegistration, fileRegistration(needs)),
        on(changeRegistration, fileChange(needs)),
        on(applyForRemoval, fileRemoval(needs)),
        on(giveSupplierCommand, commandRegistration({ desk })),
        on(getRegistration, showRegistration({ cases: desk.cases, calendar: calendarOf(parts) })),
      ]);
    }),
    answering("worklist-api", () =>
      worklistApi(log, {
        worklist: dynamoWorklistReader(dynamo, tableNames.worklist),
        claims: dynamoTaskClaims(dynamo, tableNames.worklist),
        colleagues: memoryColleagues(),
        calendar: calendarOf(parts),
        clock: parts.clock,
      }),
    ),
    answering("casework-api", () => {
      const desk = deskOf(parts);
      const recordRead = readsOver(parts);
      return serve(log, [
        on(getCase, showCase({ desk, calendar: calendarOf(parts), recordRead })),
        on(giveCaseCommand, commandCase({ desk, evidence, verify, trust: testTrust() })),
      ]);
    }),
    answering("commission-api", () => {
      const sittings = dynamoSittings(dynamo, tableNames.sittings);
      const attesting = { desk: deskOf(parts), evidence, verify, trust: testTrust() };
      return serve(log, commissionServed(attesting, sittings));
    }),
    answering("papers-api", () => {
      const { cases } = deskOf(parts);
      const recordRead = readsOver(parts);
      return serve(log, [on(getProtocol, showProtocol({ cases, print: unprinted, recordRead }))]);
    }),
    answering("register-api", () =>
      registerApi(log, {
        register: dynamoRegister(dynamo, tableNames.register),
        clock: parts.clock,
      }),
    ),
    answering("state-inbox", () => {
      const replays = dynamoReplays(dynamo, tableNames.idempotency);
      const deps = {
        desk: deskOf(parts),
        evidence: parts.evidence,
        replays,
        secretsOf: secretsOf(parts),
        count,
        stateSystemsUrl,
        pins: secretPins(keptSecrets(parts), neighbourSecrets.pins),
        exchanges: dynamoExchanges(dynamo, tableNames.idempotency),
      };
      return serve(log, [receiveRoute(deps, log), receiveShepRoute(deps, log)]);
    }),
  ];
};
