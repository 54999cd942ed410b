import { Stack } from "aws-cdk-lib";
import type { Alarm } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { CallbackSecrets } from "#infra/constructs/callback-secrets.ts";
import { CaseKey } from "#infra/constructs/case-key.ts";
import { EvidenceBucket } from "#infra/constructs/evidence-bucket.ts";
import { DocumentBucket } from "#infra/constructs/bucket.ts";
import { GeneratedSecret } from "#infra/constructs/generated-secret.ts";
import { KeepingTable } from "#infra/constructs/table.ts";
import { WebhookStore } from "#infra/constructs/webhook-store.ts";
import type { Settings } from "#infra/settings.ts";
import { stateSystemSecrets } from "#infra/state-system-secrets.ts";
import { trailIndexes } from "#shared/store/dynamo-trail.ts";
import { byHolder, byOffice } from "#shared/store/worklist-rows.ts";

/** What must outlive every deployment: the cases and what is made from them, keys, secrets, the operators' topic. */
export class DataStack extends Stack {
  readonly cases: KeepingTable;
  readonly caseKeys: KeepingTable;
  readonly idempotency: KeepingTable;
  readonly worklist: KeepingTable;
  readonly register: KeepingTable;
  /** The sittings of every Commission, by their time. */
  readonly sittings: KeepingTable;
  /** What is counted of cases. */
  readonly reports: KeepingTable;
  /** Calendars and the classifier of territories, as operators import them. */
  readonly reference: KeepingTable;
  /** How the state systems are: which of them are asked at the moment. */
  readonly health: KeepingTable;
  /** When they were not. */
  readonly outages: KeepingTable;
  /** Who was shown what of a case, and when. */
  readonly reads: KeepingTable;
  /** What officials did, and when. */
  readonly acts: KeepingTable;
  /** On which day which case is to be looked at. */
  readonly watched: KeepingTable;
  /** The books of providers' places: who holds one, who waits. */
  readonly places: KeepingTable;
  /** Who asked for a code to see how a case stands, and may look for a while. */
  readonly status: KeepingTable;
  /** What is known of uploaded files, and the files. */
  readonly documents: KeepingTable;
  readonly files: DocumentBucket;
  /** What state systems answered, as it came. */
  readonly evidence: EvidenceBucket;
  readonly caseKey: CaseKey;
  /** Hashes the numbers of persons in the names of cases. */
  readonly identifierKey: GeneratedSecret;
  /** Names applications for services, and draws decisions for a second look; it names no person. */
  readonly applicationKey: GeneratedSecret;
  /** Marks the codes for the status of cases, and the mailboxes they go to. */
  readonly statusKey: GeneratedSecret;
  readonly callbackSecrets: CallbackSecrets;
  /** What lets us in at the state systems, and whose signatures are believed of them: operators fill them in. */
  readonly stateSystemCredentials: GeneratedSecret;
  readonly stateSystemPins: GeneratedSecret;
  /** What subscribers are told, who they are, and what is under way to them. */
  readonly webhooks: WebhookStore;
  readonly operators: Topic;

  constructor(scope: Construct, id: string, settings: Settings) {
    const { keepData } = settings;
    super(scope, id, {
      description: "Arnau: cases, read models, keys",
      terminationProtection: keepData,
    });
    const text = (name: string) => ({ name, type: "string" }) as const;

    this.cases = new KeepingTable(this, "Cases", {
      sortKey: { name: "sk", type: "number" },
      streamed: true,
      keepData,
    });
    this.caseKeys = new KeepingTable(this, "CaseKeys", { keepData });
    this.caseKey = new CaseKey(this, "CaseKey", { keepData });
    this.idempotency = new KeepingTable(this, "Idempotency", { expiresBy: "expiresAt", keepData });
    this.worklist = new KeepingTable(this, "Worklist", {
      indexes: [
        { name: byOffice, partitionKey: text("office"), sortKey: text("dueAt") },
        { name: byHolder, partitionKey: text("holder"), sortKey: text("dueAt") },
      ],
      keepData,
    });
    this.register = new KeepingTable(this, "Register", { sortKey: text("sk"), keepData });
    this.sittings = new KeepingTable(this, "Sittings", { sortKey: text("sk"), keepData });
    this.reports = new KeepingTable(this, "Reports", { sortKey: text("sk"), keepData });
    this.reference = new KeepingTable(this, "Reference", { sortKey: text("sk"), keepData });
    this.health = new KeepingTable(this, "Health", { keepData });
    this.outages = new KeepingTable(this, "Outages", {
      sortKey: text("sk"),
      expiresBy: "expiresAt",
      keepData,
    });
    const onTrail = {
      sortKey: text("sk"),
      expiresBy: "expiresAt",
      indexes: Object.values(trailIndexes).map(({ name, attribute }) => ({
        name,
        partitionKey: text(attribute),
        sortKey: text("sk"),
      })),
      keepData,
    };
    this.reads = new KeepingTable(this, "Reads", onTrail);
    this.acts = new KeepingTable(this, "Acts", onTrail);
    this.watched = new KeepingTable(this, "Watch", { sortKey: text("sk"), keepData });
    this.places = new KeepingTable(this, "Places", { keepData });
    this.status = new KeepingTable(this, "Status", { expiresBy: "expiresAt", keepData });
    this.documents = new KeepingTable(this, "Documents", { expiresBy: "expiresAt", keepData });
    this.files = new DocumentBucket(this, "Files", { keepData });
    this.evidence = new EvidenceBucket(this, "Evidence", { keepData });
    this.identifierKey = new GeneratedSecret(this, "IdentifierKey", {
      name: "arnau/identifier-key",
      description: "hashes the numbers of persons in the names of cases; never rotated",
      keepData,
    });
    this.applicationKey = new GeneratedSecret(this, "ApplicationKey", {
      name: "arnau/application-key",
      description: "names applications for services and draws second looks; never rotated",
      keepData,
    });
    this.statusKey = new GeneratedSecret(this, "StatusKey", {
      name: "arnau/status-key",
      description: "marks codes for the status of cases; a new one ends those that are open",
      keepData,
    });
    this.callbackSecrets = new CallbackSecrets(this, "CallbackSecrets");
    this.stateSystemCredentials = new GeneratedSecret(this, "StateSystemCredentials", {
      name: stateSystemSecrets.credentials,
      description: "our keys and tokens for the state systems; to be filled in",
      keepData,
    });
    this.stateSystemPins = new GeneratedSecret(this, "StateSystemPins", {
      name: stateSystemSecrets.pins,
      description: "the certificates of the gateway and the state systems; to be filled in",
      keepData,
    });
    this.webhooks = new WebhookStore(this, "Webhooks", { keepData });
    this.operators = new Topic(this, "Operators", { enforceSSL: true });
    // A topic with a policy of its own lets in nobody whom that does not name.
    this.operators.grantPublish(new ServicePrincipal("cloudwatch.amazonaws.com"));
  }

  /** Tells the operators when this alarm goes off. */
  readonly watch = (alarm: Alarm) => alarm.addAlarmAction(new SnsAction(this.operators));
}
