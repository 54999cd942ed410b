// What all functions are made of, and the pieces that several of them put together alike.
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { KMSClient } from "@aws-sdk/client-kms";
import type { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import type { SESv2Client } from "@aws-sdk/client-sesv2";
import type { SQSClient } from "@aws-sdk/client-sqs";
import { recordingReads } from "#shared/access/record-read.ts";
import { currentCalendarFrom } from "#shared/adapters/calendar.ts";
import { kmsDataKeys } from "#shared/adapters/data-keys.ts";
import type { Post } from "#shared/adapters/outbound-http.ts";
import type { Randomness } from "#shared/adapters/random.ts";
import { sealUnder } from "#shared/adapters/sealing.ts";
import { managedSecrets } from "#shared/adapters/secrets.ts";
import type { CaseFileStore } from "#shared/documents/ports.ts";
import { pseudonymUnder } from "#shared/identity/pseudonym.ts";
import type { Log } from "#shared/observability/logger.ts";
import type { Count } from "#shared/observability/metrics.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { eachSystem } from "#infra/constructs/by-system.ts";
import { dynamoCaseKeys } from "#shared/store/dynamo-case-keys.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import { dynamoReadLog } from "#shared/store/dynamo-reads.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { Clock } from "#shared/store/ports.ts";
import { addressOf } from "#test/simulation/cloud/consumers.ts";
import type { Deployed, Handler } from "#test/simulation/engine/lambda.ts";

export interface Parts {
  readonly dynamo: DynamoDBClient;
  readonly kms: KMSClient;
  readonly sqs: SQSClient;
  readonly ses: SESv2Client;
  readonly secrets: SecretsManagerClient;
  /** The files of cases; object storage is faked at this port. */
  readonly files: CaseFileStore;
  readonly evidence: EvidenceStore;
  readonly post: Post;
  /** Judges signatures, with whoever it asks. */
  readonly verify: VerifyDetached;
  readonly sleep: (seconds: number) => Promise<void>;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly log: Log;
  readonly count: Count;
}

/** The names of tables, as the settings of the functions would give them. */
export const tableNames = {
  cases: "cases",
  caseKeys: "case-keys",
  idempotency: "idempotency",
  worklist: "worklist",
  register: "register",
  scripts: "scripts",
  documents: "documents",
  reads: "reads",
  health: "health",
  acts: "acts",
  outages: "outages",
  watch: "watch",
  places: "places",
  reference: "reference",
  sittings: "sittings",
  reports: "reports",
  feed: "feed",
} as const;

/** What stands in the place of an IIN. */
export const pseudonym = pseudonymUnder("the key of this simulation");

export const checkQueueOf = (system: StateSystem) => `check-${system}`;
export const deadOf = (queue: string) => `${queue}-dead`;

/** An address for each state system. */
export const bySystem = (
  name: (system: StateSystem) => string,
): Readonly<Record<StateSystem, string>> => eachSystem((system) => addressOf(name(system)));

/** The desk of one container, with the data keys that it has opened. */
export const deskOf = ({ dynamo, kms, clock }: Parts): Desk => {
  const wrapped = dynamoCaseKeys(dynamo, tableNames.caseKeys);
  return {
    cases: dynamoCases(dynamo, tableNames.cases),
    seal: sealUnder(kmsDataKeys(kms, "case-key", wrapped)),
    clock,
  };
};

/** The calendar as one container keeps it. */
export const calendarOf = ({ dynamo, clock }: Parts) =>
  currentCalendarFrom(dynamoReference(dynamo, tableNames.reference), clock);

export const callbackSecretOf = (system: string) => `arn:callback/${system}`;

/** Secrets as one container keeps them. */
export const keptSecrets = ({ secrets, clock }: Parts) => managedSecrets(secrets, undefined, clock);

/** The callback secrets as one container keeps them. */
export const secretsOf = (parts: Parts) => {
  const kept = keptSecrets(parts);
  return (system: StateSystem, how?: "fresh") => kept(callbackSecretOf(system), how);
};

/** A function behind the HTTP API. */
export const answering = (name: string, coldStart: () => Handler): Deployed => ({
  name,
  timeoutSeconds: 15,
  coldStart,
});

/** Puts on record whoever is shown a case. */
export const readsOver = ({ dynamo, clock }: Parts) =>
  recordingReads({ log: dynamoReadLog(dynamo, tableNames.reads), clock });
