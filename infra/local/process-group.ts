import { spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** The command line of a running process; nothing if there is none, or only its remains. */
export const commandOf = (pid: number): string => {
  const { stdout } = spawnSync("ps", ["-o", "stat=,command=", "-p", String(pid)], {
    encoding: "utf8",
  });
  return stdout.startsWith("Z") ? "" : stdout.trim();
};

/** Ends a process and everything it started: first asked, after `patience` milliseconds killed. */
export const endGroup = async (leader: number, patience = 5000): Promise<void> => {
  signal(leader, "SIGTERM");
  for (const until = Date.now() + patience; Date.now() < until;) {
    if (!signal(leader, 0)) return;
    await wait(50);
  }
  killGroup(leader);
};

/** Kills a process and everything it started, without waiting. */
export const killGroup = (leader: number): void => {
  signal(leader, "SIGKILL");
};

/** Signals every process of a group; false if none is left. */
const signal = (leader: number, name: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(-leader, name);
  } catch {
    return false;
  }
};
