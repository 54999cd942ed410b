import { App } from "aws-cdk-lib";
import { arnau } from "./arnau.ts";
import { readSettings } from "./settings.ts";

const app = new App();
arnau(app, readSettings(app.node), "dist/functions");
