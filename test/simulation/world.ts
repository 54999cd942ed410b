// The whole of Arnau in one process: its functions, and under them tables, queues, keys and mail in memory.
import type { Instant } from "#shared/law/dates.ts";
import type { Log, LogCode, LogFields } from "#shared/observability/logger.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { memoryObjects } from "#test/fakes/objects.ts";
import { gatedAuthority } from "./cloud/authority.ts";
import { gatedEvidence, gatedFiles, type FileTampering } from "./cloud/bucket.ts";
import type { SentMail, SentMessage } from "./cloud/clients.ts";
import { memoryMail, memorySecrets, memorySqs, returnReport } from "./cloud/clients.ts";
import { consumeQueue } from "./cloud/consumers.ts";
import { memoryDynamo, type TableRequest, type Usage } from "./cloud/dynamo.ts";
import { memoryKms } from "./cloud/keys.ts";
import { memoryQueues } from "./cloud/queues.ts";
import { openStream } from "./cloud/stream.ts";
import type { Item } from "./cloud/item-size.ts";
import { memoryTable, textOf } from "./cloud/tables.ts";
import type { Dice } from "./engine/dice.ts";
import { openFaults } from "./engine/faults.ts";
import { openGate, type Gate } from "./engine/gate.ts";
import { currentInvocation, type Invocation } from "./engine/invocation.ts";
import { openLambda } from "./engine/lambda.ts";
import { openScheduler } from "./engine/scheduler.ts";
import type { Tally } from "./engine/tally.ts";
import type { Trace } from "./engine/trace.ts";
import { functionsOver } from "./functions/assembly.ts";
import { openGateway, type HttpReply } from "./functions/gateway.ts";
import { openNetwork } from "./functions/network.ts";
import { consumerOf, queueShapes, tableShapes } from "./deployment.ts";
import { tableNames } from "./functions/parts.ts";

/** Ways in for planted bugs: each stands between a function and what it calls. */
export interface Tampering extends FileTampering {
  readonly tables?: (command: string, request: TableRequest) => TableRequest;
  /** What is sent to a queue instead; undefined loses the message. */
  readonly messages?: (message: SentMessage) => SentMessage | undefined;
  readonly mailIsLost?: () => boolean;
  readonly deletesFirst?: boolean;
  /** Nobody asks whether a certificate was revoked. */
  readonly isTrusting?: boolean;
  readonly log?: (fields: LogFields) => LogFields;
  readonly replies?: (reply: HttpReply) => HttpReply;
}

export interface WorldProps {
  readonly start: Instant;
  readonly dice: Dice;
  readonly trace: Trace;
  readonly tally: Tally;
  /** The probability that something befalls a call, and how often that may happen in all. */
  readonly faultRate: number;
  readonly faultBudget: number;
  /** How often a message or a batch is handed over twice. */
  readonly doubling: number;
  /** When nothing goes wrong any more, in hours after the start. */
  readonly calmAfterHours: number;
  /** How often a new container is started although a warm one is there. */
  readonly coldStarts: number;
  /** Entries of one page of a history. */
  readonly page?: number;
  readonly tampering?: Tampering;
  readonly onUse?: (usage: Usage) => void;
  /** Hears of every call of a function to the world outside. */
  readonly onCall?: (fn: string | undefined, what: string) => void;
  readonly onInvoke?: (fn: string) => void;
}

export interface LogLine {
  readonly code: LogCode;
  readonly fields: LogFields;
  readonly by: Invocation;
}

const hour = 3_600_000;

/** SQS holds a message back for a quarter of an hour at most. */
const longestReport = 900;

/** For those who put things where they belong, as if they had been there for long. */
const atOnce: Gate = async (_, effect) => effect();

