import { Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { GuardDutyScanner } from "#infra/constructs/guard-duty.ts";
import { StandInScanner } from "#infra/constructs/stand-in-scanner.ts";
import type { Surroundings } from "#infra/constructs/surroundings.ts";
import type { DataStack } from "./data.ts";

interface Parts {
  readonly surroundings: Surroundings;
  readonly data: DataStack;
}

/** Who looks for malware in uploads. Until it has, nobody else may read them. */
export class ScannerStack extends Stack {
  constructor(scope: Construct, id: string, { surroundings, data }: Parts) {
    super(scope, id, { description: "Arnau: malware in uploads" });
    const Scanner = surroundings.malwareScanner === "guardduty" ? GuardDutyScanner : StandInScanner;
    new Scanner(this, "Scanner", data.files, surroundings);
  }
}
