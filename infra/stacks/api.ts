import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { judging } from "#infra/constructs/authorities.ts";
import { setting } from "#infra/constructs/binding.ts";
import { BoundFunction } from "#infra/constructs/function.ts";
import { byToken, open, serve } from "#infra/constructs/routes.ts";
import type { Surroundings } from "#infra/constructs/surroundings.ts";
import { routes } from "#shared/http/routes.ts";
import { trailIndexes } from "#shared/store/dynamo-trail.ts";
import { filesToLookAt } from "#shared/store/watch.ts";
import { byHolder, byOffice } from "#shared/store/worklist-rows.ts";
import type { DataStack } from "./data.ts";
import type { FrontStack } from "./front.ts";
import type { IdentityStack } from "./identity.ts";
import type { WorkStack } from "./work.ts";

interface Parts {
  readonly surroundings: Surroundings;
  readonly data: DataStack;
  readonly identity: IdentityStack;
  readonly front: FrontStack;
  readonly work: WorkStack;
  /** Base address of the state systems. */
  readonly stateSystemsUrl: string;
}

/** What the portal, the officials, the state systems and the public talk to. */
export class ApiStack extends Stack {
  /** Address of the API, without a slash at the end. */
  readonly address: string;

  constructor(
    scope: Construct,
    id: string,
    { surroundings, data, identity, front, work, stateSystemsUrl }: Parts,
  ) {
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
    // Whoever takes something in keeps its files with the case, and has them looked at.
    const keepingFiles = [
      data.documents.allowing("DOCUMENTS_TABLE", "GetItem", "PutItem", "UpdateItem"),
      data.files.forKeeping("DOCUMENTS_BUCKET"),
      data.watched.forPuttingUnder("WATCH_TABLE", filesToLookAt),
    ];
    // Whoever shows something of a case puts it on record first, and can neither read nor change that record.
    const onRecord = data.reads.allowing("READS_TABLE", "PutItem");

    const trails = Object.values(trailIndexes).map(({ name }) => name);

    const functions = {
      "portal-api": answers("portal-api", "takes registrations, tells how they stand").bind(
        ...begin,
        idempotency.allowing("IDEMPOTENCY_TABLE", "GetItem", "PutItem"),
        ...keepingFiles,
        data.identifierKey.forReading("IDENTIFIER_KEY"),
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
        data.evidence.forPutting("EVIDENCE_BUCKET"),
        ...judging(surroundings, stateSystemsUrl),
      ),
      "applications-api": answers(
        "applications-api",
        "takes applications for services, tells how they stand",
      ).bind(
        ...begin,
        idempotency.allowing("IDEMPOTENCY_TABLE", "GetItem", "PutItem"),
        ...keepingFiles,
        data.applicationKey.forReading("APPLICATION_KEY"),
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
        data.evidence.forPutting("EVIDENCE_BUCKET"),
        data.register.allowing("REGISTER_TABLE", "GetItem", "Query"),
        data.places.allowing("PLACES_TABLE", "GetItem"),
        ...judging(surroundings, stateSystemsUrl),
      ),
      // A file that is made to exhaust its reader is stopped well below this.
      "documents-api": answers("documents-api", "takes the files of applications", 1024).bind(
        data.documents.allowing("DOCUMENTS_TABLE", "GetItem", "PutItem", "UpdateItem"),
        data.files.forPresigning("DOCUMENTS_BUCKET"),
        data.files.forReading("DOCUMENTS_BUCKET"),
        data.files.forRemoving("DOCUMENTS_BUCKET"),
        setting("SCAN_SECONDS", surroundings.scanSeconds),
      ),
      // Whose task is whose, and nothing else of a task: what that is the relay says (docs/adr/0047).
      "worklist-api": answers("worklist-api", "what waits for officials, and who does it").bind(
        data.worklist.forListing("WORKLIST_TABLE", byOffice, byHolder),
        data.worklist.forChanging("WORKLIST_TABLE", "pk", "office", "holder", "claim"),
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
        identity.forLookingUp("USER_POOL_ID"),
      ),
      "casework-api": answers("casework-api", "cases and commands of officials").bind(
        ...carryOn,
        onRecord,
        data.evidence.forPutting("EVIDENCE_BUCKET"),
        ...judging(surroundings, stateSystemsUrl),
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
      ),
      // Takes applications in at a desk, and keeps the records of employees: each is a case of its own.
      "assistance-api": answers(
        "assistance-api",
        "lets officials and providers work on applications for services",
      ).bind(
        ...begin,
        onRecord,
        idempotency.allowing("IDEMPOTENCY_TABLE", "GetItem", "PutItem"),
        ...keepingFiles,
        data.applicationKey.forReading("APPLICATION_KEY"),
        data.register.allowing("REGISTER_TABLE", "GetItem", "BatchGetItem", "Query"),
        data.places.allowing("PLACES_TABLE", "GetItem", "BatchGetItem"),
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
        data.evidence.forPutting("EVIDENCE_BUCKET"),
        ...judging(surroundings, stateSystemsUrl),
      ),
      // Commands are rehearsed with every right to look and none to write: nothing of it can be kept (docs/adr/0048).
      "preview-api": answers("preview-api", "shows what a command would do").bind(
        ...looking,
        onRecord,
        data.register.allowing("REGISTER_TABLE", "GetItem", "Query"),
        data.places.allowing("PLACES_TABLE", "GetItem"),
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
      ),
      "files-api": answers("files-api", "lets officials look at the documents of a case").bind(
        ...looking,
        onRecord,
        data.files.forViewing("DOCUMENTS_BUCKET"),
        data.evidence.forReading("EVIDENCE_BUCKET"),
      ),
      "commission-api": answers("commission-api", "Commissions and their sittings").bind(
        ...begin,
        data.sittings.allowing("SITTINGS_TABLE", "Query"),
        data.evidence.forPutting("EVIDENCE_BUCKET"),
        ...judging(surroundings, stateSystemsUrl),
      ),
      "register-api": answers("register-api", "the public Register").bind(
        data.register.allowing("REGISTER_TABLE", "GetItem", "BatchGetItem", "Query"),
      ),
      "papers-api": answers("papers-api", "prints protocols, letters and applications", 1024).bind(
        ...looking,
        onRecord,
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
        data.register.allowing("REGISTER_TABLE", "GetItem", "Query"),
      ),
      "reads-api": answers("reads-api", "tells who was shown what of a case, and did what").bind(
        ...looking,
        data.reads.forAppending("READS_TABLE"),
        data.acts.forLoading("ACTS_TABLE"),
        // By official and by unit.
        data.reads.forListing("READS_TABLE", ...trails),
        data.acts.forListing("ACTS_TABLE", ...trails),
      ),
      // For whoever has a code from his mailbox; it writes to nobody itself.
      "status-api": answers("status-api", "tells people how their own cases stand").bind(
        ...looking,
        data.status.allowing("STATUS_TABLE", "GetItem", "PutItem", "UpdateItem"),
        data.statusKey.forReading("STATUS_KEY"),
        work.statusCodes.forSending("STATUS_CODES_QUEUE"),
        data.places.allowing("PLACES_TABLE", "GetItem"),
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
      ),
      "calendar-api": answers("calendar-api", "shows and replaces the calendar of terms").bind(
        cases.forLoading("CASES_TABLE"),
        data.reference.allowing("REFERENCE_TABLE", "GetItem", "Query", "PutItem"),
        data.watched.allowing("WATCH_TABLE", "GetItem", "Query"),
        work.recount.forSending("RECOUNT_QUEUE"),
      ),
      "law-api": answers("law-api", "shows the law that decisions are made by"),
      // It opens nothing: it has no right to any key.
      "history-api": answers("history-api", "gives histories out to be verified").bind(
        cases.forLoading("CASES_TABLE"),
        onRecord,
      ),
      // Asked every second while a sitting goes on; it opens nothing of what was filed.
      "sitting-room-api": answers("sitting-room-api", "shows a sitting as it goes on").bind(
        cases.forLoading("CASES_TABLE"),
        onRecord,
      ),
      "people-api": answers("people-api", "accounts of officials and what they may do").bind(
        cases.forAppending("CASES_TABLE"),
        data.register.allowing("REGISTER_TABLE", "GetItem", "Query"),
        identity.forLookingAfter("USER_POOL_ID"),
      ),
      // Counters, and of cases their names alone: no key is opened for a number.
      "reports-api": answers(
        "reports-api",
        "figures of cases and systems, and what is behind them",
        1024,
      ).bind(
        data.reports.allowing("REPORTS_TABLE", "BatchGetItem", "Query"),
        data.health.allowing("HEALTH_TABLE", "GetItem"),
        data.outages.allowing("OUTAGES_TABLE", "Query"),
      ),
      "webhooks-api": answers("webhooks-api", "lets administrators subscribe systems").bind(
        cases.forLoading("CASES_TABLE"),
        data.webhooks.feed.allowing("FEED_TABLE", "GetItem", "Query"),
        data.webhooks.subscriptions.allowing(
          "SUBSCRIPTIONS_TABLE",
          "GetItem",
          "Query",
          "PutItem",
          "DeleteItem",
        ),
        data.webhooks.deliveries.allowing(
          "DELIVERIES_TABLE",
          "GetItem",
          "Query",
          "PutItem",
          "DeleteItem",
        ),
        data.webhooks.key.forSealing("WEBHOOK_KEY_KMS_ID"),
        setting("WEBHOOK_TARGETS", surroundings.webhookTargets),
      ),
      "feed-api": answers("feed-api", "the feed of subscribers").bind(
        ...looking,
        data.webhooks.feed.allowing("FEED_TABLE", "Query"),
        data.webhooks.subscriptions.allowing("SUBSCRIPTIONS_TABLE", "GetItem"),
      ),
      // Lies where the queues do: an export of each to this stack would nail it to its place.
      "operations-api": work.operations,
      "api-docs": answers("api-docs", "the description of this API"),
      "state-inbox": answers("state-inbox", "signed callbacks of state systems").bind(
        ...carryOn,
        idempotency.allowing("IDEMPOTENCY_TABLE", "GetItem", "PutItem"),
        data.evidence.forPutting("EVIDENCE_BUCKET"),
        data.callbackSecrets.forReading("CALLBACK_SECRETS"),
        data.stateSystemPins.forReading("STATE_SYSTEM_PINS"),
        setting("STATE_SYSTEMS_URL", stateSystemsUrl),
      ),
    };

    const clients = {
      client: [identity.portal, ...identity.feedReaders].map((one) => one.userPoolClientId),
      official: [identity.officials, front.client].map((one) => one.userPoolClientId),
    };
    serve(this, front.http, routes, functions, { ...open, ...byToken(identity.issuer, clients) });
    this.address = front.http.address;
    new CfnOutput(this, "ApiUrl", { value: front.http.address });
  }
}
