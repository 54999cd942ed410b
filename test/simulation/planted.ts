// Bugs that are planted at a port, each with the invariant that has to notice it.
import type { TableRequest } from "./cloud/dynamo.ts";
import type { HttpReply } from "./functions/gateway.ts";
import { tableNames } from "./functions/parts.ts";
import type { Planted } from "./planted-bug.ts";
import { plantedInReadModels } from "./planted-read-models.ts";
import { plantedInServices } from "./planted-services.ts";
import type { Tampering } from "./world.ts";

const unconditional = (table: string): Tampering => ({
  tables: (_, request) => {
    const { ConditionExpression: _condition, ...rest } = request;
    return request.TableName === table ? rest : request;
  },
});

const losing = (queue: string): Tampering => ({
  messages: (message) => (message.queue === queue ? undefined : message),
});

/** A table that nobody reads. */
const nowhere = tableNames.scripts;

const acknowledgesAndForgets = (_: string, request: TableRequest): TableRequest => {
  const { ConditionExpression: _condition, ...rest } = request;
  return request.TableName === tableNames.cases && request.Item?.["command"]?.S === "submit"
    ? { ...rest, TableName: nowhere }
    : request;
};

const forgetsRows = (_: string, request: TableRequest): TableRequest =>
  request.Item?.["pk"]?.S?.startsWith("find#organization#75#") === true
    ? { ...request, TableName: nowhere }
    : request;

/** What is written or taken away of these items goes to a table that nobody reads. */
const losingItems =
  (table: string, isOne: (key: { readonly pk: string; readonly sk: string }) => boolean) =>
  (command: string, request: TableRequest): TableRequest => {
    const key = request.Item ?? request.Key;
    const isLost =
      request.TableName === table &&
      (command === "PutItem" || command === "DeleteItem") &&
      isOne({ pk: key?.["pk"]?.S ?? "", sk: key?.["sk"]?.S ?? "" });
    const { ConditionExpression: _condition, ...rest } = request;
    return isLost ? { ...rest, TableName: nowhere } : request;
  };

/** The surname in the first application of a case, which follows from its BIN in the simulation. */
const surnameOf = (body: string) => {
  const [, mark] = /organization-\d{6}(\d{5})/.exec(body) ?? [];
  return `Тегі${mark}1`;
};

const failsNowAndThen = (): Tampering => {
  let reads = 0;
  return {
    tables: (command, request) => {
      if (request.TableName !== tableNames.worklist || command !== "Query") return request;
      reads += 1;
      if (reads % 3 === 0) throw new TypeError("a bug");
      return request;
    },
  };
};

/** Most batches of the stream are read twice, by a slow reader and a fast one. */
const overtaking = { doubling: 0.9 };

const inPlainText = (reply: HttpReply): HttpReply =>
  reply.status === 409 ? { ...reply, headers: { "content-type": "text/plain" } } : reply;

/** Says yes where the function said no. */
const insteadOf =
  (refusal: number) =>
  (reply: HttpReply): HttpReply =>
    reply.status === refusal ? { ...reply, status: 200, body: "{}" } : reply;

