import type { TestProject } from "vitest/node";
import { stopCloud } from "#infra/local/cloud.ts";
import { freePort } from "#infra/local/port.ts";
import { raiseStage, type Stage } from "#infra/local/stage.ts";
import type { AuthorityFile } from "#shared/state-systems/authority/identity.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The stage that all cloud tests play on, as JSON. */
    stage: Omit<Stage, "authority"> & { readonly authority: AuthorityFile };
  }
}

/** Raises one stage for all cloud tests, on a port of its own, and stops it after the last. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const stage = await raiseStage({ port: await freePort() });
  project.provide("stage", { ...stage, authority: stage.authority.file });
  return () => stopCloud(stage.cloud);
};
