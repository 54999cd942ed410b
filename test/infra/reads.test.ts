import { describe, expect, it } from "vitest";
import { changed, idOf, propertyOf, statement, without, type Break } from "./broken.ts";
import * as reads from "./rules/reads.ts";
import type { Rule } from "./rules/reading.ts";
import { inProduction, synthesise, withMock } from "./templates.ts";

const mocked = synthesise(withMock);
const production = synthesise(inProduction);

const table = { type: "AWS::DynamoDB::Table", path: "Reads" };
const files = { type: "AWS::Lambda::Function", path: "files-api" };
const relayPolicy = { type: "AWS::IAM::Policy", path: "relay" };
const papersPolicy = { type: "AWS::IAM::Policy", path: "papers-api" };

/** A change that gives whoever has this policy this right to the records of reads. */
const giving =
  (policy: typeof relayPolicy, action: string): Break =>
  (all) =>
    changed(all, policy, statement(action, idOf(all, table)));

/** A rule on the records of reads, and one change to the templates that it has to notice. */
const rules: readonly (readonly [string, Rule, Break])[] = [
  ["is never changed", reads.readsAreAddedToAlone, giving(papersPolicy, "dynamodb:UpdateItem")],
  ["is never taken away", reads.readsAreAddedToAlone, giving(relayPolicy, "dynamodb:DeleteItem")],
  [
    "is never written over in bulk",
    reads.readsAreAddedToAlone,
    giving(relayPolicy, "dynamodb:BatchWriteItem"),
  ],
  [
    "is read through the API of those who oversee, and not by whoever shows papers",
    reads.readsAreReadByThoseWhoOversee,
    giving(papersPolicy, "dynamodb:Query"),
  ],
  [
    "is made by whoever shows something: it has the right",
    reads.whoeverShowsPutsItOnRecord,
    (all) => without(all, papersPolicy),
  ],
  [
    "is made by whoever shows something: it knows where",
    reads.whoeverShowsPutsItOnRecord,
    (all) => {
      const environment = propertyOf(all, "arnau-api/files-api", "Environment");
      const text = JSON.stringify(environment).replace("READS_TABLE", "OTHER_TABLE");
      const Environment: unknown = JSON.parse(text);
      return changed(all, files, { Environment });
    },
  ],
  [
    "is not made by whoever shows nothing",
    reads.nobodyElsePutsReadsOnRecord,
    giving(relayPolicy, "dynamodb:PutItem"),
  ],
  [
    "ends when its time is over",
    reads.readsAreDroppedByStorageAlone,
    (all) => changed(all, table, { TimeToLiveSpecification: undefined }),
  ],
];

describe("the record of who was shown what", () => {
  it.each(rules)("%s", (_, rule, breakIt) => {
    expect(rule(mocked)).toEqual([]);
    expect(rule(production)).toEqual([]);
    expect(rule(breakIt(mocked))).not.toEqual([]);
  });
});
