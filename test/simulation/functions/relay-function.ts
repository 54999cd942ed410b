import { sqsQueues } from "#shared/adapters/queues.ts";
import { dynamoFeed } from "#shared/store/dynamo-feed.ts";
import { dynamoListedBy } from "#shared/store/dynamo-listing.ts";
import { dynamoReportsKeeper } from "#shared/store/dynamo-reports-keep.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { dynamoSittings } from "#shared/store/dynamo-sittings.ts";
import { dynamoActLog } from "#shared/store/dynamo-trail.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import { dynamoWorklist } from "#shared/store/dynamo-worklist.ts";
import { mayPass } from "#shared/store/passing-fault.ts";
import { entryFromStream, streamEventSchema } from "#shared/store/stream.ts";
import { announceEntries } from "#functions/relay/announce.ts";
import { putAsideIn } from "#functions/relay/put-aside.ts";
import { effectQueues } from "#shared/queues/effect-queues.ts";
import { projectAssistance } from "#functions/relay/project-assistance.ts";
import { projectByKind } from "#functions/relay/project-by-kind.ts";
import { projectSitting } from "#functions/relay/project-sitting.ts";
import { projectCase } from "#functions/relay/project.ts";
import { relayRecords, type ToCount } from "#functions/relay/relay-records.ts";
import { addressOf } from "#test/simulation/cloud/consumers.ts";
import type { Deployed } from "#test/simulation/engine/lambda.ts";
import { bySystem, calendarOf, checkQueueOf, deskOf, tableNames, type Parts } from "./parts.ts";

/** The only reader of the case table's stream. */
export const relayFunction = (parts: Parts): Deployed => ({
  name: "relay",
  timeoutSeconds: 60,
  coldStart: () => {
    const queues = sqsQueues(parts.sqs);
    const desk = deskOf(parts);
    const putAside = putAsideIn(queues, addressOf("relay-failed"));
    const lists = {
      desk,
      worklist: dynamoWorklist(parts.dynamo, tableNames.worklist),
      watch: dynamoWatch(parts.dynamo, tableNames.watch),
      calendar: calendarOf(parts),
    };
    const reports = dynamoReportsKeeper(parts.dynamo, tableNames.reports);
    const needs = {
      readEntry: entryFromStream,
      carryOut: effectQueues(queues, {
        checks: bySystem(checkQueueOf),
        notices: addressOf("notices"),
        signatures: addressOf("signatures"),
        places: addressOf("places"),
      }),
      recordAct: dynamoActLog(parts.dynamo, tableNames.acts).add,
      project: projectByKind({
        sitting: projectSitting({
          desk,
          sittings: dynamoSittings(parts.dynamo, tableNames.sittings),
        }),
        registration: projectCase({
          ...lists,
          register: dynamoRegister(parts.dynamo, tableNames.register),
          listedBy: dynamoListedBy(parts.dynamo, tableNames.register),
        }),
        assistance: projectAssistance(lists),
      }),
      countCase: async ({ caseId, figures, version }: ToCount) =>
        reports.keep(caseId, figures, version),
      announce: announceEntries({
        cases: desk.cases,
        feed: dynamoFeed(parts.dynamo, tableNames.feed, 20),
        // Nobody is subscribed here: the feed is looked at when the run is over.
        queues: { send: async () => {} },
        deliveriesQueue: "deliveries",
        mayPass,
        putAside,
      }),
      // A crash is a killed Lambda: the batch comes again.
      mayPass,
      putAside,
      log: parts.log,
      count: parts.count,
    };
    return async (event: unknown) => relayRecords(needs, streamEventSchema.parse(event));
  },
});
