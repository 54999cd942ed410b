import type { Alarm } from "aws-cdk-lib/aws-cloudwatch";
import type { Settings } from "#infra/settings.ts";

/** What every construct of one deployment shares. */
export interface Surroundings extends Settings {
  /** Folder of the built functions. */
  readonly bundles: string;
  /** Tell the operators when this alarm goes off. */
  readonly watch: (alarm: Alarm) => void;
}
