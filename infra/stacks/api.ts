import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { setting } from "#infra/constructs/binding.ts";
import { BoundFunction } from "#infra/constructs/function.ts";
import { LoggedHttpApi } from "#infra/constructs/http-api.ts";
import { byToken, open, serve } from "#infra/constructs/routes.ts";
import type { Surroundings } from "#infra/constructs/surroundings.ts";
import { routes } from "#shared/http/routes.ts";
import { type DataStack, worklistByOffice } from "./data.ts";
import type { IdentityStack } from "./identity.ts";

/** A variable of a function holds one line; certificates have many. */
const inOneLine = (pem: string): string => Buffer.from(pem).toString("base64");

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
    const answers = (folder: string, description: string, memory = 512) =>
      new BoundFunction(this, folder, { folder, description, timeout: 15, memory, surroundings });
    const { cases, caseKeys, caseKey, idempotency } = data;
    // The portal begins cases, the Commission its sittings; each has a key of its own.
    const begin = [
      cases.forAppending("CASES_TABLE"),
      caseKeys.allowing("CASE_KEYS_TABLE", "GetItem", "PutItem"),
      caseKey.forSealing("CASE_KEY_KMS_ID"),
    ];
    const carryOn = [
      cases.forAppending("CASES_TABLE"),
      caseKeys.allowing("CASE_KEYS_TABLE", "GetItem"),
      caseKey.forOpening("CASE_KEY_KMS_ID"),
    ];
    const looking = [
      cases.forLoading("CASES_TABLE"),
      caseKeys.allowing("CASE_KEYS_TABLE", "GetItem"),
      caseKey.forOpening("CASE_KEY_KMS_ID"),
    ];

    const functions = {
      "portal-api": answers("portal-api", "takes registrations, tells how they stand").bind(
        ...begin,
        idempotency.allowing("IDEMPOTENCY_TABLE", "GetItem", "PutItem"),
        data.documents.allowing("DOCUMENTS_TABLE", "GetItem", "PutItem"),
        data.files.forKeeping("DOCUMENTS_BUCKET"),
        data.identifierKey.forReading("IDENTIFIER_KEY"),
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
        setting("TRUST_ANCHORS", inOneLine(surroundings.trustAnchors)),
      ),
      // A file that is made to exhaust its reader is stopped well below this.
      "documents-api": answers("documents-api", "takes the files of applications", 1024).bind(
        data.documents.allowing("DOCUMENTS_TABLE", "GetItem", "PutItem"),
        data.files.forPresigning("DOCUMENTS_BUCKET"),
        data.files.forReading("DOCUMENTS_BUCKET"),
      ),
      "casework-api": answers("casework-api", "worklists, cases and commands of officials").bind(
        ...carryOn,
        data.worklist.forListing("WORKLIST_TABLE", worklistByOffice),
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
      ),
      "files-api": answers("files-api", "lets officials look at the documents of a case").bind(
        ...looking,
        data.files.forViewing("DOCUMENTS_BUCKET"),
      ),
      "commission-api": answers("commission-api", "sittings and votes").bind(...begin),
      "register-api": answers("register-api", "the public Register").bind(
        data.register.allowing("REGISTER_TABLE", "GetItem", "BatchGetItem", "Query"),
      ),
      "papers-api": answers("papers-api", "prints protocols, letters and applications", 1024).bind(
        ...looking,
      ),
      "api-docs": answers("api-docs", "the description of this API"),
      "state-inbox": answers("state-inbox", "signed callbacks of state systems").bind(
        ...carryOn,
        idempotency.allowing("IDEMPOTENCY_TABLE", "GetItem", "PutItem"),
        data.callbackSecrets.forReading("CALLBACK_SECRETS"),
      ),
    };

    const api = new LoggedHttpApi(this, "Http", surroundings);
    const clients = {
      client: identity.portal.userPoolClientId,
      official: identity.officials.userPoolClientId,
    };
    serve(api, routes, functions, { ...open, ...byToken(identity.issuer, clients) });
    this.address = api.address;
    new CfnOutput(this, "ApiUrl", { value: api.address });
  }
}
