import { Stack } from "aws-cdk-lib";
import type { Alarm } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { CallbackSecrets } from "#infra/constructs/callback-secrets.ts";
import { CaseKey } from "#infra/constructs/case-key.ts";
import { KeepingTable } from "#infra/constructs/table.ts";
import type { Settings } from "#infra/settings.ts";

/** The index of the worklist: what waits for an office, by due instant. */
export const worklistByOffice = "by-office";

/** What must outlive every deployment: the cases and what is made from them, keys, secrets, the operators' topic. */
export class DataStack extends Stack {
  readonly cases: KeepingTable;
  readonly caseKeys: KeepingTable;
  readonly idempotency: KeepingTable;
  readonly worklist: KeepingTable;
  readonly register: KeepingTable;
  readonly caseKey: CaseKey;
  readonly callbackSecrets: CallbackSecrets;
  readonly operators: Topic;

  constructor(scope: Construct, id: string, settings: Settings) {
    const { keepData } = settings;
    super(scope, id, {
      description: "Arnau: cases, read models, keys",
      terminationProtection: keepData,
    });
    const text = (name: string) => ({ name, type: "string" }) as const;

    this.cases = new KeepingTable(this, "Cases", {
      sortKey: { name: "sk", type: "number" },
      streamed: true,
      keepData,
    });
    this.caseKeys = new KeepingTable(this, "CaseKeys", { keepData });
    this.caseKey = new CaseKey(this, "CaseKey", { keepData });
    this.idempotency = new KeepingTable(this, "Idempotency", { expiresBy: "expiresAt", keepData });
    this.worklist = new KeepingTable(this, "Worklist", {
      index: { name: worklistByOffice, partitionKey: text("office"), sortKey: text("dueAt") },
      keepData,
    });
    this.register = new KeepingTable(this, "Register", { sortKey: text("sk"), keepData });
    this.callbackSecrets = new CallbackSecrets(this, "CallbackSecrets");
    this.operators = new Topic(this, "Operators", { enforceSSL: true });
  }

  /** Tells the operators when this alarm goes off. */
  readonly watch = (alarm: Alarm) => alarm.addAlarmAction(new SnsAction(this.operators));
}
