import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { BoundFunction } from "#infra/constructs/function.ts";
import { LoggedHttpApi } from "#infra/constructs/http-api.ts";
import { serve } from "#infra/constructs/routes.ts";
import type { Surroundings } from "#infra/constructs/surroundings.ts";
import { routes } from "#shared/http/routes.ts";
import type { DataStack } from "./data.ts";
import type { IdentityStack } from "./identity.ts";

interface Parts {
  readonly surroundings: Surroundings;
  readonly data: DataStack;
  readonly identity: IdentityStack;
}

/** What the portal, the officials, the state systems and the public talk to. */
export class ApiStack extends Stack {
  /** Address of the API, without a slash at the end. */
  readonly address: string;

  constructor(scope: Construct, id: string, { surroundings, data, identity }: Parts) {
    super(scope, id, { description: "Arnau: the HTTP API" });
    const answers = (folder: string, description: string) =>
      new BoundFunction(this, folder, { folder, description, timeout: 15, surroundings });
    const { cases, caseKeys, caseKey, idempotency } = data;
    // Only the portal begins a case, and with it the key of a case.
    const begin = [
      cases.forAppending("CASES_TABLE"),
      caseKeys.forRemembering("CASE_KEYS_TABLE"),
      caseKey.forSealing("CASE_KEY_KMS_ID"),
    ];
    const carryOn = [
      cases.forAppending("CASES_TABLE"),
      caseKeys.forLookingUp("CASE_KEYS_TABLE"),
      caseKey.forOpening("CASE_KEY_KMS_ID"),
    ];

    const functions = {
      "portal-api": answers("portal-api", "takes registrations, tells how they stand").bind(
        ...begin,
        idempotency.forRemembering("IDEMPOTENCY_TABLE"),
      ),
      "casework-api": answers("casework-api", "worklists, cases and commands of officials").bind(
        ...carryOn,
        data.worklist.forBrowsing("WORKLIST_TABLE"),
      ),
      "commission-api": answers("commission-api", "sittings and votes").bind(...carryOn),
      "register-api": answers("register-api", "the public Register").bind(
        data.register.forBrowsing("REGISTER_TABLE"),
      ),
      "api-docs": answers("api-docs", "the description of this API"),
      "state-inbox": answers("state-inbox", "signed callbacks of state systems").bind(
        ...carryOn,
        idempotency.forRemembering("IDEMPOTENCY_TABLE"),
        data.callbackSecrets.forReading("CALLBACK_SECRETS"),
      ),
    };

    const api = new LoggedHttpApi(this, "Http", surroundings);
    serve(api, {
      routes,
      functions,
      issuer: identity.issuer,
      audiences: {
        client: identity.portal.userPoolClientId,
        official: identity.officials.userPoolClientId,
      },
    });
    this.address = api.address;
    new CfnOutput(this, "ApiUrl", { value: api.address });
  }
}
