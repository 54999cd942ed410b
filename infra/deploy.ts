import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { build, tooLarge } from "./build.ts";
import { Plain } from "./plain.ts";

const root = dirname(import.meta.dirname);

/** Whether this shell can reach an AWS account at all, said before anything is built. */
const requireAccess = async (): Promise<void> => {
  const { config } = new CloudFormationClient();
  await config.credentials().catch(() => {
    throw new Plain("no AWS credentials: sign in (aws sso login) or set AWS_PROFILE");
  });
  await config.region().catch(() => {
    throw new Plain("no AWS region: set AWS_REGION");
  });
};

/** Deploys every stack with this shell's credentials; what follows `npm run deploy --` goes to the CDK CLI. */
const deploy = async (given: readonly string[]): Promise<number> => {
  await requireAccess();
  const [large] = tooLarge(await build());
  if (large !== undefined)
    throw new Plain(`${large.name}: its bundle is too large (npm run build)`);
  const program = join(root, "node_modules", ".bin", "cdk");
  const child = spawn(process.execPath, [program, "deploy", "--all", ...given], {
    cwd: root,
    stdio: "inherit",
  });
  await once(child, "exit");
  return child.exitCode ?? 1;
};

try {
  process.exitCode = await deploy(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