export const plantedBugs: readonly Planted[] = [
  {
    bug: "a store that writes without its condition",
    tampering: unconditional(tableNames.cases),
    noticedBy: "everyHashChainVerifies",
  },
  {
    bug: "a store that acknowledges an application and forgets it",
    tampering: { tables: acknowledgesAndForgets },
    noticedBy: "everyAcknowledgedApplicationIsInACase",
  },
  {
    bug: "a second data key that takes the place of the first",
    from: 5,
    tampering: unconditional(tableNames.caseKeys),
    noticedBy: "everySignatureIsKept",
  },
  {
    bug: "keys of requests that any body may take",
    tampering: unconditional(tableNames.idempotency),
    noticedBy: "aKeyStandsForOneBody",
  },
  {
    bug: "a worklist in which the last writer wins",
    from: 5,
    tampering: unconditional(tableNames.worklist),
    severity: overtaking,
    noticedBy: "theWorklistHoldsExactlyTheOpenCases",
  },
  {
    bug: "a Register that leaves organisations out of a list",
    from: 11,
    tampering: { tables: forgetsRows },
    noticedBy: "theRegisterHoldsExactlyTheIncluded",
  },
  {
    bug: "a relay that drops the questions to one system",
    tampering: losing("check-tax-debt"),
    noticedBy: "everyRoundReachesOneDecision",
  },
  {
    bug: "a relay that drops signatures in doubt",
    tampering: losing("signatures"),
    noticedBy: "everySignatureIsJudged",
    from: 3,
  },
  {
    bug: "a portal that asks nobody whether a certificate was revoked",
    tampering: { isTrusting: true },
    noticedBy: "nobodyAppliesByARevokedKey",
    from: 12,
  },
  {
    bug: "a relay that drops notices",
    tampering: losing("notices"),
    noticedBy: "everyDecisionIsToldAndRecordedOnce",
  },
  {
    bug: "a relay that drops what the books of places should hear",
    tampering: losing("places"),
    noticedBy: "theBooksFollowTheDeclarations",
    from: 3,
  },
  {
    bug: "a worker that deletes a message before doing its work",
    tampering: { deletesFirst: true },
    noticedBy: "noFaultIsOurOwn",
  },
  {
    bug: "a queue that keeps nothing, so that somebody waits for ever",
    tampering: losing("check-legal-entity"),
    noticedBy: "theRunComesToRest",
  },
  {
    bug: "a relay that writes what no worker can read",
    tampering: {
      messages: (message) => (message.queue === "notices" ? { ...message, body: "{}" } : message),
    },
    noticedBy: "deadLettersAreOnlyPoison",
  },
  {
    bug: "a mail server that says yes and forgets",
    tampering: { mailIsLost: () => true },
    noticedBy: "everyDecisionIsToldAndRecordedOnce",
  },
  {
    bug: "a surname in a message",
    from: 3,
    tampering: {
      messages: ({ queue, body }) => ({ queue, body: `${body} ${surnameOf(body)}` }),
    },
    noticedBy: "noPersonalDataInTheOpen",
  },
  {
    bug: "a surname in the log",
    from: 3,
    tampering: {
      log: (fields) =>
        fields.caseId === undefined ? fields : { ...fields, reason: surnameOf(fields.caseId) },
    },
    noticedBy: "noPersonalDataInTheOpen",
  },
  {
    bug: "a refusal in plain text",
    tampering: { replies: inPlainText },
    noticedBy: "everyAnswerIsAsDocumented",
  },
  {
    bug: "an inbox that takes anything",
    tampering: { replies: insteadOf(401) },
    noticedBy: "onlySignedAnswersAreTakenIn",
  },
  {
    bug: "a house that opens any case to anybody",
    tampering: { replies: insteadOf(404) },
    noticedBy: "nobodySeesTheCasesOfOthers",
  },
  {
    bug: "a function that fails by itself now and then",
    tampering: failsNowAndThen(),
    noticedBy: "noFaultIsOurOwn",
  },
  {
    bug: "a Register that forgets its versions",
    from: 3,
    tampering: { tables: losingItems(tableNames.register, ({ sk }) => sk.startsWith("at#")) },
    noticedBy: "everyVersionIsPublicAsAtItsDate",
  },
  {
    bug: "a record of reads that is lost",
    tampering: { tables: losingItems(tableNames.reads, () => true) },
    noticedBy: "whateverIsShownIsOnRecord",
  },
  {
    bug: "a storage that says yes and keeps nothing",
    tampering: { losesFiles: true },
    noticedBy: "everyKeptDocumentIsThere",
  },
  {
    bug: "a storage that erases nothing",
    tampering: { keepsFiles: true },
    years: true,
    noticedBy: "nothingIsLeftOfTheErased",
  },
  {
    bug: "an erasure that leaves the key",
    tampering: {
      tables: (command, request) =>
        command === "DeleteItem" && request.TableName === tableNames.caseKeys
          ? { ...request, TableName: nowhere }
          : request,
    },
    years: true,
    noticedBy: "everySealOpens",
  },
  {
    bug: "a watch that forgets what will be due in years",
    tampering: { tables: losingItems(tableNames.watch, ({ pk }) => pk > "day#2028") },
    years: true,
    noticedBy: "everybodyDueIsErased",
    from: 3,
  },
  ...plantedInReadModels,
  ...plantedInServices,
];
