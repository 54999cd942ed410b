import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { Plain } from "#infra/plain.ts";
import { accessByEnvironment } from "./access.ts";
import type { Cloud } from "./cloud.ts";
import { root } from "./settings.ts";

const program = join(root, "node_modules", ".bin", "cdk");

/** Runs the ordinary CDK CLI against a local cloud, in `folder`; its words go to a log beside the cloud's. */
export const cdk = async (
  cloud: Cloud,
  folder: string,
  given: readonly string[],
): Promise<void> => {
  const [verb = ""] = given;
  const log = join(cloud.folder, `cdk-${verb}.log`);
  const output = openSync(log, "w");
  const child = spawn(process.execPath, [program, ...given, "--no-notices", "--no-color"], {
    cwd: folder,
    stdio: ["ignore", output, output],
    env: {
      PATH: `${join(root, "node_modules", ".bin")}:${process.env["PATH"]}`,
      HOME: homedir(),
      CDK_DISABLE_CLI_TELEMETRY: "true",
      ...accessByEnvironment(cloud),
    },
  });
  closeSync(output);
  await once(child, "exit");
  if (child.exitCode !== 0) throw new Plain(`cdk ${verb} failed: ${reason(log)} (${log})`);
};

const reason = (log: string): string => {
  const lines = readFileSync(log, "utf8").trim().split("\n");
  return lines.findLast((line) => /fail|error|denied|not found/i.test(line)) ?? lines.at(-1) ?? "";
};
