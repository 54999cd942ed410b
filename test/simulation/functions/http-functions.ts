import { builtInClassifier } from "#shared/law/kato.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import { getCase, getWorklist, giveCaseCommand } from "#shared/http/routes/casework.ts";
import {
  applyForRemoval,
  changeRegistration,
  createRegistration,
  getRegistration,
  giveSupplierCommand,
} from "#shared/http/routes/portal.ts";
import { on, serve } from "#shared/http/serve.ts";
import { verifyDetached } from "#shared/signature/verify.ts";
import { dynamoClaims, dynamoReplays } from "#shared/store/dynamo-claims.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { dynamoWorklist } from "#shared/store/dynamo-worklist.ts";
import { commandCase } from "#functions/casework-api/command-case.ts";
import { showCase } from "#functions/casework-api/show-case.ts";
import { showWorklist } from "#functions/casework-api/show-worklist.ts";
import { commandRegistration } from "#functions/portal-api/command-registration.ts";
import { fileChange, fileRegistration } from "#functions/portal-api/file-application.ts";
import { fileRemoval } from "#functions/portal-api/file-removal.ts";
import type { PortalNeeds } from "#functions/portal-api/needs.ts";
import { showRegistration } from "#functions/portal-api/show-registration.ts";
import { registerApi } from "#functions/register-api/register-api.ts";
import { receiveRoute } from "#functions/state-inbox/receive.ts";
import { commissionServed } from "#test/fakes/commission-api.ts";
import { testTrust } from "#test/samples/signing.ts";
import type { Deployed, Handler } from "#test/simulation/engine/lambda.ts";
import { calendarOf, deskOf, pseudonym, secretsOf, tableNames, type Parts } from "./parts.ts";

const answering = (name: string, coldStart: () => Handler): Deployed => ({
  name,
  timeoutSeconds: 15,
  coldStart,
});

/** The functions behind the HTTP API. */
export const httpFunctions = (parts: Parts): Deployed[] => {
  const { dynamo, log, count } = parts;
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
        verify: verifyDetached,
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
    answering("casework-api", () => {
      const desk = deskOf(parts);
      const worklist = dynamoWorklist(dynamo, tableNames.worklist);
      return serve(log, [
        on(getWorklist, showWorklist({ worklist })),
        on(getCase, showCase({ desk, calendar: calendarOf(parts) })),
        on(giveCaseCommand, commandCase({ desk })),
      ]);
    }),
    answering("commission-api", () => serve(log, commissionServed(deskOf(parts)))),
    answering("register-api", () =>
      registerApi(log, {
        register: dynamoRegister(dynamo, tableNames.register),
        clock: parts.clock,
      }),
    ),
    answering("state-inbox", () => {
      const replays = dynamoReplays(dynamo, tableNames.idempotency);
      const deps = { desk: deskOf(parts), replays, secretsOf: secretsOf(parts), count };
      return serve(log, [receiveRoute(deps, log)]);
    }),
  ];
};
