// What is changed by hand after a run, each with the invariant that has to notice it.
import type { Town } from "./actors/town.ts";
import type { Item } from "./cloud/item-size.ts";
import { tableNames } from "./functions/parts.ts";

export interface Forged {
  readonly deed: string;
  readonly afterwards: (town: Town) => void;
  readonly noticedBy: string;
}

const entriesOf = ({ world }: Town, command: string): Item[] =>
  world
    .tableNamed(tableNames.cases)
    .all()
    .filter((item) => item["command"]?.S === command);

/** Changes the events of every entry of a command, in the table and in the stream alike. */
const rewrite =
  (command: string, change: (events: readonly Item[]) => readonly Item[]) => (town: Town) => {
    for (const item of entriesOf(town, command)) {
      const events = (item["events"]?.L ?? []).map(({ M = {} }) => M);
      item["events"] = { L: change(events).map((M) => ({ M: { ...M } })) };
    }
  };

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

const takeOutAfter = (command: string) => (town: Town) => {
  const table = town.world.tableNamed(tableNames.cases);
  for (const { pk, sk } of entriesOf(town, command)) {
    for (const item of table.partition(pk?.S ?? "")) {
      if (Number(item["sk"]?.N) >= Number(sk?.N)) table.remove(item);
    }
  }
};

export const forgeries: readonly Forged[] = [
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
    afterwards: takeOutAfter("submitToCommission"),
    noticedBy: "everyAcknowledgedCommandStands",
  },
  {
    deed: "a message left in a queue",
    afterwards: ({ world }) => world.queues.send("notices", "{}"),
    noticedBy: "nothingLiesForgotten",
  },
  {
    deed: "a mail to somebody else",
    afterwards: ({ world }) => {
      world.mailbox.push({ to: "somebody@else.example", subject: "Included: O-000" });
    },
    noticedBy: "nobodyElseIsWrittenTo",
  },
];