export const openWorld = (props: WorldProps) => {
  const { dice, trace, tally, tampering = {} } = props;
  const scheduler = openScheduler(props.start, dice.fork("moves"), trace);
  let calmAt = scheduler.time() + props.calmAfterHours * hour;
  const faults = openFaults({
    dice: dice.fork("faults"),
    rate: props.faultRate,
    budget: props.faultBudget,
    isOver: () => scheduler.time() >= calmAt,
    count: (fate) => {
      tally.count(fate);
      trace.line(`  ${fate}`);
    },
  });
  const gate = openGate(scheduler, faults, props.onCall);

  const stream = openStream();
  const listedSince = new Map<string, number>();
  /** Who lists whom is noted once, and never taken back. */
  const noteListing = (item: Item) => {
    const key = `${textOf(item, "pk")} ${textOf(item, "sk")}`;
    if (!key.startsWith("listed-by#") || listedSince.has(key)) return;
    listedSince.set(key, scheduler.time());
  };
  const tables = tableShapes(stream.onWrite, props.page)
    .map((shape) =>
      shape.name === tableNames.register ? { ...shape, onWrite: noteListing } : shape,
    )
    .map(memoryTable);
  const catchUp = tables.map((table) => ({
    table,
    move: { who: table.shape.name, what: "updates its index", go: table.catchUp },
  }));
  scheduler.offer(() => catchUp.flatMap(({ table, move }) => (table.lag() > 0 ? [move] : [])));

  const queueDice = dice.fork("queues");
  const queues = memoryQueues(queueShapes, scheduler, queueDice.shuffle);
  const mailbox: SentMail[] = [];
  const outages = new Set<string>();
  const lines: LogLine[] = [];
  const keep = (code: LogCode, fields: LogFields) => {
    lines.push({ code, fields: tampering.log?.(fields) ?? fields, by: currentInvocation() });
  };
  const log: Log = { info: keep, warn: keep, error: keep };

  const randomDice = dice.fork("random");
  let identifiers = 0;
  const onUse = (usage: Usage) => {
    if (usage.refused && usage.table === tableNames.cases) tally.count("lost-race");
    props.onUse?.(usage);
  };
  const network = openNetwork({
    gateway: { answer: (call) => gateway.answer(call) },
    scheduler,
    faults,
    gate,
    count: tally.count,
  });
  const authority = gatedAuthority({
    gate,
    now: scheduler.now,
    isDown: () => outages.has("authority"),
    isTrusting: tampering.isTrusting ?? false,
  });
  const bucket = memoryObjects();
  const evidence = memoryEvidence();
  const aside = memoryDynamo({ tables, gate: atOnce });
  const documents = dynamoDocuments(aside, tableNames.documents);
  const functions = functionsOver({
    files: gatedFiles(bucket, gate, tampering),
    evidence: gatedEvidence(evidence.store, gate),
    dynamo: memoryDynamo({ tables, gate, onUse, tamper: tampering.tables }),
    kms: memoryKms(gate),
    sqs: memorySqs(gate, queues, tampering.messages),
    ses: memoryMail({
      gate,
      mailbox,
      isDown: () => outages.has("mail"),
      onReturn: (mail) =>
        queues.send("mail-status", returnReport(mail), queueDice.below(longestReport)),
      ...(tampering.mailIsLost !== undefined && { loses: tampering.mailIsLost }),
    }),
    secrets: memorySecrets(gate),
    post: network.post,
    verify: authority.verify,
    sleep: network.sleep,
    clock: { now: scheduler.now },
    random: {
      fraction: randomDice.fraction,
      identifier: () => {
        identifiers += 1;
        return `identifier-${identifiers}`;
      },
    },
    log,
    count: () => {},
  });
  const lambda = openLambda({
    functions,
    scheduler,
    dice: dice.fork("containers"),
    coldStarts: props.coldStarts,
    onInvoke: props.onInvoke ?? (() => {}),
  });
  const gateway = openGateway(lambda, scheduler.now, tampering.replies);

  const delivery = {
    lambda,
    scheduler,
    faults,
    dice: dice.fork("deliveries"),
    doubling: props.doubling,
    count: tally.count,
  };
  const deletesFirst = tampering.deletesFirst ?? false;
  for (const { name: queue } of queueShapes) {
    const isPaused = () => outages.has(queue);
    consumeQueue({ ...delivery, queue, fn: consumerOf(queue), queues, isPaused, deletesFirst });
  }
  stream.follow({ ...delivery, fn: "relay", isPaused: () => outages.has("relay") });

  const tableNamed = (name: string) => {
    const table = tables.find(({ shape }) => shape.name === name);
    if (table === undefined) throw new Error(`no table ${name}`);
    return table;
  };
  return {
    scheduler,
    network,
    gateway,
    lambda,
    queues,
    stream,
    mailbox,
    lines,
    bucket,
    authority,
    evidence: evidence.store,
    /** The tables, by a way around the gate, for those who judge. */
    aside,
    /** The records of uploaded files, by a way around the gate. */
    documents,
    /** Things go wrong again for so many hours. */
    storm: (hours: number) => {
      calmAt = scheduler.time() + hours * hour;
    },
    /** Since when it is known which organisation lists which specialist, by the keys of the notes. */
    listedSince,
    /** Parts that stand still at the moment. */
    outages,
    tableNamed,
  };
};
export type World = ReturnType<typeof openWorld>;
