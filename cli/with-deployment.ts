// What the commands that work on a deployment have in common.
import type { Deployment, Desk } from "./desk.ts";
import type { Complaint } from "./outcome.ts";

/** The option that picks the deployment in the local cloud. */
export const localOption = {
  flags: "--local",
  words: { en: "in the local cloud", ru: "в локальном облаке", kk: "жергілікті бұлтта" },
} as const;

/** Does something with a deployment, and lets go of it; says why where none is reached. */
export const withDeployment = async <Result>(
  desk: Desk,
  local: boolean,
  work: (deployment: Deployment) => Promise<Result>,
): Promise<Result | Complaint> => {
  const deployment = await desk.deployment(local);
  if ("kind" in deployment) return deployment;
  try {
    return await work(deployment);
  } finally {
    deployment.close();
  }
};
