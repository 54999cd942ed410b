// The functions behind the HTTP API that serve applications for services (docs/adr/0043, docs/adr/0045).
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import {
  getAssistance,
  giveAssistanceCommand,
  registerAssistance,
} from "#shared/http/routes/assistance.ts";
import { getEmployee, giveEmployeeCommand } from "#shared/http/routes/employees.ts";
import { getPlaces, listPlaces } from "#shared/http/routes/places.ts";
import { on, serve } from "#shared/http/serve.ts";
import { builtInClassifier } from "#shared/law/kato.ts";
import { shippedCatalogue } from "#shared/assistance/catalogue.ts";
import { dynamoClaims } from "#shared/store/dynamo-claims.ts";
import { dynamoPlaces } from "#shared/store/dynamo-places.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { applicationsApi } from "#functions/applications-api/applications-api.ts";
import { commandAssistance } from "#functions/assistance-api/command-assistance.ts";
import { commandEmployee, showEmployee } from "#functions/assistance-api/employees.ts";
import { listPlacesFor } from "#functions/assistance-api/list-places.ts";
import type { AssistanceNeeds } from "#functions/assistance-api/needs.ts";
import { takeIn } from "#functions/assistance-api/register-assistance.ts";
import { showAssistance } from "#functions/assistance-api/show-assistance.ts";
import { showPlaces } from "#functions/assistance-api/show-places.ts";
import { testTrust } from "#test/samples/signing.ts";
import type { Deployed } from "#test/simulation/engine/lambda.ts";
import {
  answering,
  calendarOf,
  deskOf,
  pseudonym,
  readsOver,
  tableNames,
  type Parts,
} from "./parts.ts";

/** What both doors need of the world. */
const sharedBy = (parts: Parts) => {
  const { dynamo, evidence, verify } = parts;
  return {
    desk: deskOf(parts),
    claims: dynamoClaims(dynamo, tableNames.idempotency),
    pseudonym,
    calendar: calendarOf(parts),
    evidence,
    documents: dynamoDocuments(dynamo, tableNames.documents),
    files: parts.files,
    classifier: async () => builtInClassifier,
    register: dynamoRegister(dynamo, tableNames.register),
    books: dynamoPlaces(dynamo, tableNames.places),
    verify,
    trust: testTrust(),
  };
};

/** The doors of those who apply for services and of those who work on the applications. */
export const assistanceFunctions = (parts: Parts): Deployed[] => [
  answering("applications-api", () => applicationsApi(parts.log, sharedBy(parts))),
  answering("assistance-api", () => {
    const needs: AssistanceNeeds = {
      ...sharedBy(parts),
      catalogue: async () => shippedCatalogue,
      recordRead: readsOver(parts),
    };
    return serve(parts.log, [
      on(registerAssistance, takeIn(needs)),
      on(getAssistance, showAssistance(needs)),
      on(giveAssistanceCommand, commandAssistance(needs)),
      on(giveEmployeeCommand, commandEmployee(needs)),
      on(getEmployee, showEmployee(needs)),
      on(listPlaces, listPlacesFor(needs)),
      on(getPlaces, showPlaces(needs)),
    ]);
  }),
];
