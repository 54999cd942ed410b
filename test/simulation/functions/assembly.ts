// Every function as its own index.ts puts it together, over clients that end in memory. What a
// function keeps in its container (its data keys, its secrets) it keeps here as well, and loses with it.
import { sesMail } from "#shared/adapters/mail.ts";
import { dynamoMockState } from "#shared/adapters/mock-state.ts";
import { sqsQueues } from "#shared/adapters/queues.ts";
import {
  secretCredentials,
  secretParties,
  secretPins,
} from "#shared/adapters/state-credentials.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import { readCalendarInUse } from "#shared/store/calendar-in-use.ts";
import { dynamoBreakers } from "#shared/store/dynamo-breakers.ts";
import { dynamoOutages } from "#shared/store/dynamo-outages.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoExchanges } from "#shared/store/dynamo-exchanges.ts";
import { dynamoErasingCases } from "#shared/store/dynamo-erasing.ts";
import { dynamoListedBy } from "#shared/store/dynamo-listing.ts";
import { dynamoPlaces } from "#shared/store/dynamo-places.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import type { CaseSeal } from "#shared/store/ports.ts";
import { askStateSystem } from "#shared/verification/ask.ts";
import { roundsOfPatience } from "#shared/verification/exchanges.ts";
import { effectQueues } from "#shared/queues/effect-queues.ts";
import { speakOver } from "#shared/verification/speak/speak.ts";
import { breakerPolicy } from "#shared/verification/breaker.ts";
import { gateOver } from "#shared/verification/gate.ts";
import { confirmHandler } from "#functions/confirm-signatures/handler.ts";
import { judgeAgain } from "#functions/confirm-signatures/judge-again.ts";
import { testTrust } from "#test/samples/signing.ts";
import { mailStatusHandler } from "#functions/mail-status/handler.ts";
import { recordReturn } from "#functions/mail-status/record-return.ts";
import { notifyHandler } from "#functions/notify/handler.ts";
import { sendNotice } from "#functions/notify/send-notice.ts";
import { placeHandler } from "#functions/place/handler.ts";
import { settleCase, settleProvider } from "#functions/place/settle.ts";
import { mockHandler } from "#functions/state-systems/handler.ts";
import { watchHandler } from "#functions/watch-terms/handler.ts";
import { verifyHandler } from "#functions/verify/handler.ts";
import { neighbourSecrets } from "#test/simulation/cloud/clients.ts";
import { addressOf } from "#test/simulation/cloud/consumers.ts";
import type { Deployed } from "#test/simulation/engine/lambda.ts";
import { assistanceFunctions } from "./assistance-functions.ts";
import { commandLineOver } from "./command-line.ts";
import { stateSystemsUrl } from "./gateway.ts";
import { httpFunctions } from "./http-functions.ts";
import {
  bySystem,
  calendarOf,
  checkQueueOf,
  deadOf,
  deskOf,
  keptSecrets,
  secretsOf,
  tableNames,
  type Parts,
} from "./parts.ts";
import { relayFunction } from "./relay-function.ts";

const askAgainSeconds = 3600;

const verify = (parts: Parts): Deployed => ({
  name: "verify",
  timeoutSeconds: 30,
  coldStart: () => {
    const breakers = dynamoBreakers(parts.dynamo, tableNames.health);
    const policy = breakerPolicy(30);
    const outages = dynamoOutages(parts.dynamo, tableNames.outages);
    const gate = gateOver({ breakers, outages, clock: parts.clock, policyOf: () => policy });
    const secrets = keptSecrets(parts);
    const speak = speakOver({
      ...parts,
      stateSystemsUrl,
      credentials: secretCredentials(secrets, neighbourSecrets.credentials),
      pins: secretPins(secrets, neighbourSecrets.pins),
      exchanges: dynamoExchanges(parts.dynamo, tableNames.idempotency),
      patienceSeconds: roundsOfPatience * askAgainSeconds,
    });
    const asking = { desk: deskOf(parts), evidence: parts.evidence, gate, speak };
    return verifyHandler({
      ask: (message) => askStateSystem(asking, message),
      queues: sqsQueues(parts.sqs),
      checkQueues: bySystem(checkQueueOf),
      deadLetterQueues: bySystem((system) => deadOf(checkQueueOf(system))),
      retryBaseSeconds: 30,
      askAgainSeconds,
      ...parts,
    });
  },
});

