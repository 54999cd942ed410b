import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleForm } from "#infra/walk/samples.ts";
import { bodyFor } from "#infra/walk/submission.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import type { Cloud } from "./cloud.ts";
import type { Stage } from "./stage.ts";

/** Where one more application waits to be posted, signed and with its files uploaded. */
export const anotherOf = ({ folder }: Pick<Cloud, "folder">): string =>
  join(folder, "another-application.json");

/** Prepares one more application, for whoever wants to post it by hand. */
export const prepareAnother = async ({ cloud, deployed, authority }: Stage): Promise<void> => {
  const portal = { apiUrl: deployed.apiUrl, token: await portalToken(deployed), authority };
  const body = await bodyFor(portal, sampleForm("another"));
  await writeFile(anotherOf(cloud), JSON.stringify(body));
};
