import { Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { judging } from "#infra/constructs/authorities.ts";
import { setting } from "#infra/constructs/binding.ts";
import { bindBySystem, eachSystem } from "#infra/constructs/by-system.ts";
import { consume, follow } from "#infra/constructs/consumer.ts";
import { Deliveries } from "#infra/constructs/deliveries.ts";
import { BoundFunction } from "#infra/constructs/function.ts";
import { MailReports } from "#infra/constructs/mail-reports.ts";
import { DeadLetterQueue, WatchedQueue } from "#infra/constructs/queue.ts";
import { forOperating, questionQueues } from "#infra/constructs/queue-board.ts";
import { NoticeSender } from "#infra/constructs/notice-sender.ts";
import { Schedule } from "#infra/constructs/schedule.ts";
import type { Surroundings } from "#infra/constructs/surroundings.ts";
import type { DataStack } from "./data.ts";

interface Parts {
  readonly surroundings: Surroundings;
  readonly data: DataStack;
  /** Base address of the state systems. */
  readonly stateSystemsUrl: string;
}

const workerTimeout = 30;
const watchTimeout = 300;
// A mail with a code that could not be sent is tried again within the minutes that the code is good for.
const codeTimeout = 15;

/** What happens after a case has changed: the relay hands on, the workers ask state systems and write to people. */
export class WorkStack extends Stack {
  /** Shows administrators the queues; it lies here because they do, and answers behind the API. */
  readonly operations: BoundFunction;
  /** Wishes for a code to see how a case stands. */
  readonly statusCodes: WatchedQueue;
  /** Wakes whoever counts terms anew, once another calendar is in use. */
  readonly recount: WatchedQueue;

  constructor(scope: Construct, id: string, { surroundings, data, stateSystemsUrl }: Parts) {
    super(scope, id, { description: "Arnau: relay, checks, notices" });
    const { cases, caseKeys, caseKey, worklist, register, watched, reference } = data;
    const queue = (name: string, attempts: number, patience: number) =>
      new WatchedQueue(this, name, surroundings, {
        handledWithin: workerTimeout,
        attempts,
        patience,
      });
    const works = (folder: string, description: string, timeout = workerTimeout) =>
      new BoundFunction(this, folder, { folder, description, timeout, surroundings });

    // A question stays in its queue until its system answers, however long that is down.
    const checks = eachSystem((system) => queue(`check-${system}`, 500, 24 * 60));
    const notices = queue("notices", 10, 60);
    // A signature in doubt stays in its queue until its authority answers, however long that is down.
    const signatures = queue("signatures", 500, 24 * 60);
    const places = queue("places", 20, 60);
    const mailReports = queue("mail-reports", 10, 60);
    // A code is good for ten minutes: what waits longer than that is of no use.
    this.statusCodes = new WatchedQueue(this, "status-codes", surroundings, {
      handledWithin: codeTimeout,
      attempts: 6,
      patience: 10,
    });
    const reports = new MailReports(this, "MailReports", mailReports);
    const relayFailed = new DeadLetterQueue(this, "relay-failed", surroundings);
    const sender = new NoticeSender(this, "Sender", surroundings.noticeSender);

    const deliveries = new Deliveries(this, "Deliveries", {
      surroundings,
      store: data.webhooks,
      looking: [
        cases.forLoading("CASES_TABLE"),
        caseKeys.allowing("CASE_KEYS_TABLE", "GetItem"),
        caseKey.forOpening("CASE_KEY_KMS_ID"),
      ],
    });

    const relay = works("relay", "hands every change of a case on", 60).bind(
      cases.forLoading("CASES_TABLE"),
      caseKeys.allowing("CASE_KEYS_TABLE", "GetItem"),
      caseKey.forOpening("CASE_KEY_KMS_ID"),
      worklist.allowing("WORKLIST_TABLE", "UpdateItem"),
      register.allowing("REGISTER_TABLE", "GetItem", "BatchGetItem", "PutItem", "DeleteItem"),
      watched.allowing("WATCH_TABLE", "GetItem", "PutItem", "DeleteItem"),
      reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
      data.sittings.allowing("SITTINGS_TABLE", "PutItem"),
      data.reports.allowing("REPORTS_TABLE", "GetItem", "PutItem", "UpdateItem", "DeleteItem"),
      data.acts.allowing("ACTS_TABLE", "PutItem"),
      bindBySystem(this, "CHECK_QUEUES", (system, name) => checks[system].forSending(name)),
      notices.forSending("NOTICES_QUEUE"),
      signatures.forSending("SIGNATURES_QUEUE"),
      places.forSending("PLACES_QUEUE"),
      data.webhooks.feed.allowing("FEED_TABLE", "GetItem", "Query", "PutItem"),
      deliveries.queue.forSending("DELIVERIES_QUEUE"),
      relayFailed.forSending("RELAY_FAILED_QUEUE"),
    );
    follow(relay, cases, relayFailed);

    const verify = works("verify", "asks one state system one question").bind(
      cases.forAppending("CASES_TABLE"),
      caseKeys.allowing("CASE_KEYS_TABLE", "GetItem"),
      caseKey.forOpening("CASE_KEY_KMS_ID"),
      data.health.allowing("HEALTH_TABLE", "GetItem", "PutItem"),
      data.outages.allowing("OUTAGES_TABLE", "PutItem"),
      data.evidence.forPutting("EVIDENCE_BUCKET"),
      // By what names the gateway has taken questions in.
      data.idempotency.allowing("IDEMPOTENCY_TABLE", "GetItem", "PutItem"),
      data.stateSystemCredentials.forReading("STATE_SYSTEM_CREDENTIALS"),
      data.stateSystemPins.forReading("STATE_SYSTEM_PINS"),
      bindBySystem(this, "CHECK_QUEUES", (system, name) => checks[system].forPuttingOff(name)),
      bindBySystem(this, "CHECK_DEAD_LETTER_NAMES", (system, name) =>
        checks[system].dead.forSendingByName(name),
      ),
      setting("STATE_SYSTEMS_URL", stateSystemsUrl),
      setting("RETRY_BASE_SECONDS", surroundings.retryBaseSeconds),
      setting("ASK_AGAIN_SECONDS", surroundings.askAgainSeconds),
      setting("ROTATION_SECONDS", surroundings.rotationSeconds),
    );
    eachSystem((system) => consume(verify, checks[system], { batchSize: 10, maxConcurrency: 2 }));

    const confirm = works(
      "confirm-signatures",
      "judges signatures that could not be at first",
    ).bind(
      cases.forAppending("CASES_TABLE"),
      caseKeys.allowing("CASE_KEYS_TABLE", "GetItem"),
      caseKey.forOpening("CASE_KEY_KMS_ID"),
      data.evidence.forReading("EVIDENCE_BUCKET"),
      signatures.forPostponing("SIGNATURES_QUEUE"),
      signatures.dead.forSending("SIGNATURES_DEAD_LETTER_QUEUE"),
      setting("RETRY_BASE_SECONDS", surroundings.retryBaseSeconds),
      ...judging(surroundings, stateSystemsUrl),
    );
    consume(confirm, signatures, { batchSize: 10, maxConcurrency: 2 });

    const notify = works("notify", "writes to people").bind(
      cases.forAppending("CASES_TABLE"),
      caseKeys.allowing("CASE_KEYS_TABLE", "GetItem"),
      caseKey.forOpening("CASE_KEY_KMS_ID"),
      notices.dead.forSending("NOTICES_DEAD_LETTER_QUEUE"),
      // Organisations that list a specialist are told of the death (R377-32.3b, G26); a letter about a place names its provider.
      register.allowing("REGISTER_TABLE", "GetItem", "Query"),
      // By which day something is due is counted by the calendar in use (L114-14.3, L114-15.2).
      reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
      sender.forSending("NOTICE_SENDER"),
      reports.forReporting("MAIL_REPORTS"),
    );
    consume(notify, notices, { batchSize: 10, maxConcurrency: 2 });

    const codes = works("send-codes", "sends codes to see how a case stands", codeTimeout).bind(
      cases.forLoading("CASES_TABLE"),
      caseKeys.allowing("CASE_KEYS_TABLE", "GetItem"),
      caseKey.forOpening("CASE_KEY_KMS_ID"),
      data.status.allowing("STATUS_TABLE", "GetItem", "PutItem", "UpdateItem"),
      data.statusKey.forReading("STATUS_KEY"),
      this.statusCodes.dead.forSending("STATUS_CODES_DEAD_LETTER_QUEUE"),
      sender.forSending("NOTICE_SENDER"),
    );
    consume(codes, this.statusCodes, { batchSize: 10, maxConcurrency: 2 });

    // One book a provider: whose place it is, and who waits (L114-12.1.4, R377-4.11c).
    const place = works("place", "keeps the books of providers' places").bind(
      cases.forAppending("CASES_TABLE"),
      data.places.allowing("PLACES_TABLE", "GetItem", "PutItem"),
      register.allowing("REGISTER_TABLE", "GetItem", "Query"),
      reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
      places.dead.forSending("PLACES_DEAD_LETTER_QUEUE"),
    );
    consume(place, places, { batchSize: 10, maxConcurrency: 2 });

    // R377-35: the only function that ends the key of a case, and that takes its files away.
    const watch = works(
      "watch-terms",
      "notes what becomes due, erases what is kept no longer",
      watchTimeout,
    );
    watch.bind(
      cases.forAppending("CASES_TABLE"),
      caseKeys.allowing("CASE_KEYS_TABLE", "DeleteItem"),
      watched.allowing("WATCH_TABLE", "GetItem", "Query", "PutItem", "DeleteItem"),
      reference.allowing("REFERENCE_TABLE", "GetItem", "Query"),
      data.documents.allowing("DOCUMENTS_TABLE", "GetItem", "DeleteItem"),
      data.files.forErasing("DOCUMENTS_BUCKET"),
      // What waits for too long is asked once more, whatever became of its message.
      bindBySystem(this, "CHECK_QUEUES", (system, name) => checks[system].forSending(name)),
      notices.forSending("NOTICES_QUEUE"),
      signatures.forSending("SIGNATURES_QUEUE"),
      places.forSending("PLACES_QUEUE"),
    );
    const hourly = new Schedule(this, "watch-hourly", {
      target: watch,
      everyMinutes: 60,
      surroundings,
    });
    this.recount = new WatchedQueue(this, "recount", surroundings, {
      handledWithin: watchTimeout,
      attempts: 3,
      patience: 60,
    });
    consume(watch, this.recount, { batchSize: 1, maxConcurrency: 2 });

    const returned = works("mail-status", "notes what became of a mail").bind(
      cases.forAppending("CASES_TABLE"),
      mailReports.dead.forSending("MAIL_STATUS_DEAD_LETTER_QUEUE"),
    );
    consume(returned, mailReports, { batchSize: 10, maxConcurrency: 2 });

    this.operations = works("operations-api", "queues and systems for administrators", 29).bind(
      cases.forAppending("CASES_TABLE"),
      data.health.allowing("HEALTH_TABLE", "GetItem", "PutItem"),
      data.outages.allowing("OUTAGES_TABLE", "Query", "PutItem"),
      setting("QUEUES_BESIDE", notices.queue.queueUrl),
      forOperating(this, "QUEUE_NAMES", {
        ...questionQueues(checks),
        notices,
        signatures,
        places,
        "mail-reports": mailReports,
        deliveries: deliveries.queue,
        "relay-failed": relayFailed,
        "watch-hourly": hourly.dead,
        "every-minute": deliveries.rounds.dead,
      }),
    );
  }
}
