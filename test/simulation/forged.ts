// What is changed by hand after a run, each with the invariant that has to notice it.
import type { Town } from "./actors/town.ts";
import type { Item } from "./cloud/item-size.ts";
import { returnReport } from "./cloud/clients.ts";
import { deadOf, tableNames } from "./functions/parts.ts";
import { laterForgeries } from "./forged-later.ts";
import { serviceForgeries } from "./forged-services.ts";
import { entriesOf, rewrite, type Forged } from "./rewriting.ts";

const twice = (events: readonly Item[]) => [...events, ...events];

const otherSide = (events: readonly Item[]): Item[] =>
  events.map((event) => ({
    ...event,
    choice: { S: event["choice"]?.S === "for" ? "against" : "for" },
  }));

const otherReceipt = (events: readonly Item[]): Item[] =>
  events.map((event) => ({
    ...event,
    ...(event["receipt"]?.M !== undefined && {
      receipt: { M: { ...event["receipt"].M, met: { L: [] } } },
    }),
  }));

const withSigned =
  (change: Item) =>
  (events: readonly Item[]): Item[] =>
    events.map((event) => {
      const signed = event["signed"]?.M;
      return signed === undefined ? event : { ...event, signed: { M: { ...signed, ...change } } };
    });

const inDoubt = withSigned({ doubts: { L: [{ S: "revocation-unknown" }] } });

const takeOutAfter = (command: string) => (town: Town) => {
  const table = town.world.tableNamed(tableNames.cases);
  for (const { pk, sk } of entriesOf(town, command)) {
    for (const item of table.partition(pk?.S ?? "")) {
      if (Number(item["sk"]?.N) >= Number(sk?.N)) table.remove(item);
    }
  }
};

const erasedToo = (events: readonly Item[]) => [...events, { type: { S: "erased" } }];

/** A number that nobody may read, where anybody of this run has one. */
const aNumber = ({ filings }: Town): string =>
  filings.flatMap(({ form }) => (form.iin === undefined ? [] : [form.iin]))[0] ?? "";

export const forgeries: readonly Forged[] = [
  ...laterForgeries,
  ...serviceForgeries,
  {
    deed: "answers written twice",
    afterwards: rewrite("recordAnswer", twice),
    noticedBy: "noQuestionHasTwoAnswers",
  },
  {
    deed: "votes turned round",
    afterwards: rewrite("castVote", otherSide),
    noticedBy: "decisionsFollowTheVotes",
  },
  {
    deed: "a decision written twice",
    afterwards: rewrite("closeVote", twice),
    noticedBy: "everyRoundReachesOneDecision",
  },
  {
    deed: "a receipt that does not follow from the facts",
    afterwards: rewrite("closeVote", otherReceipt),
    noticedBy: "everyHistoryReplays",
  },
  {
    deed: "an entry under another name",
    afterwards: (town) => {
      for (const item of entriesOf(town, "submitToCommission")) item["correlationId"] = { S: "x" };
    },
    noticedBy: "everyHashChainVerifies",
  },
  {
    deed: "the end of a history taken out",
    spoils: true,
    afterwards: takeOutAfter("submitToCommission"),
    noticedBy: "everyAcknowledgedCommandStands",
  },
  {
    deed: "a message left in a queue",
    spoils: true,
    afterwards: ({ world }) => world.queues.send("notices", "{}"),
    noticedBy: "nothingLiesForgotten",
  },
  {
    deed: "a mail to somebody else",
    spoils: true,
    afterwards: ({ world }) => {
      world.mailbox.push({
        to: "somebody@else.example",
        subject: "Included",
        about: "O-0/1",
        messageId: "mail-0",
      });
    },
    noticedBy: "nobodyElseIsWrittenTo",
  },
  {
    deed: "votes that are in no protocol",
    afterwards: rewrite("castVote", otherSide),
    noticedBy: "theProtocolsEqualTheBallots",
  },
  {
    deed: "a decision for which there are other reasons",
    afterwards: rewrite("closeVote", otherReceipt),
    noticedBy: "everyStepIsReproduced",
  },
  {
    deed: "an erasure on the day of the decision",
    afterwards: rewrite("closeVote", erasedToo),
    noticedBy: "nobodyIsErasedTooEarly",
  },
  {
    deed: "a signature under two applications",
    afterwards: rewrite("submit", twice),
    noticedBy: "everySignatureServesOnce",
  },
  {
    deed: "a signature in doubt on whose strength systems were asked",
    afterwards: rewrite("submit", inDoubt),
    noticedBy: "nothingRestsOnADoubtfulSignature",
  },
  {
    deed: "signatures that lie elsewhere than their entries say",
    afterwards: (town) => {
      const signature = { M: { mark: { S: "0".repeat(64) }, evidence: { S: "0".repeat(64) } } };
      for (const item of entriesOf(town, "submit")) item["signature"] = signature;
    },
    noticedBy: "everySignatureIsKept",
  },
  {
    deed: "a command carried out twice",
    afterwards: (town) => {
      for (const item of entriesOf(town, "castVote")) item["commandId"] = { S: "the same" };
    },
    noticedBy: "everyCommandIsGivenOnce",
  },
  {
    deed: "entries taken out of the lists",
    spoils: true,
    from: 3,
    afterwards: ({ world }) => {
      const table = world.tableNamed(tableNames.register);
      for (const item of table.all()) if (item["sk"]?.S === "row") table.remove(item);
    },
    noticedBy: "everySupplierIsListedAsItsStateSays",
  },
  {
    deed: "somebody's number in a list",
    spoils: true,
    afterwards: (town) =>
      town.world.tableNamed(tableNames.worklist).put({ pk: { S: `of ${aNumber(town)}` } }),
    noticedBy: "nothingPrivateIsPublic",
  },
  {
    deed: "somebody's number in a message",
    spoils: true,
    afterwards: (town) => town.world.queues.send("notices", `of ${aNumber(town)}`),
    noticedBy: "noPersonalDataInTheOpen",
  },
  {
    deed: "the return of a notice that is taken for something else",
    from: 3,
    afterwards: rewrite("recordBounce", () => [{ type: { S: "appeal-registered" } }]),
    noticedBy: "everyReturnedNoticeIsOnRecord",
  },
  {
    deed: "the return of a notice put aside",
    spoils: true,
    afterwards: ({ world }) => {
      const [mail] = world.mailbox;
      if (mail !== undefined) world.queues.send(deadOf("mail-status"), returnReport(mail));
    },
    noticedBy: "onlyUnknownReturnsArePutAside",
  },
];
