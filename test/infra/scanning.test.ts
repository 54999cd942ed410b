import { describe, expect, it } from "vitest";
import { changed, without, type Break } from "./broken.ts";
import type { Rule } from "./rules/reading.ts";
import * as scanning from "./rules/scanning.ts";
import { inProduction, synthesise, withMock, type Resource } from "./templates.ts";

const mocked = synthesise(withMock);
const production = synthesise(inProduction);

const bucket = { type: "AWS::S3::Bucket", path: "Files" };
const policy = { type: "AWS::S3::BucketPolicy", path: "Files" };
const plan = { type: "AWS::GuardDuty::MalwareProtectionPlan" };
const upload = { type: "AWS::Events::Rule", path: "Uploads" };

/** The same templates with the policy of the bucket rewritten, as text. */
const rewritten =
  (from: string | RegExp, to: string): Break =>
  (all) => {
    const found = all.find(({ type, path }) => type === policy.type && path.includes(policy.path));
    const text = JSON.stringify(found?.properties["PolicyDocument"]);
    const PolicyDocument: unknown = JSON.parse(text.replace(from, to));
    if (JSON.stringify(PolicyDocument) === text) throw new Error(`no ${from} to break`);
    return changed(all, policy, { PolicyDocument });
  };

/** A rule on what lies in quarantine, one change that it has to notice, and the templates where that is. */
const rules: readonly (readonly [string, Rule, Break, readonly Resource[]])[] = [
  [
    "an upload is read by nobody before it is scanned",
    scanning.uploadsAreInQuarantine,
    rewritten('"s3:GetObjectVersion"', '"s3:ListBucket"'),
    production,
  ],
  [
    "an upload is not read under any other verdict than that it is clean",
    scanning.uploadsAreInQuarantine,
    rewritten("NO_THREATS_FOUND", "UNSUPPORTED"),
    production,
  ],
  [
    "quarantine is for everybody, not for one caller",
    scanning.uploadsAreInQuarantine,
    rewritten(/:role\/arnau-scanner-/g, ":role/"),
    mocked,
  ],
  [
    "quarantine is where uploads come in",
    scanning.uploadsAreInQuarantine,
    rewritten(/\/incoming\/\*/g, "/elsewhere/*"),
    mocked,
  ],
  [
    "nobody but the scanner calls an upload clean",
    scanning.onlyTheScannerGivesVerdicts,
    rewritten('"s3:PutObjectTagging"', '"s3:GetObjectTagging"'),
    production,
  ],
  [
    "nobody but the scanner takes a verdict away",
    scanning.onlyTheScannerGivesVerdicts,
    rewritten('"s3:DeleteObjectVersionTagging"', '"s3:GetObjectTagging"'),
    production,
  ],
  ["GuardDuty scans uploads", scanning.uploadsAreScanned, (all) => without(all, plan), production],
  [
    "GuardDuty leaves its verdict on the file",
    scanning.uploadsAreScanned,
    (all) => changed(all, plan, { Actions: { Tagging: { Status: "DISABLED" } } }),
    production,
  ],
  [
    "a stand-in scans uploads where there is no GuardDuty",
    scanning.uploadsAreScanned,
    (all) => without(all, upload),
    mocked,
  ],
  [
    "no stand-in scans what people send",
    scanning.uploadsAreScanned,
    (all) => [...all, ...mocked.filter(({ type }) => type === upload.type)],
    production,
  ],
  [
    "a scanner hears of uploads",
    scanning.uploadsAreScanned,
    (all) => changed(all, bucket, { NotificationConfiguration: undefined }),
    mocked,
  ],
  [
    "malware is heard of",
    scanning.theScannerIsWatched,
    (all) => without(all, { type: "AWS::CloudWatch::Alarm", path: "Scanner/Infected" }),
    production,
  ],
  [
    "a scanner that lost its rights is heard of",
    scanning.theScannerIsWatched,
    (all) =>
      changed(
        all,
        { type: "AWS::CloudWatch::Alarm", path: "Scanner/Forbidden" },
        { AlarmActions: [] },
      ),
    production,
  ],
];

describe("the quarantine of uploads", () => {
  it.each(rules)("%s", (_, rule, breakIt, where) => {
    expect(rule(mocked)).toEqual([]);
    expect(rule(production)).toEqual([]);
    expect(rule(breakIt(where))).not.toEqual([]);
  });
});
