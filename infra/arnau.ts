import type { App } from "aws-cdk-lib";
import type { Settings } from "./settings.ts";
import type { Surroundings } from "./constructs/surroundings.ts";
import { ApiStack } from "./stacks/api.ts";
import { DataStack } from "./stacks/data.ts";
import { FrontStack } from "./stacks/front.ts";
import { IdentityStack } from "./stacks/identity.ts";
import { ScannerStack } from "./stacks/scanner.ts";
import { StateSystemsStack } from "./stacks/state-systems.ts";
import { WorkStack } from "./stacks/work.ts";

/** Composes the whole of Arnau from its settings and the folder of its built functions. */
export const arnau = (app: App, settings: Settings, bundles: string): void => {
  const data = new DataStack(app, "arnau-data", settings);
  const identity = new IdentityStack(app, "arnau-identity", settings);
  const surroundings: Surroundings = { ...settings, bundles, watch: data.watch };
  new ScannerStack(app, "arnau-scanner", { surroundings, data });
  const stateSystemsUrl =
    settings.stateSystemsUrl ??
    new StateSystemsStack(app, "arnau-state-systems", { surroundings, data }).address;
  const front = new FrontStack(app, "arnau-front", { surroundings, data, identity });
  const work = new WorkStack(app, "arnau-work", { surroundings, data, stateSystemsUrl });
  new ApiStack(app, "arnau-api", { surroundings, data, identity, front, work, stateSystemsUrl });
};