const confirmSignatures = (parts: Parts): Deployed => ({
  name: "confirm-signatures",
  timeoutSeconds: 30,
  coldStart: () => {
    const { evidence, verify: judge } = parts;
    return confirmHandler({
      judge: judgeAgain({ desk: deskOf(parts), evidence, verify: judge, trust: testTrust() }),
      queues: sqsQueues(parts.sqs),
      signaturesQueue: addressOf("signatures"),
      deadLetterQueue: addressOf(deadOf("signatures")),
      retryBaseSeconds: 30,
      ...parts,
    });
  },
});

const notify = (parts: Parts): Deployed => ({
  name: "notify",
  timeoutSeconds: 30,
  coldStart: () =>
    notifyHandler({
      send: sendNotice({
        desk: deskOf(parts),
        post: sesMail("arnau@akimat.example", parts.ses),
        listing: dynamoListedBy(parts.dynamo, tableNames.register).find,
        register: dynamoRegister(parts.dynamo, tableNames.register),
        calendar: calendarOf(parts),
      }),
      queues: sqsQueues(parts.sqs),
      deadLetterQueue: addressOf(deadOf("notices")),
      ...parts,
    }),
});

const nothing = async (): Promise<never> => {
  throw new Error("nothing is sealed or opened here");
};

/** For functions that have no right to the keys of cases. */
const noSeal: CaseSeal = { seal: nothing, open: nothing };

const mailStatus = (parts: Parts): Deployed => ({
  name: "mail-status",
  timeoutSeconds: 30,
  coldStart: () =>
    mailStatusHandler({
      record: recordReturn({
        cases: dynamoCases(parts.dynamo, tableNames.cases),
        seal: noSeal,
        clock: parts.clock,
      }),
      queues: sqsQueues(parts.sqs),
      deadLetterQueue: addressOf(deadOf("mail-status")),
      ...parts,
    }),
});

const place = (parts: Parts): Deployed => ({
  name: "place",
  timeoutSeconds: 30,
  coldStart: () => {
    const cases = dynamoCases(parts.dynamo, tableNames.cases);
    const needs = {
      desk: { cases, seal: noSeal, clock: parts.clock },
      books: dynamoPlaces(parts.dynamo, tableNames.places),
      register: dynamoRegister(parts.dynamo, tableNames.register),
      calendar: calendarOf(parts),
    };
    return placeHandler({
      cases,
      settleCase: settleCase(needs),
      settleProvider: settleProvider(needs),
      queues: sqsQueues(parts.sqs),
      deadLetterQueue: addressOf(deadOf("places")),
      ...parts,
    });
  },
});

const watchTerms = (parts: Parts): Deployed => ({
  name: "watch-terms",
  timeoutSeconds: 300,
  coldStart: () => {
    const reference = dynamoReference(parts.dynamo, tableNames.reference);
    return watchHandler({
      desk: {
        cases: dynamoErasingCases(parts.dynamo, tableNames),
        seal: noSeal,
        clock: parts.clock,
      },
      carryOut: effectQueues(sqsQueues(parts.sqs), {
        checks: bySystem(checkQueueOf),
        notices: addressOf("notices"),
        signatures: addressOf("signatures"),
        places: addressOf("places"),
      }),
      watch: dynamoWatch(parts.dynamo, tableNames.watch),
      documents: dynamoDocuments(parts.dynamo, tableNames.documents),
      files: parts.files,
      calendar: () => readCalendarInUse(reference),
      log: parts.log,
      count: parts.count,
    });
  },
});

const systems = (parts: Parts): Deployed => ({
  name: "state-systems",
  timeoutSeconds: 30,
  coldStart: () =>
    mockHandler({
      state: dynamoMockState(parts.dynamo, tableNames.scripts),
      queues: sqsQueues(parts.sqs),
      callbacksQueue: addressOf("callbacks"),
      secretsOf: secretsOf(parts),
      parties: secretParties(keptSecrets(parts), neighbourSecrets.parties),
      pause: parts.sleep,
      ...parts,
    }),
});

/** All functions that work on cases, and the command line that does. The one that only shows the documentation has nothing to get wrong here. */
export const functionsOver = (parts: Parts): Deployed[] => [
  ...httpFunctions(parts),
  ...assistanceFunctions(parts),
  relayFunction(parts),
  verify(parts),
  confirmSignatures(parts),
  notify(parts),
  mailStatus(parts),
  place(parts),
  watchTerms(parts),
  systems(parts),
  commandLineOver(parts),
];
