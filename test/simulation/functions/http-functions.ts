import { kazakhstanCalendar as calendar } from "#shared/law/calendar-kz.ts";
import { getCase, getWorklist, giveCaseCommand } from "#shared/http/routes/casework.ts";
import {
  conveneSitting,
  foundCommission,
  getCommission,
  getSitting,
  giveCommissionCommand,
} from "#shared/http/routes/commission.ts";
import { createRegistration, getRegistration } from "#shared/http/routes/portal.ts";
import { findOrganizations, getOrganization } from "#shared/http/routes/register.ts";
import { on, serve } from "#shared/http/serve.ts";
import { dynamoClaims, dynamoReplays } from "#shared/store/dynamo-claims.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { dynamoWorklist } from "#shared/store/dynamo-worklist.ts";
import { commandCase } from "#functions/casework-api/command-case.ts";
import { showCase } from "#functions/casework-api/show-case.ts";
import { showWorklist } from "#functions/casework-api/show-worklist.ts";
import { commandCommission, found, showCommission } from "#functions/commission-api/commissions.ts";
import { convene, showSitting } from "#functions/commission-api/sittings.ts";
import { fileRegistration } from "#functions/portal-api/file-registration.ts";
import { showRegistration } from "#functions/portal-api/show-registration.ts";
import { findOrganizationsIn } from "#functions/register-api/find-organizations.ts";
import { showOrganizationOf } from "#functions/register-api/show-organization.ts";
import { receiveRoute } from "#functions/state-inbox/receive.ts";
import type { Deployed, Handler } from "#test/simulation/engine/lambda.ts";
import { deskOf, secretsOf, tableNames, type Parts } from "./parts.ts";

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
      const claims = dynamoClaims(dynamo, tableNames.idempotency);
      return serve(log, [
        on(createRegistration, fileRegistration({ desk, claims })),
        on(getRegistration, showRegistration({ cases: desk.cases, calendar })),
      ]);
    }),
    answering("casework-api", () => {
      const desk = deskOf(parts);
      const worklist = dynamoWorklist(dynamo, tableNames.worklist);
      return serve(log, [
        on(getWorklist, showWorklist({ worklist })),
        on(getCase, showCase({ desk, calendar })),
        on(giveCaseCommand, commandCase({ desk })),
      ]);
    }),
    answering("commission-api", () => {
      const desk = deskOf(parts);
      return serve(log, [
        on(foundCommission, found({ desk })),
        on(getCommission, showCommission({ desk })),
        on(giveCommissionCommand, commandCommission({ desk })),
        on(conveneSitting, convene({ desk })),
        on(getSitting, showSitting({ desk })),
      ]);
    }),
    answering("register-api", () => {
      const register = dynamoRegister(dynamo, tableNames.register);
      return serve(log, [
        on(findOrganizations, findOrganizationsIn({ register })),
        on(getOrganization, showOrganizationOf({ register })),
      ]);
    }),
    answering("state-inbox", () => {
      const replays = dynamoReplays(dynamo, tableNames.idempotency);
      const deps = { desk: deskOf(parts), replays, secretsOf: secretsOf(parts), count };
      return serve(log, [receiveRoute(deps, log)]);
    }),
  ];
};
