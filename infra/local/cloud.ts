import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Plain } from "#infra/plain.ts";
import { closeEdge } from "./edge/edge.ts";
import { closeFront, openFront } from "./front.ts";
import { endLeftOver, forget, killNoted, note } from "./left-over.ts";
import { freePort, isFree } from "./port.ts";
import { endGroup } from "./process-group.ts";
import { closeSigningProgram } from "./signing-program.ts";
import { installCloud } from "./python.ts";
import { localSettings, root, stateFolder } from "./settings.ts";

/** A local cloud that runs. */
export interface Cloud {
  readonly port: number;
  /** Where the console is shown once it is deployed. */
  readonly consolePort: number;
  /** Where the mocked program listens that officials sign with. */
  readonly signingPort: number;
  /** Address of every AWS API, without a slash at the end. */
  readonly endpoint: string;
  readonly region: string;
  /** Where its log and the outputs of its stacks lie. */
  readonly folder: string;
  /** Its process, which leads a process group of its own. */
  readonly pid: number;
  /** Whether a role may do what its policies allow and nothing else, as on AWS. */
  readonly enforcesPolicies: boolean;
}

interface Wishes {
  /** Another port than the setting's, for a second cloud beside the first; its console and its signing program take free ones. */
  readonly port?: number;
  /** Whether a role may do what its policies allow and nothing else, as on AWS; it does unless told otherwise. */
  readonly enforcePolicies?: boolean;
  /** Told what a set-up does. */
  readonly say?: (line: string) => void;
}

const host = "127.0.0.1";
const region = "eu-central-1";
/** What is of no use once a cloud has stopped; its logs are. */
const passing = ["tmp", "s3", "state", "cdk.out"];
/** Milliseconds the cloud may take to come up. */
const patience = 30_000;

/** Starts an empty cloud on this machine, installed first if need be; throws `Plain` with what is missing. */
export const startCloud = async (wishes: Wishes = {}): Promise<Cloud> => {
  const settings = localSettings();
  const { port = settings.port, enforcePolicies = true } = wishes;
  const folder = join(stateFolder, String(port));
  await endLeftOver(folder);
  if (!(await isFree(port)))
    throw new Plain(`port ${port} is taken; set ARNAU_PORT to a free one, such as 4600`);
  const program = installCloud(settings.python, wishes.say ?? (() => {}));
  const behind = enforcePolicies ? await freePort() : port;
  if (enforcePolicies) await openFront(host, port, behind);
  const endpoint = `http://${host}:${port}`;
  const child = spawnCloud(program, emptied(folder), {
    GATEWAY_PORT: String(behind),
    AWS_ENDPOINT_URL: endpoint,
    AUTH: String(enforcePolicies),
  });
  if (child.pid === undefined) throw new Plain(`${program} could not be started`);
  const cloud = {
    port,
    consolePort: wishes.port === undefined ? settings.consolePort : await freePort(),
    signingPort: wishes.port === undefined ? settings.signingPort : await freePort(),
    endpoint,
    region,
    folder,
    pid: child.pid,
    enforcesPolicies: enforcePolicies,
  };
  note(folder, cloud.pid);
  process.once("exit", () => killNoted(folder));
  await healthy(cloud, child);
  child.unref();
  return cloud;
};

/** Stops a cloud with every function that runs in it. */
export const stopCloud = async (cloud: Cloud): Promise<void> => {
  await endGroup(cloud.pid);
  closeSigningProgram(cloud.signingPort);
  closeEdge(cloud.consolePort);
  closeFront(cloud.port);
  forget(cloud.folder);
  for (const name of passing) rmSync(join(cloud.folder, name), { recursive: true, force: true });
};

const emptied = (folder: string): string => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "tmp"), { recursive: true });
  // The worker scripts of the cloud, which it writes there, are CommonJS; the project around them is not.
  writeFileSync(join(folder, "tmp", "package.json"), `{ "type": "commonjs" }\n`);
  return folder;
};

const spawnCloud = (program: string, folder: string, more: NodeJS.ProcessEnv): ChildProcess => {
  const log = openSync(join(folder, "cloud.log"), "w");
  const child = spawn(program, [], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...environment(folder), ...more },
  });
  closeSync(log);
  return child;
};

/** A function inherits the environment of the cloud, so nothing of this shell may get in. */
const environment = (folder: string): NodeJS.ProcessEnv => ({
  PATH: `${join(root, "node_modules", ".bin")}:${process.env["PATH"]}`,
  HOME: homedir(),
  LANG: "C.UTF-8",
  TMPDIR: join(folder, "tmp"),
  S3_DATA_DIR: join(folder, "s3"),
  STATE_DIR: join(folder, "state"),
  BIND_HOST: host,
  MINISTACK_HOST: host,
  MINISTACK_REGION: region,
  LAMBDA_EXECUTOR: "local",
  // Functions that a burst has started end after a minute without work.
  LAMBDA_WARM_TTL_SECONDS: "60",
  // It would listen on a port of its own, on every interface.
  IOT_MTLS_ENABLED: "0",
  AWS_ACCESS_KEY_ID: "test",
  AWS_SECRET_ACCESS_KEY: "test",
});

const healthy = async (cloud: Cloud, child: ChildProcess): Promise<void> => {
  const ended = once(child, "exit").then(() => "ended" as const);
  for (const until = Date.now() + patience; Date.now() < until;) {
    if (await answers(`${cloud.endpoint}/_ministack/health`)) return;
    if ((await Promise.race([ended, wait(50)])) === "ended") break;
  }
  await stopCloud(cloud);
  const log = join(cloud.folder, "cloud.log");
  const last = readFileSync(log, "utf8").trim().split("\n").at(-1);
  throw new Plain(`the local cloud did not come up: ${last} (${log})`);
};

const answers = async (address: string): Promise<boolean> => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};
