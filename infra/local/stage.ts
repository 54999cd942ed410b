import { foundCommission } from "#infra/walk/commission.ts";
import { everyoneIn, seedOffice, type Office } from "#infra/walk/officials.ts";
import { everyoneOf, seedServices, type Services } from "#infra/walk/services.ts";
import { registerCallbacks } from "#infra/walk/state-systems.ts";
import type { Instant } from "#shared/law/dates.ts";
import { createAuthority, type Authority } from "#shared/state-systems/authority/authority.ts";
import { beginAt, clockOf } from "./clock.ts";
import { startCloud, stopCloud, type Cloud } from "./cloud.ts";
import { deployAll, type Deployed } from "./deploy.ts";
import { openEdge } from "./edge/edge.ts";
import { openSigningProgram } from "./signing-program.ts";

/** A whole Arnau on a local cloud, with the officials of one region and their Commission. */
export interface Stage {
  readonly cloud: Cloud;
  readonly deployed: Deployed;
  readonly office: Office;
  /** Those who work on applications for services there. */
  readonly services: Services;
  /** Who issues the certificates of everybody who signs here; its keys live as long as the stage. */
  readonly authority: Authority;
}

export type StageStep = "starting" | "deploying" | "seeding";

interface Wishes {
  readonly port?: number;
  /** What its clock is to show at first, if not what this machine's does. */
  readonly begins?: Instant | undefined;
  /** Told what a set-up does. */
  readonly say?: (line: string) => void;
  /** Wraps each step, to tell how long it takes. */
  readonly around?: <Result>(step: StageStep, work: () => Promise<Result>) => Promise<Result>;
}

/** The unit whose officials are seeded: Almaty city. */
const unit = "75";

/** Brings a stage up from nothing; what was started is stopped again when a step fails. */
export const raiseStage = async ({
  port,
  begins,
  say,
  around = (_, work) => work(),
}: Wishes = {}): Promise<Stage> => {
  const wishes = { ...(port !== undefined && { port }), ...(say !== undefined && { say }) };
  const cloud = await around("starting", () => startCloud(wishes));
  try {
    if (begins !== undefined) beginAt(cloud, begins);
    const authority = createAuthority(clockOf(cloud).now());
    const deployed = await around("deploying", () => deployAll(cloud, authority));
    const ground = { cloud, deployed, authority };
    await openEdge(cloud, deployed.distributionId);
    const people = await around("seeding", async () => {
      await registerCallbacks(deployed.stateSystemsUrl, deployed.apiUrl);
      const office = await seedOffice(ground, unit);
      await foundCommission(deployed.apiUrl, office);
      return { office, services: await seedServices(ground, office) };
    });
    const keys = [...everyoneIn(people.office), ...everyoneOf(people.services)];
    await openSigningProgram(
      cloud.signingPort,
      new Map(keys.map(({ iin, identity }) => [iin, identity])),
    );
    return { ...ground, ...people };
  } catch (error) {
    await stopCloud(cloud);
    throw error;
  }
};
